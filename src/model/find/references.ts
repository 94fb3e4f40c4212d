import type { Kind } from "../kind.js";
import { kinds } from "../kinds.js";
import type { Place } from "./place.js";

/** An id found where a thing refers to another. */
export interface Reference {
  /** The id. */
  readonly id: string;
  /** The kinds it may name; `any`: every kind. */
  readonly kinds: readonly Kind[] | "any";
  /** Where it is written, from the thing that refers. */
  readonly path: readonly (string | number)[];
  /** The field of the kind table it was found by, such as `serves[]`. */
  readonly field: string;
}

type Step = { readonly field: string; readonly isList: boolean };
type Route = { readonly steps: readonly Step[]; readonly kinds: Reference["kinds"]; readonly field: string };

const routeTo = (field: string, named: Reference["kinds"]): Route => ({
  steps: field
    .split(".")
    .map((step) => (step.endsWith("[]") ? { field: step.slice(0, -2), isList: true } : { field: step, isList: false })),
  kinds: named,
  field,
});

const routes: Readonly<Record<Kind, readonly Route[]>> = /* @__PURE__ */ (() => {
  const rows = Object.entries(kinds).map(([kind, row]) => [
    kind,
    Object.entries(row.references).map(([path, named]) => routeTo(path, named)),
  ]);
  return Object.fromEntries(rows) as Record<Kind, Route[]>; // the table has a row for every kind and no other
})();

/** Whether a field of a kind holds references, itself or in what it holds. */
export const namesOthersIn = (kind: Kind, field: string): boolean => routes[kind].some(({ steps }) => steps[0]?.field === field);

/** Hands every reference that a thing itself makes, not its children, to `visit`; what is not an id where one should be is passed over. */
export const eachReference = (place: Place, visit: (reference: Reference) => void): void => {
  for (const route of routes[place.kind]) follow(place.node, route, 0, undefined, visit);
};

/** A position in a list on the way to a reference, and those before it. */
interface Position {
  readonly index: number;
  readonly before: Position | undefined;
}

/** Most references are only asked for their id: the path is put together when it is asked for. */
class Found implements Reference {
  readonly id: string;
  readonly #route: Route;
  readonly #at: Position | undefined;

  constructor(id: string, route: Route, at: Position | undefined) {
    this.id = id;
    this.#route = route;
    this.#at = at;
  }

  get kinds(): Reference["kinds"] {
    return this.#route.kinds;
  }

  get field(): string {
    return this.#route.field;
  }

  get path(): readonly (string | number)[] {
    const path: (string | number)[] = [];
    let at = this.#at;
    for (const { field, isList } of [...this.#route.steps].reverse()) {
      if (isList && at !== undefined) {
        path.push(at.index);
        at = at.before;
      }
      path.push(field);
    }
    return path.reverse();
  }
}

const follow = (value: unknown, route: Route, step: number, at: Position | undefined, visit: (reference: Reference) => void): void => {
  const next = route.steps[step];
  if (next === undefined) {
    if (typeof value === "string") visit(new Found(value, route, at));
    return;
  }
  if (typeof value !== "object" || value === null || !(next.field in value)) return;
  const held: unknown = (value as Readonly<Record<string, unknown>>)[next.field]; // an object that has the field
  if (!next.isList) follow(held, route, step + 1, at, visit);
  else if (Array.isArray(held))
    for (let index = 0; index < held.length; index++) follow(held[index], route, step + 1, { index, before: at }, visit);
};
