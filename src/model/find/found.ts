import type { IdOf, Kind } from "../kind.js";
import type { NodeOf } from "../nodes.js";
import { idAt, type Place, pathOf } from "./place.js";

/** A thing found in a plan, distinguished by its kind. */
export type Found<K extends Kind = Kind> = {
  [P in K]: {
    /** What kind of thing it is. */
    readonly kind: P;
    /** The thing itself. */
    readonly node: NodeOf<P>;
    /** Where it stands, outermost key first; empty for the plan. */
    readonly path: readonly (string | number)[];
    /** The id of what it stands in; undefined for the plan. */
    readonly parent: IdOf<Kind> | undefined;
  };
}[K];

/** Says what a place of a valid plan holds. */
export const foundAt = (place: Place): Found =>
  ({
    kind: place.kind,
    node: place.node,
    path: pathOf(place),
    parent: place.parent === undefined ? undefined : idAt(place.parent),
  }) as unknown as Found; // in a plan that was parsed, the node at a place is of the place's kind
