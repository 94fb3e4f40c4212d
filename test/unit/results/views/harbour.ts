import { readFileSync } from "node:fs";
import { parsePlan } from "../../../../src/model/read/parse-plan.js";

/** The invented example plan. */
export const harbour = parsePlan(readFileSync("examples/plans/invented-harbour-coffee.json", "utf8"));
