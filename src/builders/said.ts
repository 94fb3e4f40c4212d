import type { Json } from "../base/json/json.js";

/** The fields of a thing that is being built. */
export type Draft = Readonly<Record<string, Json>>;

/** What was said to a builder, the latest first. A chain, so that a shared prefix is never copied and n steps cost n links, not n². */
export interface Said {
  /** The field it belongs to. */
  readonly field: string;
  /** What was said. */
  readonly value: Json;
  /** What was said before. */
  readonly before: Said | undefined;
}

/** Returns how often something was said of a field: the position of the next one in its list. */
export const countSaid = (said: Said | undefined, field: string): number => {
  let count = 0;
  for (let at = said; at !== undefined; at = at.before) if (at.field === field) count += 1;
  return count;
};

/** Returns what was said by field: a list in the order of saying it, or of a field named in `single` the value said last. */
export const gatherSaid = (said: Said | undefined, single: readonly string[] = []): Draft => {
  const lists: Record<string, Json[]> = {};
  const values: Record<string, Json> = {};
  for (let at = said; at !== undefined; at = at.before) {
    const { field, value } = at;
    const list = lists[field];
    if (single.includes(field)) values[field] ??= value;
    else if (list === undefined) lists[field] = [value];
    else list.push(value);
  }
  for (const list of Object.values(lists)) list.reverse();
  return { ...lists, ...values };
};
