import { type Place, pathOf } from "../../model/find/place.js";
import { eachReference } from "../../model/find/references.js";
import { readField } from "../../model/read/read-thing.js";

type Path = readonly (string | number)[];

/**
 * Returns the fields of a thing as they are when it names an id no more, with as little else taken away as can be: a reference that may be absent, else the item or the
 * optional part that cannot be without it. Undefined where the thing itself cannot be without it.
 */
export const lessOf = (place: Place, id: string): Readonly<Record<string, unknown>> | undefined => {
  const less: Record<string, unknown> = {};
  const paths: Path[] = [];
  eachReference(place, (reference) => {
    if (reference.id === id) paths.push(reference.path);
  });
  // From behind, so that taking an item out of a list does not shift those still to be taken.
  for (const path of paths.reverse()) {
    const field = String(path[0]);
    const now = Object.hasOwn(less, field) ? less[field] : place.node[field];
    const rest = smaller(place, field, now, path.slice(1));
    if (rest === undefined) return undefined;
    less[field] = rest.value;
  }
  return less;
};

/** The field without what stands at the path, or without the nearest thing around it that the field can do without. */
const smaller = (place: Place, field: string, value: unknown, path: Path): { readonly value: unknown } | undefined => {
  for (let depth = path.length; depth >= 0; depth--) {
    const rest = depth === 0 ? undefined : without(value, path.slice(0, depth));
    const { problems } = readField(place.kind, field, rest, pathOf(place));
    if (problems === undefined) return { value: rest };
  }
  return undefined;
};

const without = (value: unknown, [key, ...rest]: Path): unknown => {
  if (key === undefined) return undefined;
  if (Array.isArray(value)) {
    const items: unknown[] = [...value];
    if (rest.length === 0) items.splice(Number(key), 1);
    else items[Number(key)] = without(items[Number(key)], rest);
    return items;
  }
  const { [key]: inner, ...others } = value as Readonly<Record<string, unknown>>; // a reference was found along the path
  return rest.length === 0 ? others : { ...others, [key]: without(inner, rest) };
};
