import type { Point } from "../readings/point.js";
import type { Asked } from "./asked.js";
import type { NoFigure } from "./figure.js";

/** The readings of the whole after the baseline and up to a day, earliest first; or why there are none. */
export const readingsWithin = ({ series, start, upTo }: Pick<Asked, "series" | "start" | "upTo">): readonly Point[] | NoFigure =>
  series.remember(`within/${start.to}/${upTo}`, () => {
    const { points, noWhole, count } = series;
    if (noWhole !== undefined) return noWhole;
    if (points.length === 0) return count === 0 ? "no-reading" : "none-counts";
    const { to: eve } = start;
    // What was counted over days of which some lie before the baseline tells of both.
    const within = points.filter(({ from, to }) => to <= upTo && (eve === undefined || (from ?? to) > eve));
    return within.length > 0 ? within : "since-baseline";
  });
