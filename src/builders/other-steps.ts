import { PlanError } from "../base/problems/plan-error.js";

/** Where a builder stands among its steps. */
interface Order {
  /** The names of all steps, in order. */
  readonly steps: readonly string[];
  /** The names of those that can follow now, first the one that leads on. */
  readonly next: readonly string[];
}

/**
 * Returns the builder, frozen, with a method for each step that cannot follow now, too: it throws a `PlanError` that names the step to take instead, `missing-field` where one
 * was left out and `choice` where it is too late. The types leave these methods out, and they are not enumerable: they are for callers without a compiler.
 */
export const withOtherSteps = <T extends object>(builder: T, order: Order): T => {
  for (const step of order.steps) if (!(step in builder)) Object.defineProperty(builder, step, { value: () => refuse(step, order) });
  return Object.freeze(builder);
};

const refuse = (step: string, { steps, next }: Order): never => {
  const [field = ""] = next;
  const code = steps.indexOf(step) > steps.indexOf(field) ? "missing-field" : "choice";
  const others = next.map((name) => `.${name}(…)`).join(" or ");
  throw new PlanError(code, `.${step}(…) cannot follow here. Continue with ${others}.`, { step, field, choices: next });
};
