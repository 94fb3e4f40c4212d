import { isPlanError, type PlanError, type PlanErrorCode } from "../base/problems/plan-error.js";
import type { Problem } from "../base/problems/problem.js";
import type { Plan } from "../model/plan.js";
import type { Edit } from "./edit.js";
import { type Edited, editPlan } from "./edit-plan.js";

/** An edit that was made. */
export interface MadeEdit extends Edited {
  /** It was made. */
  readonly ok: true;
}

/** An edit that was refused, and why. */
export interface RefusedEdit {
  /** It was refused; the plan stays as it was. */
  readonly ok: false;
  /** Which mistake it is. */
  readonly code: PlanErrorCode;
  /** What was found, and what would do, in English. */
  readonly message: string;
  /** Where in the plan, or in what was passed, outermost key first; empty where there is no such place. */
  readonly path: readonly (string | number)[];
  /** What the message is made of, so that an app can say it in its own language. */
  readonly values: Readonly<Record<string, unknown>>;
  /** All the reasons, where a value could not be read. */
  readonly problems?: readonly Problem[];
}

/** What came of an edit that may be refused. */
export type EditResult = MadeEdit | RefusedEdit;

/**
 * Edits a plan like `editPlan`, but answers instead of throwing: `{ ok: true, plan, changes, undo }` or `{ ok: false, code, message, path, values }`, with the codes `editPlan` throws.
 * What the recipe itself throws goes on unchanged.
 *
 * @example
 * ```ts
 * import { createPlan, tryEditPlan } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" }).person({ id: "maria", name: "Maria" }).channel({ name: "Forum", owner: "maria" }).build();
 * const result = tryEditPlan(plan, (tx) => tx.remove("person", "maria"));
 * if (!result.ok) result.code; // => "still-referenced"
 * ```
 */
export const tryEditPlan = (plan: Plan, recipe: (tx: Edit) => void): EditResult => {
  try {
    return Object.freeze({ ok: true, ...editPlan(plan, recipe) });
  } catch (thrown) {
    if (!isPlanError(thrown)) throw thrown;
    return refusalOf(thrown);
  }
};

/** Returns the refusal that says what an error says. */
export const refusalOf = ({ code, message, path, values, problems }: PlanError): RefusedEdit =>
  Object.freeze({
    ok: false,
    code,
    message: message.slice(`[${code}] `.length),
    path: Object.freeze([...path]),
    values: Object.freeze({ ...values }),
    ...(problems && { problems: Object.freeze([...problems]) }),
  });
