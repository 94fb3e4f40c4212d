import type { Plan } from "../model/plan.js";
import type { Kpi } from "../model/strategy/kpi.js";
import type { LocalDate } from "../model/values/dates.js";
import { sayerOf } from "../words/phrases.js";
import type { Wording } from "../words/wording.js";
import type { Series } from "./readings/series-of.js";
import { resultMessages } from "./result-messages.js";
import type { KpiResult, SetAside, SetAsideBecause } from "./results.js";
import { startOf } from "./verdicts/start-of.js";

const say = /* @__PURE__ */ sayerOf("results", resultMessages);

interface Known {
  readonly on: LocalDate;
  readonly series: ReadonlyMap<string, Series>;
  readonly kpis: readonly KpiResult[];
  readonly wording: Wording;
}

/** The measurements that are not counted, in the order of the plan, each with the reason. Those before the baselines of all KPIs on their metric are, too, where no growth is computed from them. */
export const setAsideOf = (plan: Plan, { on, series, kpis, wording }: Known): readonly SetAside[] => {
  const because = new Map<string, SetAsideBecause>();
  const used = new Set<string>();
  for (const ids of new Set(kpis.map(({ readings }) => readings))) for (const id of ids) used.add(id);
  for (const [metric, eve] of evesByMetric(plan))
    for (const { to, measurements } of series.get(metric)?.single ?? []) {
      if (to >= eve) break;
      for (const id of measurements) if (!used.has(id)) because.set(id, "before-baseline");
    }
  for (const { notCounted } of series.values()) for (const one of notCounted) because.set(one.measurement, one.because);
  if (because.size === 0) return [];
  return plan.measurements.flatMap(({ id }): readonly SetAside[] => {
    const why = because.get(id);
    if (why === undefined) return [];
    return [
      { measurement: id, because: why, sentence: why === "after" ? say(wording, "aside.after", { on }) : say(wording, `aside.${why}`) },
    ];
  });
};

/** By metric, the day of the earliest baseline of its KPIs; where one has none, every reading may be its. */
const evesByMetric = (plan: Plan): ReadonlyMap<string, number> => {
  const eves = new Map<string, number>();
  const add = (kpi: Kpi): void => {
    const eve = startOf(plan, kpi).to ?? Number.NEGATIVE_INFINITY;
    eves.set(kpi.metric, Math.min(eve, eves.get(kpi.metric) ?? eve));
  };
  for (const { kpis, businessObjectives, goals } of plan.strategies) {
    for (const kpi of kpis) add(kpi);
    for (const objective of businessObjectives) for (const kpi of objective.kpis) add(kpi);
    for (const goal of goals) for (const kpi of goal.kpis) add(kpi);
  }
  return eves;
};
