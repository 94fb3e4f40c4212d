import { describe, expect, test } from "vitest";
import { wordsOf } from "../../../src/documents/document-options.js";
import { say } from "../../../src/documents/say.js";
import { sayChoice } from "../../../src/documents/say-choice.js";
import { documentWords } from "../../../src/documents/words.js";

describe("the words of the documents", () => {
  test("are one frozen table that an app may replace word by word", () => {
    expect(Object.isFrozen(documentWords)).toBe(true);
    expect(wordsOf({})).toEqual(documentWords);
    expect(wordsOf({ words: undefined })).toEqual(documentWords);
    const words = wordsOf({ words: { "heading.actions": "Aufgaben", "label.due": undefined } });
    expect(words["heading.actions"]).toBe("Aufgaben");
    expect(words["label.due"]).toBe("Due");
  });

  test("F30 are filled in literally and on one line", () => {
    expect(say(documentWords, "range", { from: "$&\n{to}", to: "$1" })).toBe("from $& {to} to $1".slice(5));
    expect(say(documentWords, "baseline.exact", { figure: 3 })).toBe("3");
    expect(say(documentWords, "range.from", { from: " \n" })).toBe("from ");
  });

  test("a choice the table does not know is shown as it is written, its dashes as spaces", () => {
    expect(sayChoice(documentWords, "function", "it")).toBe("IT");
    expect(sayChoice(documentWords, "function", "customer-service")).toBe("customer service");
    expect(sayChoice(documentWords, "function", "public-affairs-2")).toBe("public affairs 2");
    expect(sayChoice(documentWords, "function", "E-Commerce")).toBe("E-Commerce");
    expect(sayChoice({ ...documentWords }, "function", "toString")).toBe("toString");
  });
});
