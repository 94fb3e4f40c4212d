import { echoedText } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import type { Formats, MessageValue } from "../base/text/format-message.js";
import { oneLine } from "../base/text/one-line.js";
import { describeChoice, describeKind } from "./labels.js";
import { describeDay } from "./values/days.js";
import { joinSome } from "./values/lists.js";
import { describePercent } from "./values/shares.js";
import type { Wording } from "./wording.js";

type Value = Exclude<MessageValue, undefined>;

/**
 * Returns how the templates of sentences write values that are ids, days and the like:
 * `{x, name}` the name of the thing with an id, `{x, text}` an excerpt of a text, `{x, date}` a day, `{x, percent}` a share, `{x, kind}` the label of a kind,
 * `{x, choice, field}` the label of a field's value. Each item of a list is written so: "a, b and c", "a, b and 3 more".
 */
export const formatsOf = (wording: () => Wording): Formats => {
  const each =
    (write: (item: string | number, argument: string) => string) =>
    (value: Value, argument: string): string =>
      typeof value === "object"
        ? joinSome(
            value.map((item) => write(item, argument)),
            echoedText,
            wording(),
          )
        : write(typeof value === "boolean" ? String(value) : value, argument);
  const text = (item: string | number): string => excerpt(oneLine(String(item)) ?? "", echoedText);
  return {
    name: each((item) => text(wording().nameOf(String(item)))),
    text: each(text),
    date: each((item) => describeDay(String(item), wording())),
    percent: each((item) => describePercent(Number(item), wording())),
    kind: each((item) => describeKind(String(item), wording())),
    choice: each((item, field) => describeChoice(field, String(item), wording())),
  };
};
