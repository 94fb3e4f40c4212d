import type { Kind } from "../kind.js";

/** Where a thing stands: what it stands in, in which field, and at which position of a list. */
export interface Place {
  /** The kind of the thing. */
  readonly kind: Kind;
  /** The thing; its fields are as trustworthy as the plan it was found in. */
  readonly node: Readonly<Record<string, unknown>>;
  /** What it stands in; undefined for the plan. */
  readonly parent: Place | undefined;
  /** The field there. */
  readonly field: string;
  /** The position in the list; undefined for a part such as the policy. */
  readonly index: number | undefined;
}

/** The path from the plan to a place, outermost key first. */
export const pathOf = (place: Place): (string | number)[] => {
  const path: (string | number)[] = [];
  for (let at: Place | undefined = place; at?.parent !== undefined; at = at.parent) {
    if (at.index !== undefined) path.push(at.index);
    path.push(at.field);
  }
  return path.reverse();
};

/** The id by which a place is addressed: its thing's own, or of a part its kind. */
export const idAt = (place: Place): string | undefined => {
  if (place.index === undefined) return place.kind;
  const { id } = place.node;
  return typeof id === "string" ? id : undefined;
};
