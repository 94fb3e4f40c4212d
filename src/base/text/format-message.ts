import type { Language } from "./language.js";
import { parseTemplate, type TemplatePart } from "./parse-template.js";

/** What may stand in an argument's place. An undefined value counts as absent. */
export type MessageValue = string | number | boolean | readonly (string | number)[] | undefined;
export type MessageValues = Readonly<Record<string, MessageValue>>;

/** How values are written, by the name that stands in the template: `{due, date}` asks `date`. */
export type Formats = Readonly<Record<string, (value: Exclude<MessageValue, undefined>, argument: string) => string>>;

/**
 * Returns the sentence that a template makes of the values. The syntax is a subset of ICU MessageFormat:
 *
 * - `{x}` is the value, literally: braces in it mean nothing. A list is joined with ", ". Without a value, `{x}` stays as written.
 * - `{x, name}` and `{x, name, argument}` are written by `formats[name]`, and like `{x}` where there is no such format.
 * - `{n, plural, =0 {no entries} one {# entry} other {# entries}}` takes the branch of exactly that number, else of its plural category in the
 *   language, else `other`. Inside, `#` is the number. A list counts its length.
 * - `{x, select, a {…} other {…}}` takes the branch named like the value, else `other`; without a value, `absent`, else `other`.
 *
 * There is no quoting: a template cannot hold literal braces. What is not well-formed stays as written.
 *
 * @example formatMessage("{n, plural, one {# goal} other {# goals}} for {who}", { n: 2, who: ["Ann", "Bo"] }, { tag: "en" }) // "2 goals for Ann, Bo"
 */
export const formatMessage = (template: string, values: MessageValues, language: Pick<Language, "tag">, formats: Formats = {}): string =>
  writeParts(partsOf(template), { values, tag: language.tag, formats });

interface Message {
  readonly values: MessageValues;
  readonly tag: string;
  readonly formats: Formats;
}

const mostTemplates = 1000;
const mostTags = 100;

/** Bounded memo of a pure function: the parts of at most 1 000 templates. */
const parsed = new Map<string, readonly TemplatePart[]>();

/** Bounded memo of a pure function: the plural rules of at most 100 tags; undefined for a tag that is none. */
const pluralRules = new Map<string, Intl.PluralRules | undefined>();

const partsOf = (template: string): readonly TemplatePart[] => {
  let parts = parsed.get(template);
  if (!parts) {
    parts = parseTemplate(template);
    if (parsed.size >= mostTemplates) parsed.clear();
    parsed.set(template, parts);
  }
  return parts;
};

const writeParts = (parts: readonly TemplatePart[], message: Message): string => {
  let text = "";
  for (const part of parts) text += writePart(part, message);
  return text;
};

const writePart = (part: TemplatePart, message: Message): string => {
  if (part.kind === "text") return part.text;
  const value = own(message.values, part.name);
  switch (part.kind) {
    case "argument":
      return value === undefined ? part.source : writeValue(value, message.formats, part.format, part.argument);
    case "count":
      return value === undefined ? "#" : writeValue(countOf(value) ?? value, message.formats, "number", "");
    case "plural":
    case "select": {
      const { branches } = part;
      const branch = part.kind === "plural" ? pluralBranch(branches, value, message.tag) : own(branches, selectorOf(value));
      return writeParts(branch ?? own(branches, "other") ?? [], message);
    }
  }
};

/** The own member: a template that asks for `constructor` gets nothing. */
const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(record, key) ? record[key] : undefined);

type Value = Exclude<MessageValue, undefined>;

const writeValue = (value: Value, formats: Formats, name: string | undefined, argument: string): string => {
  const format = name === undefined ? undefined : own(formats, name);
  return format ? format(value, argument) : plainText(value);
};

const plainText = (value: Value): string => (typeof value === "object" ? value.join(", ") : String(value));

const selectorOf = (value: MessageValue): string => (value === undefined ? "absent" : plainText(value));

const countOf = (value: MessageValue): number | undefined =>
  typeof value === "object" ? value.length : typeof value === "number" ? value : undefined;

const pluralBranch = <T>(branches: Readonly<Record<string, T>>, value: MessageValue, tag: string): T | undefined => {
  const count = countOf(value);
  return count === undefined ? undefined : (own(branches, `=${count}`) ?? own(branches, categoryOf(count, tag)));
};

const categoryOf = (count: number, tag: string): string => {
  if (!pluralRules.has(tag)) {
    if (pluralRules.size >= mostTags) pluralRules.clear();
    pluralRules.set(tag, rulesOf(tag));
  }
  return pluralRules.get(tag)?.select(count) ?? "other";
};

/** Without "en" behind it, a language unknown here would take the rules of the host's. */
const rulesOf = (tag: string): Intl.PluralRules | undefined => {
  try {
    return new Intl.PluralRules([tag, "en"]);
  } catch {
    return undefined;
  }
};
