import type { Plan } from "../../src/model/plan.js";

/** The plan again, frozen, with every field and place of a list read through a counter. */
export const counted = (plan: Plan): { readonly plan: Plan; readonly reads: () => number } => {
  let reads = 0;
  const copy = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const made = Array.isArray(value) ? [] : {};
    for (const [key, inner] of Object.entries(value)) {
      const kept = copy(inner);
      Object.defineProperty(made, key, {
        enumerable: true,
        get: () => {
          reads += 1;
          return kept;
        },
      });
    }
    return Object.freeze(made);
  };
  return { plan: copy(plan) as Plan, reads: () => reads }; // a copy has the shape of what it was made of
};
