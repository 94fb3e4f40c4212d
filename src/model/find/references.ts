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
  for (const route of routes[place.kind]) follow(place.node, route, 0, [], visit);
};

const follow = (
  value: unknown,
  route: Route,
  at: number,
  path: readonly (string | number)[],
  visit: (reference: Reference) => void,
): void => {
  const step = route.steps[at];
  if (step === undefined) {
    if (typeof value === "string") visit({ id: value, kinds: route.kinds, path, field: route.field });
    return;
  }
  if (typeof value !== "object" || value === null || !(step.field in value)) return;
  const next: unknown = (value as Readonly<Record<string, unknown>>)[step.field]; // an object that has the field
  if (!step.isList) follow(next, route, at + 1, [...path, step.field], visit);
  else if (Array.isArray(next))
    for (const [index, item] of next.entries()) follow(item, route, at + 1, [...path, step.field, index], visit);
};
