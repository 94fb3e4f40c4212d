import { cleanNumber } from "../../base/clean-number.js";

/** Returns a figure without the traces of binary fractions: of twelve significant digits, never -0, and no larger, either way, than numbers go. */
export const tidyFigure = (figure: number): number => cleanNumber(withinNumbers(figure)) + 0;

/** Returns a figure in the making, before it is tidied: no larger, either way, than numbers go, so that what is added or taken away from it is a number. */
export const withinNumbers = (figure: number): number => Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, figure));

/** Returns a figure as people read it: two digits behind the point, and of a small one four that count. */
export const readableFigure = (figure: number): number => {
  const size = Math.abs(figure);
  if (size >= 1e12) return figure;
  return size >= 10 ? Math.round(figure * 100) / 100 + 0 : Number(figure.toPrecision(4));
};
