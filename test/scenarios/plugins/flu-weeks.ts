import { readFileSync } from "node:fs";
import type { PlanInput } from "social-plan";

/** The invented plan that both plugins of the examples add to, as it is stored. */
export const fluWeeks = readFileSync(new URL("../../../examples/plans/with-plugins/invented-flu-weeks.json", import.meta.url), "utf8");

/** The same as it may be written. */
export const fluWeeksInput = (): PlanInput => JSON.parse(fluWeeks);
