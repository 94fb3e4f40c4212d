import { cleanNumber } from "../../base/clean-number.js";
import type { EachTarget, GuardTarget, RankTarget, RubricTarget, ShareTarget, Target, ValueTarget } from "../../model/strategy/target.js";
import { amountOver, totalSince } from "../readings/amount-over.js";
import { isNumberPoint, type NumberPoint, type Point } from "../readings/point.js";
import type { Series } from "../readings/series-of.js";
import { startOfStretch } from "../readings/stretch.js";
import type { Asked } from "./asked.js";
import { boundsOf, isWithin } from "./bounds.js";
import type { Figure, NoFigure, Without } from "./figure.js";
import { growthFigure } from "./growth-figure.js";
import { readingsWithin } from "./readings-within.js";

/** Returns the figure that is compared with a target, from the readings after the baseline and up to a day; or why there is none. */
export const figureOf = (target: Target, asked: Asked): Figure | Without => {
  const figure = statedFigure(target, asked);
  if (typeof figure === "string") return { because: figure };
  return "because" in figure || Number.isFinite(figure.figure) ? figure : { because: "too-large" };
};

const statedFigure = (target: Target, asked: Asked): Figure | NoFigure | Without => {
  if (target.kind === "each") return eachFigure(target, asked);
  const points = readingsWithin(asked);
  if (typeof points === "string") return points;
  if (target.kind === "rubric") return levelFigure(target, points);
  const numbers = points.filter(isNumberPoint);
  switch (target.kind) {
    case "value":
      return valueFigure(target, numbers, asked);
    case "growth":
      return growthFigure(target, numbers, asked);
    case "share":
      return shareFigure(target, numbers, asked);
    case "rank":
    case "guard":
      return latestFigure(target, numbers, asked);
  }
};

/** The latest reading as it is. */
const latestFigure = (
  _target: RankTarget | GuardTarget | ValueTarget | ShareTarget,
  points: readonly NumberPoint[],
  { start }: Asked,
): Figure | NoFigure => {
  const latest = points.at(-1);
  return latest === undefined ? "none-counts" : { kind: "latest", figure: latest.value, ...of([latest], latest), start: start.value };
};

const of = (points: readonly Point[], latest: Point): Pick<Figure, "latest" | "points" | "from" | "to"> => ({
  latest,
  points,
  from: latest.from,
  to: latest.to,
});

/** A value for a period, a total since the baseline, or the latest reading, as the nature of the metric asks. */
const valueFigure = (target: ValueTarget, points: readonly NumberPoint[], asked: Asked): Figure | NoFigure => {
  const { series, start, upTo } = asked;
  const latest = points.at(-1);
  if (latest?.from === undefined) return latestFigure(target, points, asked);
  const { per } = target;
  if (series.facts.nature === "flow") {
    if (per === undefined) return totalFigure(points, asked);
    const amount = series.remember(`amount/${per}/${start.to}/${upTo}`, () => amountOver(points, per));
    if (typeof amount === "string") return amount;
    const { value, from, to, isAverage } = amount;
    // What was counted over another length of time is brought to that of the target.
    const begin =
      start.value === undefined || start.from === undefined || start.to === undefined
        ? start.value
        : cleanNumber((start.value / (start.to - start.from + 1)) * (to - startOfStretch(to, per) + 1));
    return { kind: isAverage ? "average" : "amount", figure: value, latest, points: amount.points, from, to, start: begin };
  }
  const isOfPeriod = per === undefined || startOfStretch(latest.to, per) === latest.from;
  return series.facts.nature === undefined && !isOfPeriod ? "nature-unstated" : latestFigure(target, points, asked);
};

/** What has come in since the baseline. It begins at nothing, whatever came in before. */
const totalFigure = (points: readonly NumberPoint[], { series, start, upTo }: Asked): Figure | NoFigure => {
  const latest = points.at(-1);
  const total = series.remember(`total/${start.to}/${upTo}`, () => totalSince(points, start.to === undefined ? undefined : start.to + 1));
  if (typeof total === "string" || latest === undefined) return typeof total === "string" ? total : "gap";
  const { value, from, to, hasGap } = total;
  return { kind: "total", figure: value, latest, points: total.points, from, to, hasGap, isRunning: true, start: 0 };
};

/** A share that was read as one, or a reading divided by that of the whole for the same days. */
const shareFigure = (target: ShareTarget, points: readonly NumberPoint[], asked: Asked): Figure | NoFigure => {
  const { unit } = asked.series.facts;
  if (unit === "ratio") return latestFigure(target, points, asked);
  const latest = points.at(-1);
  const whole = asked.seriesOf(target.of);
  if (latest === undefined || whole === undefined) return "none-counts";
  if (unit === undefined && whole.points.length === 0) return "unit-unstated";
  const byDays = whole.remember("by-days", () => new Map(whole.points.map((point) => [`${point.from}/${point.to}`, point])));
  const same = byDays.get(`${latest.from}/${latest.to}`);
  if (same === undefined || !isNumberPoint(same)) return "whole-missing";
  if (same.value === 0) return "whole-zero";
  const figure = latest.value / same.value;
  return {
    ...{ kind: "share", ...of([latest, same], latest), start: asked.start.value },
    figure: Number.isFinite(figure) ? cleanNumber(figure) : figure,
    share: { part: latest.value, whole: same.value },
  };
};

/** The place of the level that was read last. */
const levelFigure = ({ levels, atLeast }: RubricTarget, points: readonly Point[]): Figure | NoFigure => {
  const latest = points.at(-1);
  if (latest === undefined) return "none-counts";
  const place = levels.indexOf(String(latest.value));
  if (place < 0 || !levels.includes(atLeast)) return "level-undefined";
  return { kind: "level", figure: place, ...of([latest], latest), start: undefined };
};

/** Every single reading after the baseline; the figure is the one furthest from the target. */
const eachFigure = (target: EachTarget, { series, start, upTo }: Asked): Figure | NoFigure => {
  const bounds = boundsOf(target, series.facts);
  return series.remember(`each/${bounds.atLeast}/${bounds.atMost}/${start.to}/${upTo}`, () => {
    const after = series.single.filter(({ from, to }) => to <= upTo && (start.to === undefined || (from ?? to) > start.to));
    const points = after.filter(isNumberPoint);
    const latest = points.at(-1);
    if (latest === undefined) return reasonForNone(series);
    const beyond = ({ value }: NumberPoint) => Math.max((bounds.atLeast ?? value) - value, value - (bounds.atMost ?? value));
    let worst = latest;
    let met = 0;
    for (const point of points) {
      if (isWithin(point.value, bounds)) met += 1;
      if (beyond(point) > beyond(worst)) worst = point;
    }
    return {
      ...{ kind: "each", figure: worst.value, latest, start: undefined },
      ...{ points: [...points].reverse(), from: points[0]?.from ?? points[0]?.to, to: latest.to },
      each: { count: points.length, met },
    };
  });
};

const reasonForNone = ({ count, single }: Series): NoFigure =>
  count === 0 ? "no-reading" : single.length > 0 ? "since-baseline" : "none-counts";
