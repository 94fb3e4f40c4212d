import { isPlanError, PlanError } from "social-plan";
import { GateTestError, PluginTestError, RuleTestError } from "social-plan/testing";
import { describe, expect, test } from "vitest";
import { methodRows } from "./wrong-calls/method-rows.js";
import type { Row } from "./wrong-calls/row.js";
import { rows } from "./wrong-calls/rows.js";

const long = "9".repeat(10_000); // of no date, zone, op or choice the beginning, and well-formed as a key
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** So many places of each argument are tried. */
const most = 40;

type Holder = Record<string | number, unknown>;
const isHolder = (value: unknown): value is Holder =>
  typeof value === "object" && value !== null && [Object.prototype, Array.prototype, null].includes(Object.getPrototypeOf(value));

/** The paths of every text in plain data, and of every object, evenly taken. */
const pathsIn = (root: unknown): readonly (readonly (string | number)[])[] => {
  const paths: (readonly (string | number)[])[] = [];
  const enter = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value === "string" || (isHolder(value) && !Array.isArray(value))) paths.push(path);
    if (isHolder(value))
      for (const [key, inner] of Object.entries(value)) enter(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  enter(root, []);
  const step = Math.max(1, Math.ceil(paths.length / most));
  return paths.filter((_, index) => index % step === 0);
};

/** A copy down to the path in which there is a long text, or an object that also has a long key. */
const withLongAt = (root: unknown, [key, ...rest]: readonly (string | number)[]): unknown => {
  if (key === undefined) return isHolder(root) ? { ...root, [long]: long } : long;
  const copy: Holder = Array.isArray(root) ? ([...root] as unknown as Holder) : { ...(root as Holder) };
  copy[key] = withLongAt(copy[key], rest);
  return copy;
};

/** What says something: an error, a problem, a note or a finding. */
interface Saying {
  readonly message?: unknown;
  readonly values?: unknown;
}

const longestIn = (value: unknown): number => {
  if (typeof value === "string") return value.length;
  return isHolder(value) ? Math.max(0, ...Object.values(value).map(longestIn)) : 0;
};

/** What in an outcome says too much, in a sentence each. */
const tooMuchIn = (outcome: unknown): readonly string[] => {
  const complaints: string[] = [];
  const look = (saying: Saying, what: string): void => {
    if (longestIn(saying.values) > 200)
      complaints.push(`${what} holds ${longestIn(saying.values)} characters: ${JSON.stringify(saying.values).slice(0, 80)}`);
    if (typeof saying.message === "string" && bytesOf(saying.message) > 2048)
      complaints.push(`${what} says ${bytesOf(saying.message)} bytes`);
  };
  const holder = isPlanError(outcome) || isHolder(outcome) ? (outcome as unknown as Holder) : {};
  if (isPlanError(outcome) || holder["ok"] === false) look(holder, "the error");
  for (const list of ["problems", "notes", "findings"])
    if (Array.isArray(holder[list])) for (const one of holder[list] as readonly Saying[]) look(one, `one of its ${list}`);
  return complaints;
};

const isFailedTest = (thrown: unknown): boolean =>
  thrown instanceof RuleTestError || thrown instanceof GateTestError || thrown instanceof PluginTestError;

const outcomeOf = (row: Row, args: readonly unknown[]): unknown => {
  try {
    return row.call(...args);
  } catch (thrown) {
    if (isPlanError(thrown) || isFailedTest(thrown)) return thrown; // a test that fails tells all it found
    throw thrown;
  }
};

let refused = 0;

const complaintsOf = (row: Row): readonly string[] => {
  const names = Object.keys(row.args);
  const right = names.map((name) => row.args[name]?.value);
  return names.flatMap((name, at) =>
    [undefined, ...pathsIn(right[at])].flatMap((path) => {
      const given = path === undefined ? long : withLongAt(right[at], path);
      const outcome = outcomeOf(row, right.with(at, given));
      if (isPlanError(outcome)) refused += 1;
      return tooMuchIn(outcome).map((complaint) => `${[name, ...(path ?? [])].join(".")}: ${complaint}`);
    }),
  );
};

const all = [...Object.entries(rows), ...Object.entries(methodRows)].flatMap(([holder, named]) =>
  Object.entries(named).flatMap(([name, row]) => (typeof row === "string" ? [] : [[`${holder}: ${name}`, row] as const])),
);

describe("G17 what is refused echoes at most 200 characters of any text it was given", () => {
  test.each(all)("%s", (_, row) => expect(complaintsOf(row)).toEqual([]));

  test("many a call was refused", () => expect(refused).toBeGreaterThan(200));

  test("whoever makes the error, and however deep the text lies", () => {
    const error = new PlanError("config", long, { found: long, list: [long, long], nested: { text: long }, number: 5 });
    expect(tooMuchIn(error)).toEqual([]);
    expect(error.values).toMatchObject({ number: 5, list: [expect.stringMatching(/^9{199}…$/), expect.stringMatching(/^9{199}…$/)] });
    expect(
      tooMuchIn({ ok: false, values: { deep: [[long]] }, message: "é".repeat(1_025), problems: [{ values: { found: long } }] }),
    ).toHaveLength(3);
  });
});
