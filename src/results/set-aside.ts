import type { Plan } from "../model/plan.js";
import type { LocalDate } from "../model/values/dates.js";
import { sayerOf } from "../words/phrases.js";
import type { Wording } from "../words/wording.js";
import type { Series } from "./readings/series-of.js";
import { resultMessages } from "./result-messages.js";
import type { KpiResult, SetAside, SetAsideBecause } from "./results.js";

const say = /* @__PURE__ */ sayerOf("results", resultMessages);

interface Known {
  readonly on: LocalDate;
  readonly series: ReadonlyMap<string, Series>;
  readonly kpis: readonly KpiResult[];
  readonly eves: ReadonlyMap<string, number>;
  readonly wording: Wording;
}

/** The measurements that are not counted, in the order of the plan, each with the reason. Those before the baselines of all KPIs on their metric are, too, where no growth is computed from them. */
export const setAsideOf = (plan: Plan, { on, series, kpis, eves, wording }: Known): readonly SetAside[] => {
  const because = new Map<string, SetAsideBecause>();
  const early = [...eves].flatMap(([metric, eve]) => idsBefore(eve, series.get(metric)));
  if (early.length > 0) {
    const used = new Set<string>();
    for (const ids of new Set(kpis.map(({ readings }) => readings))) for (const id of ids) used.add(id);
    for (const id of early) if (!used.has(id)) because.set(id, "before-baseline");
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

/** The readings that tell of days before one; a series has them earliest first. */
const idsBefore = (day: number, series: Series | undefined): readonly string[] => {
  const early: string[] = [];
  for (const { to, measurements } of series?.single ?? []) {
    if (to >= day) break;
    for (const id of measurements) early.push(id);
  }
  return early;
};
