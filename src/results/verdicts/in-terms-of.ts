import type { Target } from "../../model/strategy/target.js";

/** A figure as it is told: the place among the levels of a rubric by the name of its level. */
export const inTermsOf = (figure: number, target: Target): number | string =>
  target.kind === "rubric" ? (target.levels[figure] ?? figure) : figure;
