import { firstOf } from "../base/first-of.js";
import { PlanError } from "../base/problems/plan-error.js";
import { reasonOf } from "../base/problems/reason-of.js";
import { refusePromise } from "../base/refuse-promise.js";
import { echoedId, echoedReason } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import type { GateReport } from "../model/journey/gate-report.js";
import type { Plan } from "../model/plan.js";
import { type Id, isId } from "../model/values/id.js";
import { isTrial } from "../practice/is-trial.js";
import { sayerOf, sayTemplate } from "../words/phrases.js";
import type { Wording } from "../words/wording.js";
import { wordingOf } from "../words/wording-of.js";
import type { Gate, GateContext, GateValue } from "./gate.js";
import type { StageMachine, StageTable } from "./stage-machine.js";

/** English for what the machine itself has to say of a gate. */
export const gateMessages = {
  "gate-failed": "The gate “{gate}” failed{reason, select, absent {} other {: {reason}}}. Fix the gate; until then it stays shut.",
} as const;

const say = /* @__PURE__ */ sayerOf("machine", gateMessages);

/** Returns the full key of one of a gate's messages. */
export const keyOfReport = (gate: string, message: string): string => `gates/${gate}/${message}`;

/** A report names at most this many things: enough to look at, and a gate gone wild fills no log. */
const mostEvidence = 1_000;
/** A sentence that needs more values than these is none. */
const mostValues = 100;
/** No name a plan may not hold as a key. */
const valueName = /^(?!constructor$|prototype$)[A-Za-z]+$/;

/**
 * Returns what each of these gates says of a plan, in order, frozen; a gate that throws or answers nonsense is not met and says so.
 * Throws `config` for a gate that the machine does not bring: a table names its gates, and none of them may pass for want of code.
 */
export const runGates = (
  machine: StageTable,
  ids: readonly string[],
  plan: Plan,
  context: GateContext,
  wording: Wording = wordingOf(plan),
): readonly GateReport[] => {
  const softens = isTrial(plan);
  return Object.freeze(ids.map((id) => reportOf(gateOf(machine, id), plan, context, softens, wording)));
};

const gateOf = (machine: StageTable, id: string): Gate => {
  const gate = bringsGates(machine) ? machine.gates.find((one) => one.id === id) : undefined;
  if (gate !== undefined) return gate;
  const message = `The step asks the gate “${excerpt(id, echoedId)}”, which the machine “${excerpt(machine.id, echoedId)}” does not bring. Pass the machine with its gates instead of its table.`;
  throw new PlanError("config", message, { gate: id, machine: machine.id }, ["machine"]);
};

const bringsGates = (machine: StageTable): machine is StageMachine => "gates" in machine;

const reportOf = (gate: Gate, plan: Plan, context: GateContext, softens: boolean, wording: Wording): GateReport => {
  try {
    const answer = gate.check(plan, context);
    refusePromise(answer, "it is asynchronous, and a gate must answer at once");
    const { met, message, values, evidence } = answer;
    if (typeof met !== "boolean") throw new TypeError("it does not say whether it is met");
    const template = Object.hasOwn(gate.messages, message) ? gate.messages[message] : undefined;
    if (template === undefined) throw new TypeError("its message is not one of its messages");
    const stated = readValues(values ?? {});
    const key = keyOfReport(gate.id, message);
    return freezeReport({
      gate: gate.id,
      key,
      met,
      ...(!met && softens && gate.trial === "softened" ? { softened: true } : {}),
      message: wellFormed(sayTemplate(wording, key, template, stated)),
      values: stated,
      evidence: readEvidence(evidence ?? []),
    });
  } catch (thrown) {
    const values = readValues({ gate: gate.id, reason: reasonOf(thrown) });
    const message = wellFormed(say(wording, "gate-failed", { gate: gate.id, reason: values["reason"] }));
    return freezeReport({ gate: gate.id, key: "machine/gate-failed", met: false, message, values, evidence: [] });
  }
};

const readValues = (values: Readonly<Record<string, GateValue | undefined>>): Record<string, GateValue> => {
  const stated: Record<string, GateValue> = {};
  const names = Object.keys(values);
  if (names.length > mostValues) throw new TypeError(`it gives more than ${mostValues} values`);
  for (const name of names) {
    const value = values[name];
    if (!valueName.test(name)) throw new TypeError("a name among its values is not made of letters");
    if (value !== undefined) stated[name] = readValue(value);
  }
  return stated;
};

const readValue = (value: GateValue): GateValue => {
  if (typeof value === "string") return wellFormed(excerpt(value, echoedReason));
  if (typeof value === "number" && Number.isFinite(value)) return value;
  const items = Array.isArray(value) ? firstOf<unknown>(value, mostEvidence) : undefined;
  if (items?.every((item) => typeof item === "string") !== true)
    throw new TypeError("a value is neither a text, a finite number nor a list of texts");
  return Object.freeze(items.map((item) => wellFormed(excerpt(String(item), echoedReason))));
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
