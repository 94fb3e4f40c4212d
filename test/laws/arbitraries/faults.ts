import type { ProblemCode } from "../../../src/base/problem.js";
import type { Path } from "../../../src/model/path.js";
import { planSpec } from "./model.js";
import type { Spec } from "./spec.js";

/** One thing done to a valid plan, and the problem it must be told as. */
export interface Fault {
  readonly what: string;
  /** Where it is done. */
  readonly path: Path;
  /** The object or list it is done to, as text. */
  readonly holder: string;
  /** Does it to a plan that may be changed. */
  readonly inject: (plan: unknown) => void;
  readonly code: ProblemCode;
  /** Where it must be told. */
  readonly at: Path;
}

type Fields = Record<string | number, unknown>;

/** What stands at a path. */
export const valueAt = (root: unknown, path: Path): unknown => path.reduce<unknown>((value, key) => (value as Fields)[key], root);

const holderOf = (plan: unknown, path: Path): Fields => valueAt(plan, path.slice(0, -1)) as Fields; // the path is one of the plan's own

const lastOf = (path: Path): string | number => path.at(-1) ?? "";

const replaced = ({ path, spec }: Place): Fault[] =>
  spec.wrong.map(([value, code, at = []]) => ({
    what: `${JSON.stringify(value)?.slice(0, 40)} instead`,
    path,
    holder: path.slice(0, -1).join("."),
    inject: (plan) => {
      holderOf(plan, path)[lastOf(path)] = structuredClone(value);
    },
    code,
    at: [...path, ...at],
  }));

/** Takes away what stands at a place. */
export const takeAway = ({ path }: Place): Fault => ({
  what: "taken away",
  path,
  holder: path.slice(0, -1).join("."),
  inject: (plan) => {
    delete holderOf(plan, path)[lastOf(path)];
  },
  code: "missing-field",
  at: path.slice(0, -1),
});

const unknown = (path: Path): Fault => ({
  what: "an unknown field",
  path: [...path, "zzz-unknown"],
  holder: path.join("."),
  inject: (plan) => {
    (valueAt(plan, path) as Fields)["zzz-unknown"] = 1;
  },
  code: "unknown-field",
  at: path,
});

/** A field or item of a plan, with what it takes. */
export interface Place {
  readonly path: Path;
  readonly spec: Spec;
  /** Taking it away is a fault. */
  readonly isRequired: boolean;
}

/** Every field and item of a plan, outermost first; data of plugins is one. */
export function* placesOf(value: unknown, spec: Spec = planSpec, path: Path = [], isRequired = false): Generator<Place> {
  yield { path, spec, isRequired };
  for (const part of spec.partsOf(value))
    if (Object.hasOwn(value as Fields, part.key)) {
      const needed = spec.isStrict(value) && part.spec.presence === "required";
      yield* placesOf((value as Fields)[part.key], part.spec, [...path, part.key], needed);
    }
}

/** Everything that can be done wrong at a place. */
export const faultsAt = (plan: unknown, place: Place): Fault[] => [
  ...(place.path.length > 0 ? replaced(place) : []),
  ...(place.isRequired ? [takeAway(place)] : []),
  ...(place.spec.isStrict(valueAt(plan, place.path)) ? [unknown(place.path)] : []),
];

/** The same path with every position in a list the same: `strategies.*.goals.*.id`. */
export const formOf = (path: Path): string => path.map((step) => (typeof step === "number" ? "*" : step)).join(".");
