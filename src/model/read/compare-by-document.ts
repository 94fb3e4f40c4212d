import { childLists } from "../find/child-lists.js";
import type { Place } from "../find/place.js";

/** Orders two places of one plan as a walk meets them: parents before children, fields as the kind table has them, lists by position. */
export const compareByDocument = (one: Place, other: Place): number => {
  const [first, second] = [wayTo(one), wayTo(other)];
  for (const [depth, a] of first.entries()) {
    const b = second[depth];
    if (b === undefined) return 1;
    const order = a.field === b.field ? (a.index ?? 0) - (b.index ?? 0) : fieldOrder(a) - fieldOrder(b);
    if (order !== 0) return order;
  }
  return first.length - second.length;
};

/** A place and what it stands in, outermost first, without the plan. */
const wayTo = (place: Place): readonly Place[] => {
  const way: Place[] = [];
  for (let at: Place | undefined = place; at?.parent !== undefined; at = at.parent) way.push(at);
  return way.reverse();
};

const fieldOrder = ({ parent, field }: Place): number =>
  parent === undefined ? -1 : childLists[parent.kind].findIndex((list) => list.field === field);
