import { formatMessage, type MessageValue, type MessageValues } from "../base/text/format-message.js";
import { oneLine } from "../base/text/one-line.js";
import type { Placeholders } from "../base/text/placeholders.js";
import type { Phrasing } from "./wording.js";

/** The English templates of one part of the library, by key. */
export type Messages = Readonly<Record<string, string>>;

/** The values a template needs; one that may be absent is given as `undefined`. */
type ValuesOf<Text extends string> = { readonly [Name in Placeholders<Text>]: MessageValue };

/** Says one of the sentences of a part: the wording, the sentence's key, and the values it needs. */
export type Say<M extends Messages> = <const K extends keyof M & string>(
  wording: Phrasing,
  key: K,
  ...values: Placeholders<M[K]> extends never ? [] : [values: ValuesOf<M[K]>]
) => string;

/** Returns the function that says the sentences of one part of the library, in the language of the wording; `owner` begins their keys in `Language.templates`. */
export const sayerOf =
  <const M extends Messages>(owner: string, messages: M): Say<M> =>
  (wording, key, ...[values]) =>
    sayTemplate(wording, `${owner}/${key}`, messages[key] ?? key, values ?? {});

/** Returns one sentence: the language's own template under this full key, else the English one, with the values filled in. Each text among them is put on one line. */
export const sayTemplate = ({ language, formats }: Phrasing, key: string, english: string, values: MessageValues): string =>
  formatMessage(templateOf(language.templates, key) ?? english, onOneLine(values), language, formats);

const templateOf = (templates: Messages, key: string): string | undefined => (Object.hasOwn(templates, key) ? templates[key] : undefined);

/** The same values where each text among them is one line already. */
const onOneLine = (values: MessageValues): MessageValues => {
  const changed: [string, string][] = [];
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (typeof value !== "string") continue;
    const line = oneLine(value) ?? "";
    if (line !== value) changed.push([name, line]);
  }
  return changed.length === 0 ? values : { ...values, ...Object.fromEntries(changed) };
};
