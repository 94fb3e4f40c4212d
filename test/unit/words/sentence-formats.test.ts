import { describe, expect, test } from "vitest";
import { sayTemplate } from "../../../src/words/phrases.js";
import { type Naming, sentenceFormats } from "../../../src/words/sentence-formats.js";
import { wording } from "./wording.js";

const written = (template: string, x: string | number | readonly string[]): string =>
  sayTemplate({ language: wording.language, formats: sentenceFormats(() => wording) }, "test/one", template, { x });

describe("the formats of sentences without labels", () => {
  test.each([
    ["{x, name}", "joost", "Joost"],
    ["{x, name}", ["joost", "samira"], "Joost and Samira"],
    ["{x, text}", `${"a".repeat(200)}\nb`, `${"a".repeat(119)}…`],
    ["{x, date}", "2027-03-14", "14 March 2027"],
    ["{x, date}", "2027-03-14T02:30", "14 March 2027, 02:30"],
    ["{x, time}", "02:30", "02:30"],
    ["{x, duration}", 1530, "1 day, 1 hour and 30 minutes"],
    ["{x, percent}", 0.5, "0.5"],
  ])("%s of %j", (template, value, text) => expect(written(template, value)).toBe(text));

  test("a time of day is the language's", () => {
    const language = { ...wording.language, time: (minutes: number) => `${minutes} after midnight` };
    const other: Naming = { ...wording, language, formats: sentenceFormats(() => other) };
    expect(sayTemplate(other, "test/one", "{x, time}", { x: "02:30" })).toBe("150 after midnight");
  });
});
