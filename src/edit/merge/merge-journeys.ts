import { sameJson } from "../../base/json/same-json.js";
import { isContinued } from "../../model/journey/is-continued.js";
import type { MergedValue, Wishes } from "./merge-values.js";

/**
 * Returns the journey two versions come to: the longer one, where it continues the other and both continue the base, or the one both agree on.
 * Anything else is unsettled and leaves the journey of the base, so that no event of the log is lost without a conflict. It is the same with the two exchanged.
 */
export const mergeJourneys = ({ base, ours, theirs }: Wishes): MergedValue => {
  if (sameJson(ours, theirs)) return { value: ours, isSettled: true };
  if (isContinued(base, ours) && isContinued(ours, theirs)) return { value: theirs, isSettled: true };
  if (isContinued(base, theirs) && isContinued(theirs, ours)) return { value: ours, isSettled: true };
  return { value: base, isSettled: false };
};
