import { cleanNumber } from "../../base/clean-number.js";
import type { Id } from "../../model/values/id.js";
import type { PersonLoad } from "./person-load.js";

/** The person and week with the largest part of the hours planned. */
export interface BindingWeek {
  /** Who. */
  readonly person: Id<"person">;
  /** The name of the week. */
  readonly week: string;
  /** What is planned, in hours. */
  readonly planned: number;
  /** The hours they have. */
  readonly capacity: number;
  /** What is planned by the hours they have: over 1 is too much; absent: they have none. */
  readonly ratio?: number;
}

/**
 * Returns who has the largest part of their hours planned, and in which week: of equals the one with more planned, then the first.
 * Undefined where nothing is planned for anybody who states their hours.
 */
export const bindingWeek = (people: readonly PersonLoad[]): BindingWeek | undefined => {
  let most: BindingWeek | undefined;
  for (const { person, weeks } of people)
    for (const { name, planned, capacity } of weeks) {
      if (capacity === undefined || planned === 0) continue;
      const ratio = capacity === 0 ? Number.POSITIVE_INFINITY : cleanNumber(planned / capacity);
      if (most !== undefined && !isTighter(ratio, planned, most)) continue;
      most = { person, week: name, planned, capacity, ...(capacity > 0 && { ratio }) };
    }
  return most;
};

const isTighter = (ratio: number, planned: number, than: BindingWeek): boolean => {
  const other = than.ratio ?? Number.POSITIVE_INFINITY;
  return ratio > other || (ratio === other && planned > than.planned);
};
