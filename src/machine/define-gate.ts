import { assertChoice } from "../base/arguments/assert-choice.js";
import { assertLike } from "../base/arguments/assert-like.js";
import type { Plan } from "../model/plan.js";
import { type Gate, type GateContext, type GateFinding, type GateSource, gateExample } from "./gate.js";
import { rememberGate } from "./known-gates.js";

/** What a gate is made of. */
export interface GateDefinition<Name extends string, Messages extends Readonly<Record<string, string>>> {
  /** The sentence it enforces, in kebab-case; plugins put their name and a slash before it. */
  readonly id: Name;
  /** The demand it answers, such as `D9`. */
  readonly demand?: string | undefined;
  /** Whether a plan that is a trial may pass it unmet (`softened`) or not (`firm`) (B2). */
  readonly trial: "softened" | "firm";
  /** Whether what it needs is written down at the desk (`data`), or somebody has to do, say or decide something first (`person`); absent: `person`. */
  readonly from?: GateSource | undefined;
  /** Its sentences; `{name}` stands for a value that `check` must then give. */
  readonly messages: Messages;
  /** Looks at a plan and says what there is and what is needed. */
  check(plan: Plan, context: GateContext): GateFinding<Messages>;
}

/**
 * Makes a gate of a stage machine: a frozen value that says whether a plan may take a step, and why.
 * Throws `config` for a definition that lacks something.
 *
 * @example
 * ```ts
 * import { defineGate } from "social-plan";
 *
 * const visionStated = defineGate({
 *   id: "acme/vision-stated",
 *   demand: "B1",
 *   trial: "softened",
 *   messages: { there: "The plan says where it leads.", none: "The plan does not say where it leads. Add a vision." },
 *   check: (plan) => (plan.vision === undefined ? { met: false, message: "none" } : { met: true, message: "there", evidence: ["vision"] }),
 * });
 *
 * visionStated.trial; // => "softened"
 * ```
 */
export const defineGate = <const Name extends string, const Messages extends Readonly<Record<string, string>>>(
  definition: GateDefinition<Name, Messages>,
): Gate<Name> => {
  assertLike(definition, gateExample, { path: ["definition"], expected: "an object that says what the gate is", code: "config" });
  assertChoice(definition.trial, ["softened", "firm"], ["definition", "trial"]);
  if (definition.from !== undefined) assertChoice(definition.from, ["data", "person"], ["definition", "from"]);
  return rememberGate({
    id: definition.id,
    demand: definition.demand,
    trial: definition.trial,
    from: definition.from,
    messages: Object.freeze({ ...definition.messages }),
    check: definition.check.bind(definition),
  });
};
