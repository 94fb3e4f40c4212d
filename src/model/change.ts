import type { Json } from "../base/json/json.js";
import type { Kind } from "./kind.js";
import type { NodeOf } from "./nodes.js";
import type { Id } from "./values/id.js";

/** Sets or takes away one field of a thing. */
export interface SetChange {
  /** Which change this is. */
  readonly op: "set";
  /** The thing. */
  readonly id: Id;
  /** Its kind. */
  readonly kind: Kind;
  /** The field. */
  readonly field: string;
  /** The new value; absent: the field is taken away. */
  readonly value?: Json;
  /** The value before; absent: the field was absent. */
  readonly was?: Json;
}

/** Puts a new thing into a list. */
export type AddChange = {
  [K in Kind]: {
    /** Which change this is. */
    readonly op: "add";
    /** The kind of the thing. */
    readonly kind: K;
    /** The thing it is put into. */
    readonly to: Id;
    /** The list there. */
    readonly list: string;
    /** The thing before it; null: it comes first. */
    readonly after: Id | null;
    /** The thing itself. */
    readonly node: NodeOf<K>;
  };
}[Kind];

/** Takes a thing from one place to another. */
export interface MoveChange {
  /** Which change this is. */
  readonly op: "move";
  /** The thing. */
  readonly id: Id;
  /** Its kind. */
  readonly kind: Kind;
  /** Where it stood. */
  readonly from: Id;
  /** Where it is to stand. */
  readonly to: Id;
  /** The list there. */
  readonly list: string;
  /** The thing before it there; null: it comes first. */
  readonly after: Id | null;
  /** The thing before it where it stood; null: it came first. */
  readonly wasAfter: Id | null;
}

/** Takes a thing out of a list. */
export type RemoveChange = {
  [K in Kind]: {
    /** Which change this is. */
    readonly op: "remove";
    /** The thing. */
    readonly id: Id;
    /** Its kind. */
    readonly kind: K;
    /** Where it stood. */
    readonly from: Id;
    /** The list there. */
    readonly list: string;
    /** The thing before it; null: it came first. */
    readonly after: Id | null;
    /** The thing itself, so that the change can be undone. */
    readonly node: NodeOf<K>;
  };
}[Kind];

/** One step from a plan to the next, as JSON; things are named by id, never by position. */
export type Change = SetChange | AddChange | MoveChange | RemoveChange;
