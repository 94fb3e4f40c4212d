import type { Plan } from "../../model/plan.js";
import { calendarFinding, type UnsaidFinding } from "../calendar-finding.js";

/** Says of which cadences no theme has a turn, since all their weights are 0: their entries have none, and nobody would see why (C8). */
export const withoutThemes = ({ cadences }: Plan): readonly UnsaidFinding[] =>
  cadences.flatMap(({ id, pillars = [] }, at) => {
    if (pillars.length === 0 || pillars.some(({ weight }) => weight > 0)) return [];
    const on = { node: id, path: ["cadences", at, "pillars"] };
    return [calendarFinding("calendar-no-theme", on, { cadence: id, count: pillars.length })];
  });
