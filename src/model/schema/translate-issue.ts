import type * as z from "zod/mini";
import { isRecord } from "../../base/is-record.js";
import { createProblem } from "../../base/problems/create-problem.js";
import type { Problem, ProblemCode } from "../../base/problems/problem.js";
import { didYouMean } from "../../base/text/did-you-mean.js";
import { nameOfType } from "../../base/text/name-of-type.js";
import type { Path } from "../values/path.js";
import { examplesOf } from "./examples.js";
import { fieldMeantBy } from "./field-meant-by.js";
import { leftOutOf } from "./keep-first.js";
import { tornName } from "./record.js";
import { runSchema } from "./run-schema.js";

type Issue = z.core.$ZodRawIssue;
type Issues = readonly Issue[];

type Schemas = readonly z.core.$ZodType[];

type MakeProblem = () => Problem;

/**
 * Says in our codes and sentences what a schema found wrong with `value`, which stands at `at`.
 * Where it is the schema of a member of a union, `members` are all of them.
 */
export const translateIssue = (issue: Issue, value: unknown, at: Path = [], members: Schemas = []): readonly MakeProblem[] => {
  const path = [...at, ...pathOf(issue)];
  const found = valueAt(value, pathOf(issue));
  if (issue.code === "unrecognized_keys") return issue.keys.map((field) => () => unknownField(field, issue, found, path, members));
  if (issue.code === "invalid_union" && found !== undefined) return ofUnion(issue, found, path);
  const make = () => (found === undefined ? missing(issue, path) : ofValue(issue, found, path));
  return new Array<MakeProblem>(leftOutOf(issue) ?? 1).fill(make); // those left out are counted only: a hundred were reported before them
};

const pathOf = (issue: Issue): Path => (issue.path ?? []) as Path; // plans are JSON, whose keys are strings and numbers

const valueAt = (root: unknown, path: Path): unknown => {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[key]; // an object or list, whose keys these are
  }
  return value;
};

/** A field that another member of the union knows cannot stand beside one that this member does not share with it. */
const unknownField = (field: string, issue: Issue, found: unknown, path: Path, members: Schemas): Problem => {
  const known = fieldsIn(issue.inst as z.core.$ZodObject); // unknown keys come from objects
  const others = members.map(fieldsIn).filter((fields) => fields.includes(field));
  const beside = known.find((name) => valueAt(found, [name]) !== undefined && others.some((fields) => !fields.includes(name)));
  return createProblem("unknown-field", path, { field, beside, ...(beside === undefined && fieldMeantBy(field, known)) });
};

/** The fields of a schema that `objectOf` makes, an object or a pipe that begins with one; none of any other. */
const fieldsIn = (schema: z.core.$ZodType): readonly string[] => {
  const { shape, in: first } = schema._zod.def as { readonly shape?: object; readonly in?: z.core.$ZodType }; // what a definition may hold
  return first === undefined ? Object.keys(shape ?? {}) : fieldsIn(first);
};

const missing = (issue: Issue, path: Path): Problem => {
  const choices = choicesOf(issue);
  return createProblem("missing-field", path.slice(0, -1), { field: path.at(-1) ?? "", choices });
};

const ofValue = (issue: Issue, found: unknown, path: Path): Problem => {
  switch (issue.code) {
    case "invalid_type":
      return createProblem("type", path, {
        found: nameOfType(found),
        expected: words[issue.expected] ?? issue.expected,
        such: examplesOf(membersOf(issue)),
      });
    case "invalid_value":
      return ofChoice(issue, found, path);
    case "too_big":
      return typeof found === "string"
        ? createProblem("text", path, { length: found.length, atMost: Number(issue.maximum) })
        : createProblem("range", path, { found, atMost: Number(issue.maximum) });
    case "too_small":
      return createProblem("range", path, { found, atLeast: Number(issue.minimum) });
    case "invalid_key":
      return createProblem(tornName.code, path, { found, reason: tornName.reason });
    default: {
      const { code, about, ...values } = (issue.code === "custom" && issue.params) || { code: "shape", expected: "what the model says" };
      const more = typeof about === "function" ? about(found) : about;
      const all = "field" in values ? values : { found, ...values, ...more }; // a check of fields together says which
      return createProblem(code as ProblemCode, path, all); // checks are given no other codes
    }
  }
};

const words: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  null: "null",
  array: "a list",
  object: "an object",
  record: "an object",
};

const ofChoice = (issue: Issue, found: unknown, path: Path): Problem => {
  const choices = choicesOf(issue) ?? [];
  const suggestion = typeof found === "string" ? didYouMean(found, choices) : undefined;
  return createProblem("choice", path, { found, choices, suggestion });
};

/** The words asked for, where only some will do. */
const choicesOf = (issue: Issue): readonly string[] | undefined => {
  if (issue.code === "invalid_value") return issue.values.map(String);
  return "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : undefined;
};

type UnionIssue = Extract<Issue, { readonly code: "invalid_union" }>;

/** What the member of a union that comes nearest has to say; of a union distinguished by `kind`, that the kind is unknown. */
const ofUnion = (issue: UnionIssue, found: unknown, path: Path): readonly MakeProblem[] => {
  if (issue.discriminator !== undefined) return [() => ofChoice(issue, found, path)];
  const members = membersOf(issue);
  const such = examplesOf(members);
  if (such !== undefined && such.length > 1 && isRecord(found) && Object.keys(found).length === 0)
    return [() => createProblem("shape", path, { found: "an empty object", expected: such })];
  const all = members.map((member) => runSchema(member, found).issues);
  const near = all.filter((issues) => !issues.some(isOfOtherType)).toSorted((a, b) => misfit(a, found) - misfit(b, found));
  const [best, second] = near;
  if (best !== undefined && (second === undefined || typeof found === "object"))
    return best.flatMap((each) => translateIssue(each, found, path, pathOf(each).length === 0 ? members : []));
  return [() => createProblem("type", path, { found: nameOfType(found), expected: typesAskedBy(all.flat()), such })];
};

/** The members of the union, to be run once more by themselves: within a union, issues lose the schema they come from. None of another schema. */
const membersOf = ({ inst }: Issue): Schemas => (inst as Partial<z.core.$ZodUnion> | undefined)?._zod?.def.options ?? [];

const isOfOtherType = (issue: Issue): boolean => issue.code === "invalid_type" && pathOf(issue).length === 0;

/** How many fields a member asks for in vain or does not know: what a field holds says less about which member is meant. */
const misfit = (issues: Issues, found: unknown): number => {
  const fields = issues.map((issue) => {
    if (issue.code === "unrecognized_keys") return issue.keys.length;
    return valueAt(found, pathOf(issue)) === undefined ? 1 : 0;
  });
  return fields.reduce((sum, count) => sum + count, 0);
};

const typesAskedBy = (issues: Issues): readonly string[] => {
  const asked = issues.flatMap((each) => (each.code === "invalid_type" ? [words[each.expected] ?? each.expected] : []));
  return [...new Set(asked)];
};
