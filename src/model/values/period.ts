import { choice } from "../schema/choice.js";

/** The periods a count may be stated for, shortest first. */
const periods = ["hour", "day", "week", "month", "quarter", "year"] as const;
/** A period that a count, target or reading is stated for. */
export type Period = (typeof periods)[number];
/** The schema of a period. */
export const period = /* @__PURE__ */ choice(periods);
