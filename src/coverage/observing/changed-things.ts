import { childLists } from "../../model/find/child-lists.js";
import { idAt, type Place } from "../../model/find/place.js";
import { eachReference } from "../../model/find/references.js";
import { walkFrom } from "../../model/find/walk-places.js";
import type { Plan } from "../../model/plan.js";
import { changedPart } from "./changed-part.js";
import { childrenIn, placeOfChild, placeOfPlan } from "./children-in.js";
import { type Changed, wholePlan } from "./reads.js";

/** Returns what has changed from one frozen plan to another. What is the same object is the same, so that it costs what differs and the lists in which that stands. */
export const changedThings = (before: Plan, after: Plan): Changed => {
  const things = new Set<string>();
  const users = new Set<string>();
  const note = (place: Place): void => {
    things.add(idAt(place) ?? "");
    eachReference(place, ({ id }) => users.add(id));
  };
  const compare = (one: Place, other: Place): void => {
    if (one.node === other.node) return;
    note(one);
    note(other);
    for (const list of childLists[one.kind]) {
      const children = childrenIn(other.node, list.field);
      const part = changedPart(childrenIn(one.node, list.field), children);
      const was = part.before.map((at) => placeOfChild(one, list, at));
      const is = part.after.map((at) => placeOfChild(other, list, at));
      const { pairs, alone } = paired(was, is);
      for (const [place, next] of pairs) compare(place, next);
      for (const place of alone) walkFrom(place, note);
      if (alone.length === 0) continue;
      // What comes after something else than before is told otherwise where it is to be removed.
      const next = children.length - part.last;
      for (const [, place] of pairs) things.add(idAt(place) ?? "");
      if (next < children.length) things.add(idAt(placeOfChild(other, list, next)) ?? "");
    }
  };
  compare(placeOfPlan(before), placeOfPlan(after));
  return { things, users, fields: changedFields(before, after) };
};

const changedFields = (before: Plan, after: Plan): ReadonlySet<string> => {
  const fields = new Set<string>();
  const [one, other] = [placeOfPlan(before).node, placeOfPlan(after).node];
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) if (one[field] !== other[field]) fields.add(field);
  return before === after ? fields : fields.add(wholePlan);
};

interface Paired {
  /** What stands in both lists, in the same order. */
  readonly pairs: readonly (readonly [Place, Place])[];
  /** What stands in one of them, or has another place among the others. */
  readonly alone: readonly Place[];
}

const paired = (before: readonly Place[], after: readonly Place[]): Paired => {
  const [was, is] = [before, after].map((places) => new Set(places.map(idAt)));
  const kept = before.filter((place) => is?.has(idAt(place)));
  const keeping = after.filter((place) => was?.has(idAt(place)));
  const pairs: (readonly [Place, Place])[] = [];
  const alone = [...before.filter((place) => !is?.has(idAt(place))), ...after.filter((place) => !was?.has(idAt(place)))];
  for (const [at, place] of kept.entries()) {
    const other = keeping[at];
    if (other === undefined) alone.push(place);
    else if (idAt(other) === idAt(place)) pairs.push([place, other]);
    else alone.push(place, other);
  }
  return { pairs, alone };
};
