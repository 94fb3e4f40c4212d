import type { Singleton } from "./kind.js";
import type { Plan } from "./plan.js";

type Part = Exclude<Singleton, "plan">;

/** For each part of a plan whether it may be absent. */
const mayBeAbsent: { readonly [P in Part]: object extends Pick<Plan, P> ? true : false } = {
  vision: true,
  alignment: false,
  listening: false,
  policy: true,
  response: true,
};

/** The parts of a plan, of each of which it has one at most: their kind is their id and the field in which they stand. */
export const parts: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(Object.keys(mayBeAbsent)))();

/** The parts that may be absent. */
export const optionalParts: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(Object.entries(mayBeAbsent).flatMap(([part, isOptional]) => (isOptional ? [part] : []))))();
