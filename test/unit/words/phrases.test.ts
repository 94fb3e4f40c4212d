import { describe, expect, test } from "vitest";
import { describeChoice, describeKind } from "../../../src/words/labels.js";
import { sayerOf } from "../../../src/words/phrases.js";
import type { Wording } from "../../../src/words/wording.js";
import { times } from "../../helpers/times.js";
import { wording } from "./wording.js";

const say = sayerOf("test", { plain: "Nothing to fill", named: "The channel “{channel, name}”", range: "{from} to {to}" });

const inGerman = (templates: Wording["language"]["templates"], words: Wording["language"]["words"] = {}): Wording => ({
  ...wording,
  language: { ...wording.language, tag: "de", templates, words },
});

describe("the sentences of a part", () => {
  test("are English, or the language's own by their full key", () => {
    expect(say(wording, "plain")).toBe("Nothing to fill");
    expect(say(inGerman({ "test/plain": "Nichts" }), "plain")).toBe("Nichts");
    expect(say(inGerman({ plain: "Nichts", "other/plain": "Nichts" }), "plain")).toBe("Nothing to fill");
  });

  test("F30 hold their values literally and on one line", () => {
    expect(say(wording, "range", { from: "$&\n{to}", to: "$1" })).toBe("$& {to} to $1");
    expect(say(wording, "range", { from: " \n", to: 3 })).toBe(" to 3");
  });

  test("name what values only identify", () => {
    expect(say(wording, "named", { channel: "joost" })).toBe("The channel “Joost”");
    expect(say(wording, "named", { channel: ["joost", "samira", "nobody"] })).toBe("The channel “Joost, Samira and nobody”");
    expect(say(wording, "named", { channel: times(40, () => "joost") })).toMatch(/Joost and \d+ more”$/);
  });
});

describe("labels", () => {
  test("a choice without a label is shown as it is written, its dashes as spaces", () => {
    expect(describeChoice("function", "it", wording)).toBe("IT");
    expect(describeChoice("function", "customer-service", wording)).toBe("customer service");
    expect(describeChoice("function", "public-affairs-2", wording)).toBe("public affairs 2");
    expect(describeChoice("function", "E-Commerce", wording)).toBe("E-Commerce");
    expect(describeChoice("function", "toString", wording)).toBe("toString");
  });

  test("a language has its own", () => {
    const german = inGerman({}, { "function.it": "EDV", "kind.goal": "Ziel" });
    expect(describeChoice("function", "it", german)).toBe("EDV");
    expect(describeKind("goal", german)).toBe("Ziel");
    expect(describeKind("businessObjective", german)).toBe("business objective");
    expect(describeKind("constructor", german)).toBe("constructor");
  });
});
