import { echoedInput, echoedOwnWords, longestMessage } from "../text/echo-limits.js";
import { excerpt } from "../text/excerpt.js";
import { formatMessage } from "../text/format-message.js";
import { visibleText } from "../text/visible-text.js";
import { formatPath } from "./format-path.js";
import type { PlainValue, PlainValues } from "./plain-values.js";

/** What a problem or note says, in no language yet. */
interface Content {
  readonly path: readonly (string | number)[];
  readonly values: PlainValues;
}

/** Returns a language's word for a key such as `kind.goal` or `fragments/a list`, else the English one. */
export type WordOf = (key: string, english: string) => string;

/**
 * Returns the message that a template makes of a path and values: on one line, of at most 2 KiB, with at most 200 characters of input.
 * `{x, fragment}` writes a few words of the library's own and `{x, kind}` the name of a kind. The items of a list are joined with "or".
 */
export const fillMessage = (template: string, { path, values }: Content, tag = "en", wordOf: WordOf = inEnglish): string => {
  const where = formatPath(path);
  const fragment = (text: string): string => wordOf(`fragments/${text}`, text);
  const kind = (name: string): string => wordOf(`kind.${name}`, spaced(name));
  const eachBy = (write: (item: string) => string) => (value: unknown) =>
    joinOr(
      [value].flat().map((item) => write(String(item))),
      fragment("or"),
    );
  const shown = { ...shownValues(values, echoedInput - where.length), path: path.length > 0 ? where : fragment(where) };
  return excerpt(formatMessage(template, shown, { tag }, { fragment: eachBy(fragment), kind: eachBy(kind) }), longestMessage);
};

const inEnglish: WordOf = (_, english) => english;

/** The values that come from the library or from a schema, never from the input. */
const ownValues: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "expected",
  "such",
  "choices",
  "expectedKinds",
  "kind",
  "known",
  "atLeast",
  "atMost",
  "limit",
  "line",
  "column",
  "hint",
  "length",
  "count",
  "foundAs",
]);

/** The values in one line and in short; those from the input share the room that the path leaves them. A number stays one, so that it can be counted by. */
const shownValues = (values: PlainValues, roomForInput: number): PlainValues => {
  const shown: Record<string, PlainValue> = {};
  let room = roomForInput;
  for (const [name, value] of Object.entries(values)) {
    const isOwn = ownValues.has(name);
    const text = cut(value, isOwn ? echoedOwnWords : room);
    if (!isOwn) room -= String(text).length;
    shown[name] = text;
  }
  return shown;
};

const cut = (value: PlainValue, atMost: number): PlainValue => {
  if (typeof value === "string") return cutText(value, atMost);
  if (typeof value !== "object") return value;
  let room = atMost;
  const items = value.map((item) => {
    const text = cutText(item, room);
    room -= text.length + 2;
    return text;
  });
  return items.filter((item) => item !== "");
};

const cutText = (text: string, atMost: number): string => excerpt(visibleText(excerpt(text, atMost)), atMost);

const joinOr = (items: readonly string[], or: string): string =>
  items.length > 1 ? `${items.slice(0, -1).join(", ")} ${or} ${items.at(-1) ?? ""}` : items.join("");

/** `businessObjective` as "business objective". */
const spaced = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
