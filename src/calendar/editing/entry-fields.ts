import { assertChoice } from "../../base/arguments/assert-choice.js";
import { assertLike } from "../../base/arguments/assert-like.js";
import { listOf } from "../../base/arguments/list-of.js";
import { argumentError, wrongArgument } from "../../base/arguments/wrong-argument.js";
import { formatPath } from "../../base/problems/format-path.js";
import { echoedWord } from "../../base/text/echo-limits.js";
import { excerpt } from "../../base/text/excerpt.js";
import { visibleText } from "../../base/text/visible-text.js";
import { contentStatuses } from "../../model/content/content-status.js";
import type { Empowerment } from "../../model/content/empowerment.js";
import type { CalendarEntry } from "../../model/schedule/calendar.js";
import { isWellFormed, textLimit } from "../../model/schema/text.js";
import { type Id, isId } from "../../model/values/id.js";
import type { Path } from "../../model/values/path.js";
import type { EntryChange } from "./changed-entry.js";

/** The fields of an entry that a person may set, besides its place in the calendar. */
export interface EntryFields {
  /** What it is called. */
  readonly title?: string | undefined;
  /** The tactic it carries out. */
  readonly tactic?: Id<"tactic"> | undefined;
  /** Its theme. */
  readonly pillar?: Id<"pillar"> | undefined;
  /** Who makes it. */
  readonly author?: Id<"person"> | undefined;
  /** Its language, as a BCP 47 tag. */
  readonly language?: string | undefined;
  /** The content that fills it. */
  readonly content?: Id<"content"> | undefined;
  /** Hours it takes. */
  readonly hours?: number | undefined;
  /** How far it has come. */
  readonly status?: CalendarEntry["status"] | undefined;
  /** Why it is as it is. */
  readonly because?: string | undefined;
  /** Whom it empowers, and how. */
  readonly empowers?: Empowerment | undefined;
  /** Words to select it by. */
  readonly tags?: readonly string[] | undefined;
}

/**
 * Returns the fields of an entry that were passed, each read once; those that are `undefined`, but for the status, are to be taken away.
 * Throws, with the path to the field, `unknown-field` for a name that is neither of them nor among `others`, `type`, `id`, `text`, `number` or `choice` for a value that does not fit.
 */
export const readEntryFields = (given: object, argument: string, others: readonly string[]): EntryChange => {
  const read: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (!isEntryField(name)) throw unknownField(name, argument, others);
    if (value !== undefined) read[name] = readers[name](value, [argument, name]);
    else if (name !== "status") read[name] = undefined;
  }
  return read as EntryChange; // each by its own reader
};

type Read = (value: unknown, path: Path) => unknown;

/** Returns a text that a caller passed: well-formed, and no longer than those of a plan. Throws `type` or `text`. */
export const readText = (value: unknown, path: Path): string => {
  if (typeof value !== "string") throw wrongArgument("type", { path, given: value, expected: "text" });
  if (value.length > textLimit || !isWellFormed(value))
    throw wrongArgument("text", { path, given: value, expected: `well-formed Unicode text of at most ${textLimit} characters` });
  return value;
};

/** Returns an id that a caller passed. Throws `type` or `id`. */
export const readId = (value: unknown, path: Path): string => {
  if (typeof value === "string" && isId(value)) return value;
  const expected = "an id: 1 to 128 letters, digits, dots, dashes or underscores, a letter or digit first";
  throw wrongArgument(typeof value === "string" ? "id" : "type", { path, given: value, expected });
};

/** Returns a number of hours that a caller passed. Throws `type` or `number`. */
export const readHours = (value: unknown, path: Path): number => {
  if (typeof value === "number" && Number.isFinite(value) && value >= 0) return value;
  throw wrongArgument(typeof value === "number" ? "number" : "type", { path, given: value, expected: "a number of hours, 0 or more" });
};

const readStatus: Read = (value, path) => {
  assertChoice(value, ["open", ...contentStatuses], path);
  return value;
};

const readEmpowers: Read = (value, path) => {
  assertLike(value, { audience: "", how: "" }, { path });
  const { audience, how } = value as Empowerment; // just looked at
  return { audience: readId(audience, [...path, "audience"]), how: readText(how, [...path, "how"]) };
};

const readTags: Read = (value, path) =>
  listOf(value as readonly unknown[], path, "a list of texts").map((tag, at) => readText(tag, [...path, at])); // looked at by `listOf`

const readers: Readonly<Record<keyof EntryFields, Read>> = {
  title: readText,
  tactic: readId,
  pillar: readId,
  author: readId,
  language: readText,
  content: readId,
  hours: readHours,
  status: readStatus,
  because: readText,
  empowers: readEmpowers,
  tags: readTags,
};

const isEntryField = (name: string): name is keyof EntryFields => Object.hasOwn(readers, name);

const unknownField = (name: string, argument: string, others: readonly string[]) => {
  const shown = excerpt(visibleText(excerpt(name, echoedWord)), echoedWord);
  const message = `In \`${formatPath([argument])}\`, “${shown}” is not a field that can be set. Those are: ${[...others, ...Object.keys(readers)].join(", ")}.`;
  return argumentError("unknown-field", [argument], message, { field: name });
};
