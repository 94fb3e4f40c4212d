import type * as z from "zod/mini";
import { createProblem } from "../base/create-problem.js";
import { didYouMean } from "../base/did-you-mean.js";
import { nameOfType } from "../base/name-of-type.js";
import type { Problem, ProblemCode } from "../base/problem.js";

type Issue = z.core.$ZodRawIssue | z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** Says in our codes and sentences what a schema found wrong with `root`. */
export const translateIssue = (issue: Issue, root: unknown, before: Path = []): Problem[] => {
  const path = [...before, ...(issue.path ?? [])] as Path; // plans are JSON, whose keys are strings and numbers
  const found = valueAt(root, path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((field) => createProblem("unknown-field", path, { field, suggestion: didYouMean(field, fieldsOf(issue)) }));
    case "invalid_union":
      return found === undefined ? [missing(path)] : ofUnion(issue, root, path);
    default:
      return [found === undefined ? missing(path) : ofValue(issue, found, path)];
  }
};

const valueAt = (root: unknown, path: Path): unknown => {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[key]; // an object or list, whose keys these are
  }
  return value;
};

const missing = (path: Path): Problem => createProblem("missing-field", path.slice(0, -1), { field: path.at(-1) ?? "" });

const ofValue = (issue: Issue, found: unknown, path: Path): Problem => {
  switch (issue.code) {
    case "invalid_type":
      return typeof found === "number" && issue.expected === "int"
        ? createProblem("number", path, { found, expected: "and a whole one" })
        : createProblem("type", path, { found: nameOfType(found), expected: words[issue.expected] ?? issue.expected });
    case "invalid_value":
      return ofChoice(issue.values.map(String), found, path);
    case "too_big":
      return typeof found === "string"
        ? createProblem("text", path, { reason: `it is ${found.length} characters long`, atMost: Number(issue.maximum) })
        : createProblem("range", path, { found, atMost: Number(issue.maximum) });
    case "too_small":
      return createProblem("range", path, { found, atLeast: Number(issue.minimum) });
    default: {
      const { code, ...values } = (issue.code === "custom" && issue.params) || { code: "shape", expected: "what the model says" };
      return createProblem(code as ProblemCode, path, { found: shown(found), ...values }); // checks are given no other codes
    }
  }
};

const words: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  null: "null",
  array: "a list",
  object: "an object",
  record: "an object",
};

const shown = (value: unknown): unknown => (typeof value === "object" ? nameOfType(value) : value);

const ofChoice = (choices: readonly string[], found: unknown, path: Path): Problem =>
  createProblem("choice", path, {
    found: shown(found),
    choices: choices.join(", "),
    suggestion: typeof found === "string" ? didYouMean(found, choices) : undefined,
  });

type UnionIssue = Extract<Issue, { readonly code: "invalid_union" }>;

/** What the member of a union that comes nearest has to say; of a union told apart by `kind`, that the kind is none. */
const ofUnion = (issue: UnionIssue, root: unknown, path: Path): Problem[] => {
  const found = valueAt(root, path);
  if (issue.discriminator !== undefined) return [ofChoice(choicesOf(issue), found, path)];
  const near = issue.errors.filter((issues) => !issues.some(({ code, path }) => code === "invalid_type" && path.length === 0));
  const [best, second] = near.toSorted((a, b) => a.length - b.length);
  if (best !== undefined && (second === undefined || typeof found === "object"))
    return best.flatMap((each) => translateIssue(each, root, path));
  return [createProblem("type", path, { found: nameOfType(found), expected: typesAskedBy(issue) })];
};

const choicesOf = (issue: UnionIssue): readonly string[] =>
  "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];

const typesAskedBy = (issue: UnionIssue): string => {
  const asked = issue.errors.flat().flatMap((each) => (each.code === "invalid_type" ? [words[each.expected] ?? each.expected] : []));
  return [...new Set(asked)].join(" or ");
};

/** The fields that the object schema of an issue knows; an issue inside a union no longer names its schema. */
const fieldsOf = (issue: Issue): readonly string[] => {
  const schema = "inst" in issue ? (issue.inst as { readonly _zod: { readonly def: { readonly shape?: object } } }) : undefined; // unknown keys come from object schemas
  return Object.keys(schema?._zod.def.shape ?? {});
};
