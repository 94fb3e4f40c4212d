import type { MessageValues } from "../../base/text/format-message.js";
import { sayTemplate } from "../../words/phrases.js";
import type { Phrasing } from "../../words/wording.js";
import { calendarMessages } from "./calendar-messages.js";
import { calendarOwner } from "./reason.js";

/** What a sentence of a calendar is made of, as a calendar holds it. */
export interface Sayable {
  /** The full key of the sentence. */
  readonly key: string;
  /** Its raw values. */
  readonly values: MessageValues;
}

/** Returns a sentence of a calendar; `otherwise`, as it is, where the calendar has no sentence with this key, or the values are none that its sentences take. */
export const sayReason = ({ key, values }: Sayable, wording: Phrasing, otherwise = ""): string => {
  const english: Readonly<Record<string, string>> = calendarMessages;
  const name = key.slice(calendarOwner.length + 1);
  const template = Object.hasOwn(english, name) && key === `${calendarOwner}/${name}` ? english[name] : undefined;
  return template === undefined || !Object.values(values).every(isTextOrNumber) ? otherwise : sayTemplate(wording, key, template, values);
};

/** A calendar may come from elsewhere. */
const isTextOrNumber = (value: unknown): boolean => typeof value === "string" || typeof value === "number";
