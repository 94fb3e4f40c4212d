import type { IdOf, Kind, Singleton } from "../model/kind.js";
import type { kinds } from "../model/kinds.js";
import type { NodeOf } from "../model/nodes.js";
import type { Written, WrittenField } from "../model/schema/written.js";
import type { Id } from "../model/values/id.js";

/** The kinds of things that stand in something: all but the plan. */
export type ChildKind = Exclude<Kind, "plan">;

/** The kinds in which things of a kind stand. */
export type ParentOf<K extends Kind> = keyof (typeof kinds)[K]["places"] & Kind;

/** The fields of a kind in which other things stand. */
export type ChildField<K extends Kind> = {
  [C in Kind]: K extends keyof (typeof kinds)[C]["places"] ? (typeof kinds)[C]["places"][K] : never;
}[Kind];

/** What of a thing cannot be set: its id, what stands in it, the format of a plan and its journey, which only grows by `advanceStage` and its siblings. */
export type FixedField<K extends Kind> = "id" | ChildField<K> | (K extends "plan" ? "format" | "journey" : never);

/** What may be set of a thing: its own fields. `undefined` takes an optional one away and empties a list; a flag may be `false`, too. */
export type OwnChanges<T, Fields extends keyof T> = {
  readonly [F in Fields]?: ([Exclude<T[F], undefined>] extends [true] ? boolean : WrittenField<Exclude<T[F], undefined>>) | undefined;
};

/** The changes to a thing of a kind, field by field. */
export type Patch<K extends Kind> = K extends Kind ? OwnChanges<NodeOf<K>, Exclude<keyof NodeOf<K>, FixedField<K>>> : never;

/** A value that may be changed in place, all the way down. */
export type OpenValue<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer E)[]
    ? OpenValue<E>[]
    : { -readonly [F in keyof T]: OpenValue<T[F]> };

/** A thing of a kind as a recipe may change it: its own fields, open to assignment. */
export type Draft<K extends Kind> = K extends Kind
  ? { -readonly [F in keyof NodeOf<K> as F extends FixedField<K> ? never : F]: OpenValue<NodeOf<K>[F]> }
  : never;

/** A new thing of a kind, as it may be written. */
export type New<K extends ChildKind> = K extends ChildKind ? Written<NodeOf<K>> : never;

/** Where in a list a thing is put. */
export interface Where {
  /** The thing before it; null: it comes first; absent: it comes last. */
  readonly after?: Id | null | undefined;
}

/** Where a new thing is put; what it stands in may be left out where that is the plan or one of its parts. */
export type AddedTo<K extends ChildKind> = [ParentOf<K>] extends [Singleton]
  ? [where?: Where & { readonly to?: ParentOf<K> | undefined }]
  : [where: Where & { readonly to: Id<ParentOf<K>> }];

/** The edits of one transaction. Things are named by kind and id, parts of the plan by their kind. */
export interface Edit {
  /** Sets fields of a thing; on a part that is not there it makes it. */
  set<K extends Kind>(kind: K, id: IdOf<NoInfer<K>>, patch: Patch<NoInfer<K>>): void;
  /** Changes the fields of a thing by assigning to a draft of it. */
  update<K extends Kind>(kind: K, id: IdOf<NoInfer<K>>, recipe: (draft: Draft<NoInfer<K>>) => void): void;
  /** Puts in a new thing with all that stands in it, and returns its id. */
  add<K extends ChildKind>(kind: K, value: New<NoInfer<K>>, ...where: AddedTo<NoInfer<K>>): IdOf<K>;
  /** Takes a thing elsewhere, or to another place in its list. */
  move<K extends ChildKind>(kind: K, id: IdOf<NoInfer<K>>, where: Where & { readonly to?: Id<ParentOf<NoInfer<K>>> | undefined }): void;
  /** Takes a thing out with all that stands in it; `detach` takes it out of what refers to it, too. */
  remove<K extends ChildKind>(kind: K, id: IdOf<NoInfer<K>>, options?: { readonly detach?: boolean | undefined }): void;
}
