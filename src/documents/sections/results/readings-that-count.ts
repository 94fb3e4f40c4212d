import type { RootContent } from "mdast";
import type { Plan } from "../../../model/plan.js";
import type { Results } from "../../../results/results.js";
import type { Wording } from "../../../words/wording.js";
import { readings } from "../strategy/readings.js";
import { countedMeasurements } from "./counted-measurements.js";

/** What was read and counts, in a table for each metric (B7). */
export const readingsThatCount = (plan: Plan, results: Results, wording: Wording): RootContent[] =>
  readings(countedMeasurements(plan, results), wording);
