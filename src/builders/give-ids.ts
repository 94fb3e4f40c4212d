import { isRecord } from "../base/is-record.js";
import type { Json } from "../base/json/json.js";
import { slugOf } from "../base/text/slug.js";
import { childLists } from "../model/find/child-lists.js";
import type { Kind } from "../model/kind.js";
import type { Draft } from "./said.js";
import { wordsOf } from "./words-of.js";

/**
 * Returns a copy of a draft in which every thing has an id: its own as it stands, else one made from its words behind the prefix.
 * Where the words give none it is the kind and the place among all things of that kind in the draft, in reading order, such as `goal-2`.
 * The same draft gives the same ids; whether they are unique is for the parser to say.
 */
export const giveIds = (kind: Kind, draft: Draft, prefix = ""): Draft => {
  const counts = new Map<Kind, number>();
  const named = (child: Kind, thing: Draft): Draft => {
    const place = (counts.get(child) ?? 0) + 1;
    counts.set(child, place);
    return { id: prefix + (slugOf(wordsOf(child, thing)) || `${child}-${place}`), ...thing };
  };
  const give = (at: Kind, thing: Draft): Draft => {
    const given: Record<string, Json> = { ...thing };
    for (const { field, kind: child } of childLists[at]) {
      const children = thing[field];
      if (Array.isArray(children)) given[field] = children.map((one: Json) => (isRecord(one) ? give(child, named(child, one)) : one));
      else if (isRecord(children)) given[field] = give(child, children);
    }
    return given;
  };
  return give(kind, draft);
};
