import type { ProblemCode } from "../../src/base/problems/problem.js";
import { textLimit } from "../../src/model/schema/text.js";
import { hasZoneForm } from "./scalars.js";

/** Something `parsePlan` refuses and a JSON Schema cannot. */
export interface Unsayable {
  readonly code: ProblemCode;
  readonly what: string;
  readonly because: string;
  /** The field it is told at, where the code alone says too much. */
  readonly field?: string;
  /** Whether what was found is a case of it, where only some are. */
  readonly covers?: (found: unknown) => boolean;
}

const laterPass = "it is about the plan as a whole";
const beforeParsing = "it is about the text, before it is JSON";
const limits = "limits are the reader's, not the plan's";

/** Everything `parsePlan` refuses and the schema does not. */
export const unsayable: readonly Unsayable[] = [
  {
    code: "timezone",
    what: "a time zone of the right form that no engine knows",
    because: "which zones there are is the engine's to say",
    covers: (found) => typeof found === "string" && hasZoneForm(found),
  },
  { code: "range", field: "to", what: "a `to` before its `from`", because: "no keyword compares two fields" },
  {
    code: "text",
    what: "a text of more than 10 000 UTF-16 units that are at most 10 000 characters",
    because: "`maxLength` counts characters",
    covers: (found) => typeof found === "string" && found.length > textLimit && [...found].length <= textLimit,
  },
  {
    code: "url",
    what: "a link of more than 2 000 UTF-16 units that are at most 2 000 characters",
    because: "`maxLength` counts characters",
    covers: (found) => typeof found === "string" && found.length > 2_000 && [...found].length <= 2_000,
  },
  { code: "duplicate-id", what: "two things with one id", because: laterPass },
  { code: "dangling-ref", what: "a reference that names nothing", because: laterPass },
  { code: "wrong-kind", what: "a reference to a thing of another kind", because: laterPass },
  { code: "cycle", what: "references that lead back to where they began", because: laterPass },
  { code: "json-syntax", what: "a text that is no JSON", because: beforeParsing },
  { code: "duplicate-key", what: "an object that has a key twice", because: beforeParsing },
  { code: "limit-depth", what: "more levels than are read", because: limits },
  { code: "limit-nodes", what: "more values than are read", because: limits },
  { code: "limit-text", what: "more text than is read", because: limits },
];

/** Whether a problem is one of those the schema cannot tell. */
export const isUnsayable = (code: unknown, field: unknown, found: unknown): boolean =>
  unsayable.some((each) => each.code === code && (each.field ?? field) === field && (each.covers?.(found) ?? true));
