import { oneLine } from "../../base/text/one-line.js";
import type { Kpi } from "../../model/strategy/kpi.js";
import type { Target } from "../../model/strategy/target.js";
import type { DateRef } from "../../model/values/date-ref.js";
import type { Id } from "../../model/values/id.js";
import { deadlineOf, isGuard, targetOf } from "../../practice/kpis.js";
import { describeDateRef } from "../../words/values/dates.js";
import { describeBaseline, describeTarget } from "../../words/values/targets.js";
import { itemOf } from "./item-of.js";
import type { Reading } from "./reading.js";
import { sayItem } from "./say-view.js";
import { stated } from "./stated.js";
import type { ViewMeasure } from "./view-item.js";

/** Returns a KPI as an item: its metric, what it is to reach and by when, and where it stood. */
export const measureOf = (reading: Reading, kpi: Kpi): ViewMeasure => {
  const { wording } = reading;
  const [goal, deadline] = [targetOf(kpi), deadlineOf(kpi)];
  const target = goal && describeTarget(goal, wording);
  const due = deadline && describeDateRef(deadline, wording);
  const baseline = kpi.baseline && describeBaseline(kpi.baseline, wording);
  const owner = kpi.owner && wording.nameOf(kpi.owner);
  const said = sayItem(wording, "measure", { name: wording.nameOf(kpi.id), target, due, baseline, open: oneLine(kpi.open) });
  const named = [kpi.metric, wholeOf(goal), anchorOf(deadline), kpi.owner];
  return {
    ...itemOf(reading, ["kpi", kpi.id], { named, said }),
    ...stated({ baseline, target, due, owner }),
    ...(isGuard(kpi) && { guard: true }),
  };
};

/** Returns the measures of KPIs. */
export const measuresOf = (reading: Reading, kpis: readonly Kpi[]): readonly ViewMeasure[] => kpis.map((kpi) => measureOf(reading, kpi));

/** Returns the thing from which a date counts. */
export const anchorOf = (date: DateRef | undefined): Id | undefined => (typeof date === "object" ? date.to : undefined);

const wholeOf = (target: Target | undefined): Id | undefined => (target?.kind === "share" ? target.of : undefined);
