import { assertLanguage } from "../base/arguments/read-language.js";
import type { Language } from "../base/text/language.js";
import type { GateReport } from "../model/journey/gate-report.js";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import { sayTemplate } from "../words/phrases.js";
import { wordingOf } from "../words/wording-of.js";
import { assertReport } from "./assert-report.js";
import { assertMachine } from "./known-machines.js";
import { gateMessages, keyOfReport } from "./run-gates.js";
import type { StageMachine } from "./stage-machine.js";

/**
 * Returns the sentence of a gate's report in a language, from the report's key and raw values: what the journey keeps is English.
 * Things are named as the plan names them today. The report's own message where the machine does not have the gate or the message any more.
 *
 * @example
 * ```ts
 * import { advanceStage, createPlan, describeReport, english, listenFirst } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" }).build();
 * const moved = advanceStage(plan, { at: "2027-01-04T09:00:00Z", by: "maria" });
 * const language = { ...english, tag: "de", templates: { "gates/policy-drafted/none": "Es gibt keine Richtlinie." } };
 * moved.ok ? [] : moved.gates.filter(({ gate }) => gate === "policy-drafted").map((report) => describeReport(plan, report, listenFirst, language)); // => ["Es gibt keine Richtlinie."]
 * ```
 */
export const describeReport = (plan: Plan, report: GateReport, machine: StageMachine, language?: Language): string => {
  assertPlan(plan);
  assertReport(report, ["report"]);
  assertMachine(machine);
  assertLanguage(language);
  return sentenceOf(plan, report, machine, language);
};

/** The same for arguments that were looked at. */
export const sentenceOf = (plan: Plan, report: GateReport, machine: StageMachine, language: Language | undefined): string => {
  const template = templateOf(report, machine);
  return template === undefined ? report.message : sayTemplate(wordingOf(plan, language), report.key, template, report.values);
};

const templateOf = ({ gate: id, key }: GateReport, { gates }: StageMachine): string | undefined => {
  if (key === "machine/gate-failed") return gateMessages["gate-failed"];
  const messages = gates.find((gate) => gate.id === id)?.messages ?? {};
  const name = Object.keys(messages).find((message) => key === keyOfReport(id, message));
  return name === undefined ? undefined : messages[name];
};
