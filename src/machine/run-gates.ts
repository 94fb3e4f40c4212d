import { reasonOf } from "../base/problems/reason-of.js";
import { echoedReason } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import { fillTemplate } from "../base/text/fill-template.js";
import { defaults } from "../model/defaults.js";
import type { GateReport } from "../model/journey/gate-report.js";
import type { Plan } from "../model/plan.js";
import { type Id, isId } from "../model/values/id.js";
import type { Gate, GateContext } from "./gate.js";
import type { StageMachine } from "./stage-machine.js";

/** A report names at most this many things: enough to look at, and a gate gone wild fills no log. */
const mostEvidence = 1_000;
/** No name a plan may not hold as a key. */
const valueName = /^(?!constructor$|prototype$)[A-Za-z]+$/;

/** Returns what each of these gates says of a plan, in order, frozen; a gate that throws or answers nonsense is not met and says so. */
export const runGates = (machine: StageMachine, ids: readonly string[], plan: Plan, context: GateContext): readonly GateReport[] => {
  const isTrial = (plan.commitment ?? defaults.commitment) === "trial";
  return Object.freeze(
    ids.flatMap((id) => machine.gates.filter((gate) => gate.id === id).map((gate) => reportOf(gate, plan, context, isTrial))),
  );
};

const reportOf = (gate: Gate, plan: Plan, context: GateContext, isTrial: boolean): GateReport => {
  try {
    const { met, message, values, evidence } = gate.check(plan, context);
    if (typeof met !== "boolean") throw new TypeError("it does not say whether it is met");
    if (!Object.hasOwn(gate.messages, message)) throw new TypeError("its message is not one of its messages");
    const told = readValues(values ?? {});
    return freezeReport({
      gate: gate.id,
      met,
      ...(!met && isTrial && gate.trial === "softened" ? { softened: true } : {}),
      message: fillTemplate(gate.messages[message] ?? "", told),
      values: told,
      evidence: readEvidence(evidence ?? []),
    });
  } catch (thrown) {
    const reason = reasonOf(thrown) ?? "it does not say why";
    const message = wellFormed(`The gate “${gate.id}” failed: ${reason}. Mend the gate; until then it stays shut.`);
    return freezeReport({ gate: gate.id, met: false, message, values: {}, evidence: [] });
  }
};

const readValues = (values: Readonly<Record<string, string | number>>): Record<string, string | number> => {
  const told: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    if (!valueName.test(name)) throw new TypeError("a name among its values is not made of letters");
    if (typeof value === "string") told[name] = wellFormed(excerpt(value, echoedReason));
    else if (Number.isFinite(value)) told[name] = value;
    else throw new TypeError("a value is neither a text nor a finite number");
  }
  return told;
};

const readEvidence = (evidence: readonly Id[]): readonly Id[] => {
  const named = new Set<Id>();
  for (const id of evidence) {
    if (typeof id !== "string" || !isId(id)) throw new TypeError("its evidence is not made of ids");
    named.add(id);
    if (named.size === mostEvidence) break;
  }
  return [...named];
};

/** A report is kept in the log, and no log can carry half of a surrogate pair. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "\uFFFD");

const freezeReport = (report: GateReport): GateReport => {
  Object.freeze(report.values);
  Object.freeze(report.evidence);
  return Object.freeze(report);
};

/** Returns whether a gate stands in the way: it is not met, and being a trial does not help. */
export const isShut = (report: GateReport): boolean => !report.met && report.softened !== true;
