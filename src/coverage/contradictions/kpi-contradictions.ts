import type { Kpi } from "../../model/strategy/kpi.js";
import type { DateRange } from "../../model/values/date-range.js";
import { deadlineOf } from "../../practice/kpis.js";
import type { Contradiction } from "./contradiction.js";
import { outside } from "./date-span.js";
import { unmeetable } from "./unmeetable.js";

/** What contradicts itself in a KPI: its targets one by one, and their days. At most one of each sort is reported. How they fit together is asked by `milestone-beyond-target`. */
export const kpiContradictions = (kpi: Kpi, period: DateRange | undefined): readonly Contradiction[] => {
  const { target, milestones } = kpi;
  return [
    ...(target === undefined ? [] : unmeetable(target, kpi.id, "target")),
    ...milestones.flatMap((milestone) => unmeetable(milestone.target, kpi.id, "milestones")).slice(0, 1),
    ...reversedBaseline(kpi),
    ...misdated(kpi, period),
  ];
};

const reversedBaseline = ({ id: kpi, baseline }: Kpi): readonly Contradiction[] => {
  if (baseline === undefined || !("atLeast" in baseline) || baseline.atLeast <= baseline.atMost) return [];
  return [{ message: "baseline", values: { kpi, atLeast: baseline.atLeast, atMost: baseline.atMost }, at: "baseline" }];
};

/** The first day that cannot be meant; that the deadline lies after the period is said by `kpi-needs-deadline`. */
const misdated = (kpi: Kpi, period: DateRange | undefined): readonly Contradiction[] => {
  const { milestones } = kpi;
  const deadline = deadlineOf(kpi);
  const first = [deadline, ...milestones.map((milestone) => milestone.due)].flatMap((day) =>
    outside({ kind: "kpi", id: kpi.id, from: day === deadline ? undefined : day, to: day }, period),
  )[0];
  return first === undefined ? [] : [first];
};
