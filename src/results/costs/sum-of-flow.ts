import { groupBy } from "../../base/group-by.js";
import { compareText } from "../../base/text/compare-text.js";
import type { Measurement } from "../../model/measurement/measurement.js";
import type { DateRange } from "../../model/values/date-range.js";
import type { LocalDate } from "../../model/values/dates.js";
import type { Id } from "../../model/values/id.js";
import type { FlowSum, PartSum, SumBecause } from "./cost-results.js";
import { dayRuns, runFrom } from "./day-runs.js";
import { tidyFigure, withinNumbers } from "./tidy-figure.js";

/** A measurement with a number for a run of days. */
interface Counted {
  readonly id: Id<"measurement">;
  readonly value: number;
  readonly period: DateRange;
  readonly channel: string | undefined;
  readonly tactic: string | undefined;
  /** What it is a part of: the channel, the tactic and whether it was paid for, as far as it says; empty: it is of the whole. */
  readonly part: string;
  /** Which of the three it states. */
  readonly shape: string;
}

/**
 * Returns the readings of a flow up to a day, added up. Only numbers that were counted over days count. A reading within the days of a longer one of the same part is
 * in that one, and so is a reading of a part within the days of one of the whole. Readings that overlap otherwise, or are of parts of different sorts, cannot be added.
 */
export const sumOfFlow = (metric: Id<"metric">, measurements: readonly Measurement[], on: LocalDate): FlowSum => {
  const counted = measurements.flatMap((one) => countedOf(one, on));
  const kept = [...groupBy(counted, ({ part }) => part).values()].map(withoutInner);
  const clear = kept.flatMap((group) => group ?? []);
  const parts = clear.filter(({ part }) => part !== "");
  const split = { channels: sumsBy("channel", parts), tactics: sumsBy("tactic", parts) };
  const none = (because: SumBecause): FlowSum => ({ metric, because, days: [], readings: [], ...split });
  if (counted.length === 0) return none("none");
  if (kept.includes(undefined)) return { ...none("overlapping"), channels: [], tactics: [] };
  const outside = outsideOf(clear);
  if (outside === undefined) return none("overlapping");
  if (new Set(outside.map(({ shape }) => shape)).size > 1) return none("different-parts");
  const all = [...clear.filter(({ part }) => part === ""), ...outside];
  return { metric, because: "computed", ...sumOf(all), ...split };
};

const countedOf = ({ id, value, period, channel, tactic, paid }: Measurement, on: LocalDate): readonly Counted[] => {
  if (typeof value !== "number" || period === undefined || period.to > on) return [];
  const isWhole = channel === undefined && tactic === undefined && paid === undefined;
  const part = isWhole ? "" : `${channel ?? ""} ${tactic ?? ""} ${paid ?? ""}`; // ids hold no spaces
  const shape = `${channel !== undefined} ${tactic !== undefined} ${paid !== undefined}`;
  return [{ id, value, period, channel, tactic, part, shape }];
};

/** The readings of one part without those within the days of another; undefined where two overlap, or say different things of the same days. */
const withoutInner = (readings: readonly Counted[]): readonly Counted[] | undefined => {
  if (readings.length === 1) return readings;
  const sorted = [...readings].sort(
    (a, b) => compareText(a.period.from, b.period.from) || compareText(b.period.to, a.period.to) || compareText(a.id, b.id),
  );
  const kept: Counted[] = [];
  for (const one of sorted) {
    const last = kept.at(-1);
    if (last === undefined || one.period.from > last.period.to) kept.push(one);
    else if (one.period.to > last.period.to) return undefined;
    else if (one.period.from === last.period.from && one.period.to === last.period.to && one.value !== last.value) return undefined;
  }
  return kept;
};

/** The readings of parts on days of which none is of the whole; undefined where one is on both sorts of days. */
const outsideOf = (readings: readonly Counted[]): readonly Counted[] | undefined => {
  if (readings.every(({ part }) => part === "")) return [];
  const whole = dayRuns(readings.flatMap(({ part, period }) => (part === "" ? [period] : [])));
  const outside: Counted[] = [];
  for (const one of readings) {
    if (one.part === "") continue;
    const run = runFrom(whole, one.period.from);
    if (run === undefined || run.from > one.period.to) outside.push(one);
    else if (run.from > one.period.from || run.to < one.period.to) return undefined;
  }
  return outside;
};

const sumOf = (readings: readonly Counted[]): Pick<PartSum<"channel">, "total" | "days" | "readings"> => {
  let total = 0;
  for (const { value } of readings) total = withinNumbers(total + value);
  return { total: tidyFigure(total), days: dayRuns(readings.map(({ period }) => period)), readings: readings.map(({ id }) => id) };
};

/** The sums by channel or tactic; none where the readings that state it are of parts of different sorts. */
const sumsBy = <K extends "channel" | "tactic">(field: K, parts: readonly Counted[]): readonly PartSum<K>[] => {
  const stating = parts.filter((one) => one[field] !== undefined);
  if (new Set(stating.map(({ shape }) => shape)).size > 1) return [];
  return [...groupBy(stating, (one): string | undefined => one[field])].map(([id, readings]) => ({ id, ...sumOf(readings) }));
};
