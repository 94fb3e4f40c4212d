import { addToGroup } from "../../base/add-to-group.js";
import { groupBy } from "../../base/group-by.js";
import { type Place, pathOf } from "../../model/find/place.js";
import { eachReference } from "../../model/find/references.js";
import { readField } from "../../model/read/read-thing.js";

type Path = readonly (string | number)[];
type Fields = Readonly<Record<string, unknown>>;

/**
 * Returns the fields of a thing as they are when it no longer names these ids, with as little else taken away as can be: a reference that may be absent, else the item
 * or the optional part that cannot be without it. Undefined where the thing itself cannot be without one of them.
 */
export const lessOf = (place: Place, ids: ReadonlySet<string>): Fields | undefined => {
  const less: Record<string, unknown> = {};
  for (const [route, before] of [...pathsTo(place, ids)].reverse()) {
    const field = String(before[0]?.[0]);
    const isSmaller = Object.hasOwn(less, field);
    const now = isSmaller ? { ...place, node: { ...place.node, ...less } } : place;
    const paths = isSmaller ? (pathsTo(now, ids).get(route) ?? []) : before;
    const within = paths.map((path) => path.slice(1));
    const rest = withoutAllOf(now, field, now.node[field], within) ?? withoutEachOf(now, field, within);
    if (rest === undefined) return undefined;
    less[field] = rest.value;
  }
  return less;
};

/** The paths at which a thing names one of the ids, by the field of the kind table they were found by. */
const pathsTo = (place: Place, ids: ReadonlySet<string>): ReadonlyMap<string, readonly Path[]> => {
  const paths = new Map<string, Path[]>();
  eachReference(place, ({ id, field, path }) => {
    if (ids.has(id)) addToGroup(paths, field, path);
  });
  return paths;
};

/** A field's value, wrapped, since the field may be absent. */
type Rest = { readonly value: unknown };

/** The field without what stands at the paths, read once for all of them; undefined where it cannot be without some of it. */
const withoutAllOf = (place: Place, field: string, value: unknown, paths: readonly Path[]): Rest | undefined =>
  ifReadable(place, field, without(value, paths));

/** The field without what stands at the paths or, where it cannot be without that, without the nearest thing around it. */
const withoutEachOf = (place: Place, field: string, paths: readonly Path[]): Rest | undefined => {
  const value = place.node[field];
  return (Array.isArray(value) ? itemByItem(place, field, value, paths) : undefined) ?? pathByPath(place, field, value, paths);
};

/** A list whose items are made less and read one by one, as lists of their own; undefined where that does not add up to what the list may be. */
const itemByItem = (place: Place, field: string, list: readonly unknown[], paths: readonly Path[]): Rest | undefined => {
  const inside = groupBy(paths, ([index]) => index);
  const items: unknown[] = [];
  for (const [index, item] of list.entries()) {
    const own = inside.get(index)?.map(([, ...path]): Path => [0, ...path]);
    const rest = own === undefined ? { value: [item] } : (withoutAllOf(place, field, [item], own) ?? pathByPath(place, field, [item], own));
    if (!Array.isArray(rest?.value)) return undefined;
    for (const left of rest.value) items.push(left);
  }
  return ifReadable(place, field, items);
};

const pathByPath = (place: Place, field: string, value: unknown, paths: readonly Path[]): Rest | undefined => {
  let rest: Rest = { value };
  // From behind, so that taking an item out of a list does not shift those still to be taken.
  for (const path of [...paths].reverse()) {
    const smaller = withoutOne(place, field, rest.value, path);
    if (smaller === undefined) return undefined;
    rest = smaller;
  }
  return rest;
};

const withoutOne = (place: Place, field: string, value: unknown, path: Path): Rest | undefined => {
  for (let depth = path.length; depth >= 0; depth--) {
    const rest = ifReadable(place, field, without(value, [path.slice(0, depth)]));
    if (rest !== undefined) return rest;
  }
  return undefined;
};

const ifReadable = (place: Place, field: string, value: unknown): Rest | undefined =>
  readField(place.kind, field, value, pathOf(place)).problems === undefined ? { value } : undefined;

/** The value without what stands at the paths; undefined where one of them ends here. */
const without = (value: unknown, paths: readonly Path[]): unknown => {
  const inner = new Map<string | number, Path[]>();
  for (const [key, ...rest] of paths) {
    if (key === undefined) return undefined;
    addToGroup(inner, key, rest);
  }
  const next = (key: string | number, item: unknown): readonly unknown[] => {
    const inside = inner.get(key);
    if (inside === undefined) return [item];
    const left = without(item, inside);
    return left === undefined ? [] : [left];
  };
  if (Array.isArray(value)) return value.flatMap((item, index) => next(index, item));
  const fields = Object.entries(value as Fields); // a reference was found along the path
  return Object.fromEntries(fields.flatMap(([key, item]) => next(key, item).map((left) => [key, left])));
};
