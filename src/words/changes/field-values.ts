import { echoedText } from "../../base/text/echo-limits.js";
import { excerptLine } from "../../base/text/excerpt-line.js";
import type { Kind } from "../../model/kind.js";
import { kinds } from "../../model/kinds.js";
import { type PartWords, partWords } from "../labels/part-words.js";
import { describeChoice } from "../labels.js";
import { sayerOf, sayTemplate } from "../phrases.js";
import { withAsides } from "../values/asides.js";
import { joinSome, joinTexts } from "../values/lists.js";
import { describeFormed } from "../values/value-forms.js";
import type { Wording } from "../wording.js";
import { changeMessages } from "./change-messages.js";
import { type FieldInWords, fieldInWords } from "./field-in-words.js";
import { describeNamed, describeQuoted } from "./things.js";

const say = /* @__PURE__ */ sayerOf("changes", changeMessages);

/** The most characters of a value in a sentence: a list of texts with what is counted of it, or a few facts. */
const mostOfValue = 160;

/** Returns what a field of a kind holds, in words: "at least 600 a week". What it names by an id is said by its name. */
export const describeField = (value: unknown, kind: Kind, field: string, wording: Wording): string => {
  const isName = (path: string): boolean => referencesOf(kind).has(path);
  return excerptLine(describeValue(value, field, { ...fieldInWords(kind, field, wording), isName, wording }), mostOfValue);
};

/** The paths of the references of a kind, without the marks of lists: `presence.at` for `presence[].at`. */
const referencesOf = (kind: Kind): ReadonlySet<string> =>
  new Set(Object.keys(kinds[kind].references).map((path) => path.replaceAll("[]", "")));

/** How a value is written. */
interface Manner extends Pick<FieldInWords, "as" | "choice"> {
  /** Whether what stands at a path of the kind is an id. */
  readonly isName: (path: string) => boolean;
  readonly wording: Wording;
}

const describeValue = (value: unknown, path: string, manner: Manner): string => {
  const { as, choice, isName, wording } = manner;
  if (Array.isArray(value) && as !== "weekdays") return describeItems(value, path, manner);
  if (as !== undefined) return describeFormed(value, as, wording);
  if (typeof value === "string") {
    if (choice !== undefined) return describeChoice(choice, value, wording);
    return isName(path) ? describeNamed(value, wording) : describeQuoted(value, wording);
  }
  if (typeof value === "number") return String(value);
  if (value === null) return say(wording, "unavailable");
  return typeof value === "object" ? describeParts(value as Fields, path, manner) : say(wording, "other"); // any object may be asked for any key
};

/** What is several words with commas between them is kept together. */
const describeItems = (items: readonly unknown[], path: string, manner: Manner): string => {
  const { wording } = manner;
  const parts = items.map((item) => {
    const part = describeValue(item, path, manner);
    return items.length > 1 && typeof item === "object" && runsOn.test(part) ? say(wording, "group", { items: part }) : part;
  });
  return joinSome(parts, echoedText, wording);
};

/** It has commas, and no bracket that holds them. */
const runsOn = /[,،、].*[^)]$/u;

type Fields = Readonly<Record<string, unknown>>;

const describeParts = (value: Fields, field: string, { isName, wording }: Manner): string => {
  const parts = partsOf(field).flatMap(({ name, text, as, choice, isHead }) => {
    const part = value[name];
    if (part === undefined || (Array.isArray(part) && part.length === 0)) return [];
    const path = `${field}.${name}`;
    const said =
      typeof part === "boolean" || (typeof part === "number" && as === undefined)
        ? part
        : describeValue(part, path, { as, choice, isName, wording });
    return { isHead, text: sayTemplate(wording, `changes/${path}`, text, { value: said }) };
  });
  const [head, ...rest] = parts;
  if (head === undefined) return say(wording, "empty");
  if (head.isHead === undefined)
    return joinTexts(
      parts.map(({ text }) => text),
      wording,
    );
  return withAsides(
    head.text,
    rest.map(({ text }) => text),
    wording,
  );
};

/** The parts of a value, in the order in which they are said. */
const partsOf = (field: string): readonly (PartWords & { readonly name: string })[] =>
  Object.entries<PartWords>(partWords).flatMap(([key, words]) => {
    const [holder, name = ""] = key.split(".");
    return holder === field ? [{ ...words, name }] : [];
  });
