import { assertLike } from "../base/arguments/assert-like.js";
import { optionsOf } from "../base/arguments/options-of.js";
import { type Gate, gateExample } from "../machine/gate.js";
import { parsePlan } from "../model/read/parse-plan.js";
import { checkCase, type ReadGateCase } from "./gates/check-case.js";
import { contextOfCase } from "./gates/context-of-case.js";
import type { GateCases } from "./gates/gate-case.js";
import { GateTestError } from "./gates/gate-test-error.js";
import { tryGate } from "./gates/try-gate.js";
import { emptyPlan } from "./reporting/empty-plan.js";
import { readCaseList } from "./reporting/read-case-list.js";

/**
 * Tests a gate on plans for which it must be met, and on plans for which it must not be and must say what each case says; for any test runner, or none (X10).
 * Besides, it makes sure of what every gate owes:
 * - Each sentence of the gate is said in some case, with the values that it asks for and no others.
 * - Its evidence are ids of things that the plan has.
 * - It says the same of the plan as a trial: whether a trial may pass it unmet is for its `trial` to say. A case in which it must not is told so with `asTrial`.
 * - It says the same when it is asked again, also about another copy of the plan, changes nothing, answers at once and does not throw, nor on an empty plan, nor without `today` and
 *   `calendar`.
 *
 * Throws one `GateTestError`, an ordinary `Error`, that lists all that is wrong, case by case; a `PlanError` `type` for what is no gate or no case, and for a list without a case.
 *
 * @example
 * ```ts
 * import { defineGate } from "social-plan";
 * import { testGate } from "social-plan/testing";
 *
 * const visionStated = defineGate({
 *   id: "acme/vision-stated",
 *   trial: "softened",
 *   messages: { there: "The plan says where it leads.", none: "The plan does not say where it leads. Add a vision." },
 *   check: (plan) => (plan.vision === undefined ? { met: false, message: "none" } : { met: true, message: "there", evidence: ["vision"] }),
 * });
 *
 * const fields = { format: "social-plan/1", id: "acme" } as const;
 *
 * testGate(visionStated, {
 *   met: [{ plan: { ...fields, vision: { statement: "Heard in every harbour" } }, evidence: ["vision"] }],
 *   unmet: [{ plan: fields, message: "none" }],
 * });
 * ```
 */
export const testGate = (gate: Gate, cases: GateCases): void => {
  assertLike(gate, gateExample, { path: ["gate"], expected: "a gate, as `defineGate` makes it" });
  const checked = readCases(cases).map((one) => ({ ...one, ...checkCase(gate, one) }));
  const said = new Set(checked.map((one) => one.said));
  const unsaid = Object.keys(gate.messages).filter((key) => !said.has(key));
  const ofTheGate = [
    ...(unsaid.length === 0 ? [] : [`No case makes the gate say ${unsaid.map((key) => `“${key}”`).join(", ")}.`]),
    ...onEmptyPlan(gate),
  ];
  const failures = [...checked.map(({ name, problems }) => ({ case: name, problems })), { case: "the gate", problems: ofTheGate }].filter(
    ({ problems }): boolean => problems.length > 0,
  );
  if (failures.length > 0) throw new GateTestError(gate.id, failures);
};

const readCases = (cases: GateCases): readonly ReadGateCase[] => {
  const { met, unmet } = optionsOf(cases, ["cases"], "an object with the lists `met` and `unmet`");
  return [
    ...readCaseList(met, "met").map((one) => ({ ...one, isMet: true })),
    ...readCaseList(unmet, "unmet").map((one) => ({ ...one, isMet: false })),
  ];
};

const onEmptyPlan = (gate: Gate): readonly string[] => {
  const plan = parsePlan(emptyPlan);
  const { isFailed, report } = tryGate(gate, plan, contextOfCase(plan, {}));
  return isFailed ? [`On an empty plan: ${report.message}`] : [];
};
