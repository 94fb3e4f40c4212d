import { addToGroup } from "./add-to-group.js";

/**
 * Returns items in groups by a key, the groups in the order of their first items and the items of each in their own; an item whose key is undefined is left out.
 * The work is linear, however the items fall.
 */
export const groupBy = <Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key | undefined): ReadonlyMap<Key, readonly Item[]> => {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) addToGroup(groups, key, item);
  }
  return groups;
};
