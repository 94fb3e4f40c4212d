import type { ProblemCode } from "../base/problems/problem.js";
import type { Path } from "../model/values/path.js";
import { copyJson } from "./copy-json.js";
import { planSpec } from "./model/plan.js";
import type { Spec } from "./spec/spec.js";

/** One thing done to a valid plan, and the problem it must be reported as. */
export interface Fault {
  readonly what: string;
  /** Where it is done. */
  readonly path: Path;
  /** The object or list it is done to, as text. */
  readonly holder: string;
  /** Does it to a plan that may be changed. */
  readonly inject: (plan: unknown) => void;
  readonly code: ProblemCode;
  /** Where it must be reported. */
  readonly at: Path;
}

/** A field or item of a plan, with what it takes. */
export interface Place {
  readonly path: Path;
  readonly spec: Spec;
  /** Taking it away is a fault. */
  readonly isRequired: boolean;
  /** What nothing at all is reported as where it stands; undefined: as its absence. */
  readonly ifEmpty?: ProblemCode | undefined;
}

type Holder = Record<string | number, unknown>;

/** What stands at a path. */
export const valueAt = (root: unknown, path: Path): unknown => path.reduce<unknown>((value, key) => (value as Holder)[key], root); // the path is one of the root's own

const holderOf = (plan: unknown, path: Path): Holder => valueAt(plan, path.slice(0, -1)) as Holder; // only objects and lists hold something

const lastOf = (path: Path): string | number => path.at(-1) ?? "";

const replaced = ({ path, spec }: Place): Fault[] =>
  spec.wrong.map(([value, code, at = []]) => ({
    what: `${JSON.stringify(value).slice(0, 40)} instead`,
    path,
    holder: path.slice(0, -1).join("."),
    inject: (plan) => {
      holderOf(plan, path)[lastOf(path)] = copyJson(value);
    },
    code,
    at: [...path, ...at],
  }));

/** Takes away what stands at a place. */
export const takeAway = ({ path, ifEmpty = "missing-field" }: Place): Fault => ({
  what: "taken away",
  path,
  holder: path.slice(0, -1).join("."),
  inject: (plan) => {
    delete holderOf(plan, path)[lastOf(path)];
  },
  code: ifEmpty,
  at: path.slice(0, -1),
});

/** Adds a field that nobody knows to the object at a path. */
export const unknownField = (path: Path): Fault => ({
  what: "an unknown field",
  path: [...path, "zzz-unknown"],
  holder: path.join("."),
  inject: (plan) => {
    holderOf(plan, [...path, "zzz-unknown"])["zzz-unknown"] = 1;
  },
  code: "unknown-field",
  at: path,
});

/** Every field and item of a plan, outermost first; data of plugins is one. */
export function* placesOf(
  value: unknown,
  spec: Spec = planSpec,
  path: Path = [],
  needed: Needed = { isRequired: false },
): Generator<Place> {
  yield { path, spec, ...needed };
  const holder = value as Holder; // what has parts is an object or a list
  const ifEmpty = Object.keys(Object(value)).length === 1 ? codeOfEmpty(spec) : undefined;
  for (const part of spec.partsOf(value))
    if (Object.hasOwn(holder, part.key)) {
      const isRequired = spec.isStrict(value) && part.spec.presence === "required";
      yield* placesOf(holder[part.key], part.spec, [...path, part.key], { isRequired, ifEmpty });
    }
}

type Needed = Pick<Place, "isRequired" | "ifEmpty">;

/** What an empty object is reported as, where a spec says so. */
const codeOfEmpty = ({ wrong }: Spec): ProblemCode | undefined => wrong.find(([value]) => JSON.stringify(value) === "{}")?.[1];

/** Everything that can be done wrong at a place. */
export const faultsAt = (plan: unknown, place: Place): Fault[] => [
  ...(place.path.length > 0 ? replaced(place) : []),
  ...(place.isRequired ? [takeAway(place)] : []),
  ...(place.spec.isStrict(valueAt(plan, place.path)) ? [unknownField(place.path)] : []),
];
