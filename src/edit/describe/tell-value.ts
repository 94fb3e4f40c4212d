import { excerpt } from "../../base/text/excerpt.js";
import type { Kind } from "../../model/kind.js";
import { kinds } from "../../model/kinds.js";
import { joinItems } from "./join-items.js";
import { isNaming } from "./name-of-node.js";
import type { Speech } from "./speech.js";

/** The most characters of a value that are told. */
const mostOfValue = 160;

/** Returns what a field of a kind holds, in words: “at least 600, per week”. What is named by its id is told by its name. */
export const tellValue = (value: unknown, kind: Kind, field: string, speech: Speech): string =>
  excerpt(tell(value, field, { references: kinds[kind].references, speech }), mostOfValue);

interface Telling {
  /** The kind's references, by their paths. */
  readonly references: Readonly<Record<string, unknown>>;
  readonly speech: Speech;
}

type Fields = Readonly<Record<string, unknown>>;

/** What stands at a path of the kind table, such as `milestones[].due.to`. */
const tell = (value: unknown, path: string, telling: Telling): string => {
  const { references, speech } = telling;
  const key = keyOf(path);
  if (typeof value === "string") return Object.hasOwn(references, path) ? speech.nameOf(value) : tellText(value, key, speech);
  if (typeof value === "number") return value === -1 && countsFromEnd.test(key) ? speech.say("last") : String(value);
  if (Array.isArray(value)) return joinItems(tellItems(value, `${path}[]`, telling), speech);
  if (typeof value === "object" && value !== null) return tellFields(value as Fields, path, telling); // any object may be asked for any key
  return speech.say("unavailable");
};

/** What is several words with commas between them is kept together, and where one text is quoted all are. */
const tellItems = (items: readonly unknown[], path: string, telling: Telling): readonly string[] => {
  const { say, quote } = telling.speech;
  const quoted = !Object.hasOwn(telling.references, path) && items.some((item) => typeof item === "string" && !plain.test(item));
  return items.map((item) => {
    if (quoted && typeof item === "string") return quote(item);
    const told = tell(item, path, telling);
    return typeof item === "object" && told.includes(", ") ? say("group", { items: told }) : told;
  });
};

/** `pillars` of `milestones[].pillars[]`. */
const keyOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1).replace("[]", "");

/** Days of a month of which -1 is the last. */
const countsFromEnd = /^(?:day|nth)$/;

/** Words, days, addresses and the like are told as they are written; all that could run into the sentence is quoted. */
const plain = /^\w(?:[\w@:/.?&=#%+-]{0,80}\w)?$/;
const slug = /^[a-z]+(?:-[a-z]+)*$/;

const tellText = (text: string, key: string, { quote }: Speech): string => {
  if (isNaming(key) || !plain.test(text)) return quote(text);
  return slug.test(text) ? text.replaceAll("-", " ") : text;
};

const tellFields = (fields: Fields, path: string, telling: Telling): string => {
  const { say, nameOf } = telling.speech;
  const { amount, currency = telling.speech.currency, to, offset } = fields;
  if (typeof amount === "number")
    return say("money", { amount, currency: currency === undefined ? undefined : tell(currency, "currency", telling) });
  if (typeof offset === "object" && offset !== null) return tellOffset(offset as Fields, nameOf(String(to)), telling); // a day that is counted from another
  if (path.endsWith("offsets[]")) return tellOffset(fields, undefined, telling);
  const isRange = Object.keys(fields).join() === "from,to";
  return tellPairs(Object.entries(fields), path, telling).join(isRange ? " " : ", ") || say("none");
};

const tellPairs = (entries: readonly (readonly [string, unknown])[], path: string, telling: Telling): readonly string[] =>
  entries.flatMap(([key, value]) => {
    const { say, label } = telling.speech;
    const field = label("field", key, keyOf(path));
    if (value === undefined || (key === "kind" && value === "value")) return []; // that a target is a value says nothing
    if (typeof value === "boolean") return value ? field : say("not", { field });
    const told = tell(value, `${path}.${key}`, telling);
    return key === "kind" ? told : say("pair", { field, value: told });
  });

const tellOffset = (offset: Fields, anchor: string | undefined, telling: Telling): string => {
  const { say, label } = telling.speech;
  const others: [string, unknown][] = [];
  const steps: string[] = [];
  for (const [unit, count] of Object.entries(offset))
    if (typeof count !== "number") others.push([unit, count]);
    else if (count !== 0) {
      const units = label("field", unit);
      const [most, one] = [Math.abs(count), units.replace(/s$/, "")];
      steps.push(say(count < 0 ? "before" : "after", { count: most, unit: most === 1 ? one : units }));
    }
  const when = steps.length === 0 ? say("same", { anchor }) : say("distance", { steps: steps.join(", "), anchor });
  return [when, ...tellPairs(others, "", telling)].join(", ");
};
