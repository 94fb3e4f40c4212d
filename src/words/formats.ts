import type { Formats } from "../base/text/format-message.js";
import { describeChoice, describeKind } from "./labels.js";
import { eachItem, sentenceFormats } from "./sentence-formats.js";
import { describePercent } from "./values/shares.js";
import type { Wording } from "./wording.js";

/**
 * Returns how the templates of sentences write values that are ids, days and the like: besides those of every sentence (`sentence-formats`),
 * `{x, percent}` is a share, `{x, kind}` the label of a kind, `{x, choice, field}` the label of a field's value; of a list, each item is written so.
 */
export const formatsOf = (wording: () => Wording): Formats => ({
  ...sentenceFormats(wording),
  percent: eachItem(wording, (item) => describePercent(Number(item), wording())),
  kind: eachItem(wording, (item) => describeKind(String(item), wording())),
  choice: eachItem(wording, (item, field) => describeChoice(field, String(item), wording())),
});
