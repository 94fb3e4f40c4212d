import { cleanNumber } from "../../base/clean-number.js";
import type { GrowthTarget } from "../../model/strategy/target.js";
import type { Period } from "../../model/values/period.js";
import { amountOver } from "../readings/amount-over.js";
import { isNumberPoint, type NumberPoint, type Point } from "../readings/point.js";
import { lengthOf, startOfStretch } from "../readings/stretch.js";
import type { Asked } from "./asked.js";
import type { Figure, NoFigure, Without } from "./figure.js";

/** What something was at two times. */
interface Grown {
  readonly before: { readonly value: number; readonly points: readonly Point[]; readonly days: Pick<Point, "from" | "to"> | undefined };
  readonly now: { readonly value: number; readonly points: readonly Point[]; readonly from: number | undefined; readonly to: number };
}

/** Returns how much a metric has grown, as a ratio: since the baseline, or in the latest period against the one before it. From nothing or less nothing grows by a ratio. */
export const growthFigure = ({ per }: GrowthTarget, points: readonly NumberPoint[], asked: Asked): Figure | NoFigure | Without => {
  const latest = points.at(-1);
  if (latest === undefined) return "none-counts";
  const grown = per === undefined ? sinceBaseline(points, latest, asked) : sincePeriodBefore(latest, per, asked);
  if (typeof grown === "string") return grown;
  const { before, now } = grown;
  if (before.value <= 0)
    return {
      because: per === undefined ? "baseline-not-positive" : "before-not-positive",
      growth: { from: before.value, to: now.value },
      latest,
    };
  const ratio = now.value / before.value - 1;
  return {
    kind: "growth",
    figure: Number.isFinite(ratio) ? cleanNumber(ratio) : ratio,
    latest,
    points: [...now.points, ...before.points],
    from: now.from,
    to: now.to,
    growth: { from: before.value, to: now.value, before: before.days },
    start: per === undefined ? 0 : undefined,
  };
};

/** The latest reading against the baseline, counted over the same length of time. */
const sinceBaseline = (points: readonly NumberPoint[], latest: NumberPoint, { series, start, upTo }: Asked): Grown | NoFigure => {
  if (start.value === undefined) return `baseline-${start.missing ?? "absent"}`;
  const before = { value: start.value, points: [], days: start.to === undefined ? undefined : { from: start.from, to: start.to } };
  const asRead: Grown = { before, now: { value: latest.value, points: [latest], from: latest.from, to: latest.to } };
  if (latest.from === undefined || series.facts.nature === "level" || series.facts.nature === "rate") return asRead;
  if (start.from === undefined || start.to === undefined) return series.facts.nature === "flow" ? "baseline-undated" : "nature-unstated";
  const length = lengthOf(start.to - start.from + 1);
  if (startOfStretch(latest.to, length) === latest.from) return asRead;
  if (series.facts.nature === undefined) return "nature-unstated";
  const amount = series.remember(`amount/${length}/${start.to}/${upTo}`, () => amountOver(points, length));
  return typeof amount === "string" ? amount : { before, now: amount };
};

/** The latest period against the one before it. The baseline is a reading like the others. */
const sincePeriodBefore = (latest: NumberPoint, per: Period, { series, start, upTo }: Asked): Grown | NoFigure => {
  const all = series.remember(`numbers/${upTo}`, () => series.points.filter(({ to }) => to <= upTo).filter(isNumberPoint));
  const end = startOfStretch(latest.to, per) - 1;
  if (series.facts.nature === "flow" && latest.from !== undefined) {
    const now = series.remember(`amount/${per}/all/${upTo}`, () => amountOver(all, per));
    if (typeof now === "string") return now;
    const before = series.remember(`amount/${per}/before/${upTo}`, () => amountOver(all, per, end));
    if (typeof before !== "string") return { now, before: { ...before, days: { from: before.from, to: before.to } } };
    const isBaseline = start.value !== undefined && start.to === end && start.from === startOfStretch(end, per);
    if (!isBaseline || start.value === undefined) return "before-missing";
    return { now, before: { value: start.value, points: [], days: { from: start.from, to: end } } };
  }
  const now = { value: latest.value, points: [latest], from: latest.from, to: latest.to };
  const near = Math.floor((latest.to - end) * nearEnough);
  const earlier = nearestTo(end, near, all);
  const distance = start.to === undefined ? Number.POSITIVE_INFINITY : Math.abs(start.to - end);
  if (start.value !== undefined && distance <= near && (earlier === undefined || distance < Math.abs(earlier.to - end)))
    return {
      now,
      before: { value: start.value, points: [], days: start.to === undefined ? undefined : { from: start.from, to: start.to } },
    };
  return earlier === undefined
    ? "before-missing"
    : { now, before: { value: earlier.value, points: [earlier], days: { from: earlier.from, to: earlier.to } } };
};

/** Our choice: what was read this part of a period too early or too late still is of the period before. */
const nearEnough = 0.125;

/** The reading whose last day is nearest to a day, if near enough; of two as near the earlier. */
const nearestTo = (day: number, within: number, points: readonly NumberPoint[]): NumberPoint | undefined => {
  let low = 0;
  for (let high = points.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.to ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [points[low - 1], points[low]];
  const distanceOf = (point: NumberPoint | undefined) => (point === undefined ? Number.POSITIVE_INFINITY : Math.abs(point.to - day));
  const nearest = distanceOf(after) < distanceOf(before) ? after : before;
  return distanceOf(nearest) <= within ? nearest : undefined;
};
