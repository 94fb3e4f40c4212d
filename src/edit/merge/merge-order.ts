import { groupBy } from "../../base/group-by.js";
import { sameJson } from "../../base/json/same-json.js";
import { compareText } from "../../base/text/compare-text.js";

/** The ids of a list as three versions order them. */
export interface Orders {
  readonly base: readonly string[];
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/** An order for what stands in a merged list, and whether both sides' wishes are in it. */
export interface MergedOrder {
  readonly ids: readonly string[];
  readonly isSettled: boolean;
}

/**
 * Orders what stands in a merged list: what all three know as the one has it who changed the order (as it was, where both did), and each other thing behind what is before
 * it in its own list, ours and theirs by their ids. It is the same with the two exchanged.
 */
export const mergeOrder = (members: ReadonlySet<string>, { base, ours, theirs }: Orders): MergedOrder => {
  const known = [base, ours, theirs].map((ids) => new Set(ids));
  const shared = (ids: readonly string[]) => ids.filter((id) => members.has(id) && known.every((others) => others.has(id)));
  const [before, mine, others] = [shared(base), shared(ours), shared(theirs)];
  const isSettled = sameJson(mine, others) || sameJson(before, others) || sameJson(before, mine);
  const spine = !isSettled ? before : sameJson(before, mine) ? others : mine;
  return { ids: behind(spine, members, [ours, theirs, base]), isSettled };
};

/** Each thing that is not on the spine behind the first of those before which it does not stand in a list of its own. */
const behind = (spine: readonly string[], members: ReadonlySet<string>, lists: readonly (readonly string[])[]): readonly string[] => {
  const onSpine = new Set(spine);
  const before = new Map<string, string>(); // "" is the head of the list
  for (const list of lists) {
    let last = "";
    for (const id of list) {
      if (!members.has(id)) continue;
      const other = before.get(id);
      if (!onSpine.has(id) && (other === undefined || last < other)) before.set(id, last);
      last = id;
    }
  }
  const followers = groupBy([...before.keys()].sort(compareText), (id) => before.get(id));
  const ids = new Set<string>();
  for (const start of ["", ...spine]) {
    const waiting = [start];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (id !== "") ids.add(id);
      for (const follower of [...(followers.get(id) ?? [])].reverse()) if (!ids.has(follower)) waiting.push(follower);
    }
  }
  for (const id of [...members].sort(compareText)) ids.add(id); // those that two lists put behind each other
  return [...ids];
};
