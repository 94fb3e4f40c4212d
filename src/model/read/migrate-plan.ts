import type { Migration, PlanJson } from "./migrations.js";

/** Returns a plan rewritten step by step into a format; undefined where no step leads there. */
export const migratePlan = (plan: PlanJson, steps: readonly Migration[], format: string): PlanJson | undefined => {
  let at = plan;
  while (at["format"] !== format) {
    const step = steps.find(({ from }) => from === at["format"]);
    if (step === undefined) return undefined;
    at = { ...step.rewrite(at), format: step.to };
  }
  return at;
};
