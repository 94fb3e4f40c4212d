import { isPlanError, planErrorCodes } from "social-plan";
import { expect } from "vitest";
import type { Argument, Row } from "./row.js";
import { wrongValues } from "./wrong-values.js";

/** Calls a row once as it should be, then with every argument, and every option, replaced in turn by each wrong value; returns a sentence for each call that goes wrong. */
export const callWrongly = (row: Row): readonly string[] => {
  const names = Object.keys(row.args);
  const right = names.map((name) => row.args[name]?.value);
  const rightly = outcomeOf(row, right);
  const complaints = rightly.refused === undefined ? [] : [`the right call is refused: ${rightly.refused}`];
  for (const [at, name] of names.entries()) {
    const argument = row.args[name];
    if (argument === undefined) continue;
    complaints.push(...replaced(argument, [name], (value) => outcomeOf(row, right.with(at, value))));
    for (const [option, asked] of Object.entries(argument.options ?? {})) {
      const bag = { ...(argument.value as object) }; // a bag of options
      complaints.push(...replaced(asked, [name, option], (value) => outcomeOf(row, right.with(at, { ...bag, [option]: value }))));
    }
  }
  return complaints;
};

/** What came of a call: a normal result, a refusal of the library's, or another error. */
interface Outcome {
  readonly refused?: unknown;
}

const outcomeOf = ({ call, answers }: Row, args: readonly unknown[]): Outcome => {
  try {
    const result = call(...args);
    return answers && typeof result === "object" && result !== null && "ok" in result && result.ok === false ? { refused: result } : {};
  } catch (thrown) {
    return { refused: thrown };
  }
};

const replaced = (argument: Argument, path: readonly string[], callWith: (value: unknown) => Outcome): readonly string[] =>
  Object.entries(wrongValues).flatMap(([label, value]) => {
    const complaint = judge(argument, path, label, callWith(value));
    return complaint === undefined ? [] : [`${path.join(".")} = ${label}: ${complaint}`];
  });

const judge = ({ takes = {}, elsewhere }: Argument, path: readonly string[], label: string, { refused }: Outcome): string | undefined => {
  const isTaken = Object.hasOwn(takes, label);
  if (refused === undefined) return isTaken ? undefined : "it is taken without a word";
  if (isTaken) return `it is refused, though it is to be taken: ${String(refused)}`;
  if (!isRefusal(refused)) return `a foreign error: ${String(refused)}`;
  expect(planErrorCodes).toContain(refused.code);
  expect(new TextEncoder().encode(refused.message).length).toBeLessThanOrEqual(2048);
  const where = refused.path.map(String);
  const steps: readonly string[] | "anywhere" = elsewhere?.[0] ?? [];
  if (steps === "anywhere" || steps.includes(where[0] ?? "")) return undefined;
  const asked = refused.code === "missing-field" ? path.slice(0, -1) : path;
  return asked.every((step, at) => where[at] === step) && where[0] === path[0] ? undefined : `the path leads to “${where.join(".")}”`;
};

interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
}

const isRefusal = (refused: unknown): refused is Refusal =>
  isPlanError(refused) ||
  (typeof refused === "object" && refused !== null && "code" in refused && "path" in refused && !("stack" in refused));
