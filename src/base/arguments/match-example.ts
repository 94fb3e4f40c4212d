import { standardLimits } from "../json/standard-limits.js";
import type { ProblemCode } from "../problems/problem.js";
import { nameOfType } from "../text/name-of-type.js";
import type { WrongArgument } from "./wrong-argument.js";

/**
 * What a value must look like, as an example of it: `""` stands for any text, `0` for a finite number, `true` for true or false, `Object` for a function,
 * `[item]` for a list of such items, `[]` for any list, and an object for an object with these fields.
 * A field whose name ends in `?` may be absent; `*` stands for every field that is there.
 */
export type Example = string | number | boolean | ObjectConstructor | readonly Example[] | { readonly [field: string]: Example };

/** Where a value differs from its example. */
interface Mismatch extends WrongArgument {
  /** The fitting problem code. */
  readonly code: ProblemCode;
}

/** How a value compares with its example. */
export interface Match {
  /** The first difference; undefined: there is none. */
  readonly mismatch?: Mismatch;
  /** Whether the value can never change; only known of a whole that matches. */
  readonly isFrozen: boolean;
}

/** A value that waits to be looked at. */
interface Spot {
  readonly value: unknown;
  /** Undefined: any JSON will do. */
  readonly example: Example | undefined;
  readonly key?: string | number;
  readonly above?: Spot;
  readonly depth: number;
}

/**
 * Compares a value with an example, whatever the value. Only what the example names is read, each field once; with `whole` all else too, which must be plain JSON within
 * the limits that hold for JSON that is read.
 */
export const matchExample = (root: unknown, whole: Example, { isWhole = false } = {}): Match => {
  const waiting: Spot[] = [];
  let isFrozen = isWhole;
  let left = standardLimits.nodes;

  const look = (spot: Spot): readonly [ProblemCode, string] | undefined => {
    const { value, example, depth } = spot;
    const expected = unlike(value, example);
    if (expected !== undefined) return ["type", expected];
    if (typeof value !== "object" || value === null) return undefined;
    const isTooLong = Array.isArray(value) && value.length > left;
    const keys = isTooLong ? [] : keysIn(value, example, isWhole);
    left -= keys.length;
    if (isTooLong || left < 0) return ["limit-nodes", `at most ${standardLimits.nodes} values`];
    if (depth > standardLimits.depth) return ["limit-depth", `at most ${standardLimits.depth} levels`];
    isFrozen &&= Object.isFrozen(value);
    for (const key of keys.reverse()) {
      const held: unknown = (value as Readonly<Record<string | number, unknown>>)[key]; // any object may be asked for any key
      const name = exampleFor(key, example);
      if (isFrozen && Object.getOwnPropertyDescriptor(value, key)?.get) isFrozen = false;
      if (held === undefined && (name === undefined || name.endsWith("?"))) continue;
      const of = name === undefined ? undefined : (example as Readonly<Record<string, Example>>)[name]; // it has that name
      waiting.push({ value: held, example: of, key, above: spot, depth: depth + 1 });
    }
    return undefined;
  };

  for (let spot: Spot | undefined = { value: root, example: whole, depth: 0 }; spot !== undefined; spot = waiting.pop()) {
    const complaint = safely(look, spot);
    if (complaint === undefined) continue;
    const [code, expected] = complaint;
    return { mismatch: { code, path: pathOf(spot), given: spot.value, expected }, isFrozen: false };
  }
  return { isFrozen };
};

const safely = <S, T>(look: (spot: S) => T, spot: S): T | readonly [ProblemCode, string] => {
  try {
    return look(spot);
  } catch {
    return ["unreadable", "plain data"];
  }
};

/** The keys to look at: those of the example, and of a whole all that are there. */
const keysIn = (value: object, example: Example | undefined, isWhole: boolean): (string | number)[] => {
  if (Array.isArray(value)) return isWhole || exampleFor(0, example) !== undefined ? [...value.keys()] : [];
  const named = Object.keys(example ?? {}).map((name) => name.replace("?", ""));
  return isWhole || named.includes("*") ? [...new Set([...Object.keys(value), ...named])].filter((name) => name !== "*") : named;
};

/** The name in an example for what stands under a key; undefined where it says nothing of that. */
const exampleFor = (key: string | number, example: Example | undefined): string | undefined =>
  [String(key), `${key}?`, "*", ...(typeof key === "number" ? ["0"] : [])].find((name) => Object.hasOwn(Object(example), name));

/** The sort of thing that must stand in the place of a value that is not like its example; undefined where it is. */
const unlike = (value: unknown, example: Example | undefined): string | undefined => {
  const found = nameOfType(value);
  if (example === undefined) return json.has(found) ? undefined : "plain JSON data";
  const expected = nameOfType(example);
  return found === expected ? undefined : expected;
};

/** What JSON is made of, as `nameOfType` names it: an infinite number or a Date goes by another name. */
const json: ReadonlySet<string> = /* @__PURE__ */ new Set(["text", "a number", "true or false", "null", "a list", "an object"]);

const pathOf = (spot: Spot): (string | number)[] => {
  const path: (string | number)[] = [];
  for (let at: Spot | undefined = spot; at?.key !== undefined; at = at.above) path.push(at.key);
  return path.reverse();
};
