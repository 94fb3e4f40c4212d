import type { Target } from "../../model/strategy/target.js";
import { dateOfDay } from "../../time/days.js";
import { describePer } from "../../words/values/amounts.js";
import { describeDateRange } from "../../words/values/dates.js";
import { describeDay } from "../../words/values/days.js";
import { describePercent } from "../../words/values/shares.js";
import type { Wording } from "../../words/wording.js";
import type { Point } from "../readings/point.js";

/** Returns a figure in the terms of its target: "19%", "+20.7%", "polite", "571 a week". */
export const describeFigure = (figure: number, target: Target, wording: Wording): string => {
  switch (target.kind) {
    case "growth":
      return `${figure > 0 ? "+" : ""}${describePercent(rounded(figure), wording)}`;
    case "share":
      return describePercent(rounded(figure), wording);
    case "rubric":
      return target.levels[figure] ?? String(figure);
    case "value":
      return target.per === undefined ? String(shortened(figure)) : describePer(String(shortened(figure)), target.per, undefined, wording);
    case "each":
    case "rank":
    case "guard":
      return String(shortened(figure));
  }
};

/** Returns the day of a reading, or the days it was counted over. */
export const describeDays = ({ from, to }: Pick<Point, "from" | "to">, wording: Wording): string =>
  from === undefined ? describeDay(dateOfDay(to), wording) : describeDateRange({ from: dateOfDay(from), to: dateOfDay(to) }, wording);

/** In sentences a computed share is told to a thousandth: "+20.7%". */
const rounded = (share: number): number => (Math.abs(share) < largestRounded ? Math.round(share * thousand) / thousand + 0 : share);

const thousand = 1_000;

/** In sentences a computed figure is told in at most six digits, a stated one mostly has fewer. Whole numbers stand as they are. */
const shortened = (figure: number): number => (Number.isInteger(figure) ? figure : Number(figure.toPrecision(6)));

/** From here on a share has no thousandths left. */
const largestRounded = 1e12;
