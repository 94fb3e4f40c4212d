import { echoedText } from "../base/text/echo-limits.js";
import { excerptLine } from "../base/text/excerpt-line.js";
import type { MessageValue } from "../base/text/format-message.js";
import { oneLine } from "../base/text/one-line.js";
import { describeDay, describeTime } from "./values/days.js";
import { describeDuration } from "./values/lengths.js";
import { joinSome } from "./values/lists.js";
import type { Phrasing, Wording } from "./wording.js";

/** What the formats of sentences without labels need. */
export type Naming = Phrasing & Pick<Wording, "nameOf">;

/** How a template writes a value. */
export type Format = (value: Exclude<MessageValue, undefined>, argument: string) => string;

/**
 * Returns the formats that need no labels: `{x, name}` is the name of the thing with an id, `{x, text}` an excerpt of a text, `{x, date}` a day,
 * `{x, time}` a time of day, `{x, duration}` a number of minutes. Each item of a list is written so: "a, b and c", "a, b and 3 more".
 */
export const sentenceFormats = (wording: () => Naming): Readonly<Record<"name" | "text" | "date" | "time" | "duration", Format>> => {
  const text = (item: string | number): string => excerptLine(oneLine(String(item)) ?? "", echoedText);
  return {
    name: eachItem(wording, (item) => text(wording().nameOf(String(item)))),
    text: eachItem(wording, text),
    date: eachItem(wording, (item) => describeDay(String(item), wording())),
    time: eachItem(wording, (item) => describeTime(String(item), wording())),
    duration: eachItem(wording, (item) => describeDuration(Number(item), wording())),
  };
};

/** Returns the format that writes a value, or each item of a list, in this way. */
export const eachItem =
  (wording: () => Phrasing, write: (item: string | number, argument: string) => string): Format =>
  (value, argument) =>
    typeof value === "object"
      ? joinSome(
          value.map((item) => write(item, argument)),
          echoedText,
          wording(),
        )
      : write(typeof value === "boolean" ? String(value) : value, argument);
