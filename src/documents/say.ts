import { fillTemplate, type TemplateValues } from "../base/text/fill-template.js";
import { oneLine } from "./one-line.js";
import type { DocumentWords, WordKey } from "./words.js";

/** Returns a word of the table with its `{names}` filled in, literally, each value as one line. */
export const say = (words: DocumentWords, key: WordKey, values: TemplateValues = {}): string =>
  fillTemplate(
    words[key],
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? (oneLine(value) ?? "") : value])),
  );
