import type { Kind, Singleton } from "./kind.js";
import type { NodeOf, Nodes } from "./nodes.js";

/**
 * What the kind table says of one kind: where it stands (parent kind → the parent's field) and what it refers to (path → kinds).
 * Both are computed from the interfaces, so a place or reference that the table forgets or misspells does not compile.
 * In a path `a.b` goes into an object, `a[]` into a list.
 */
interface KindRow<K extends Kind> {
  /** The field of each parent kind that holds things of this kind. */
  readonly places: OrNone<Places<K>, "ERROR: no interface has a field for things of this kind">;
  /** The fields that hold ids, each with the kinds it may name. */
  readonly references: OrNone<References<K>, "ERROR: the interface has no field that refers to another thing">;
}

/** An object type as it is; of one without fields, which would take any object, an object in which no field fits. */
type OrNone<T, Refusal> = [keyof T] extends [never] ? Readonly<Record<string, Refusal>> : T;

/** The table itself. */
export type KindTable = { readonly [K in Kind]: KindRow<K> };

/** The field of each parent kind in which things of this kind stand. */
export type Places<K extends Kind> = { readonly [P in Kind as PlaceIn<P, K> extends never ? never : P]: PlaceIn<P, K> };

type PlaceIn<P extends Kind, K extends Kind> = {
  [F in keyof Nodes[P] & string]-?: HoldsKind<NonNullable<Nodes[P][F]>, K, F> extends true ? F : never;
}[keyof Nodes[P] & string];

type HoldsKind<Field, K extends Kind, F> = K extends Singleton
  ? [F, Field] extends [K, Nodes[K]]
    ? true
    : false
  : Field extends readonly { readonly id: infer I }[]
    ? [KindNamed<I>] extends [K]
      ? true
      : false
    : false;

/** The kinds that an id's type names. */
type KindNamed<I> = I extends { readonly "~id"?: infer K | undefined } ? NonNullable<K> : never;

/** The paths of a kind's references, each with the kinds it may name, or `any` where every kind will do. */
export type References<K extends Kind> = {
  readonly [Found in ReferenceIn<Nodes[K], ""> as PathOf<Found>]: KindsOf<Found>;
};

type PathOf<Found> = Found extends readonly [infer Path extends string, unknown] ? Path : never;
type KindsOf<Found> = Found extends readonly [string, infer Named] ? (Kind extends Named ? "any" : readonly Named[]) : never;

type ReferenceIn<T, Path extends string> = {
  [F in Exclude<keyof T & string, NoReference>]-?: ReferenceAt<NonNullable<T[F]>, `${Path}${F}`>;
}[Exclude<keyof T & string, NoReference>];

/** The fields that hold no references: what the journey's log names may have left the plan since, and what plugins keep is theirs. */
type NoReference = "id" | "journey" | "ext" | "plugins";

type ReferenceAt<V, Path extends string> = V extends readonly (infer E)[]
  ? E extends { readonly id: string }
    ? never
    : ReferenceAt<E, `${Path}[]`>
  : V extends string
    ? "~id" extends keyof V
      ? readonly [Path, KindNamed<V> & Kind]
      : never
    : V extends object
      ? V extends NodeOf<Exclude<Singleton, "plan">>
        ? never
        : ReferenceIn<V, `${Path}.`>
      : never;
