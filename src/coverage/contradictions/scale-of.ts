import type { Target } from "../../model/strategy/target.js";

/** A target as limits on a scale. */
export interface OnScale {
  /** The scale: only targets on the same one can be compared. */
  readonly scale: string;
  /** The least that meets it. */
  readonly atLeast?: number | undefined;
  /** The most that meets it. */
  readonly atMost?: number | undefined;
}

/** Puts a target on the scale on which it can be compared with others. */
export const scaleOf = (target: Target): OnScale => {
  switch (target.kind) {
    case "growth":
      return { scale: `growth ${target.per}`, atLeast: target.ratio };
    case "rubric":
      return { scale: `rubric ${target.question}`, atLeast: target.levels.indexOf(target.atLeast) };
    case "value":
      return { ...target, scale: `value ${target.per}` };
    case "each":
      return { ...target, scale: `each ${target.what}` };
    case "share":
      return { ...target, scale: `share ${target.of}` };
    case "rank":
    case "guard":
      return { ...target, scale: target.kind };
  }
};
