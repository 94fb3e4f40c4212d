import { describe, expect, test } from "vitest";
import { createNote, noteMessages } from "../../../src/base/problems/note.js";
import { describeNote } from "../../../src/words/describe-note.js";
import { english } from "../../../src/words/english.js";
import { outsideOf, pseudoLanguage } from "../../helpers/pseudo-language.js";

const examples = [
  createNote("normalised", [0], { found: "-0", read: "0" }),
  createNote("normalised", [0], { found: "☃", read: undefined }),
  createNote("legacy-zone", [0], { found: "☃", is: "fixed", suggestion: "☃", alike: "☃" }),
  createNote("legacy-zone", [0], { found: "☃", is: "region", suggestion: "☃" }),
  createNote("legacy-zone", [0], { found: "☃", is: "alias", suggestion: "☃" }),
  createNote("migrated", ["☃"], { found: "☃/0", read: "☃/1" }),
  createNote("absent-plugin", [0], { plugin: "☃/1", count: 1 }),
  createNote("absent-plugin", [0], { plugin: "☃/1", count: 2 }),
  ...[0, 1, 2].map((count) => createNote("migrated-plugin", [0], { plugin: "☃/1", found: 1, read: 2, count })),
  ...[1, 2].map((count) => createNote("no-plugin-field", [0], { plugin: "☃/1", kind: "goal", count })),
];

describe("G12 a note can be said in any language", () => {
  test("there is an example of every code", () => {
    expect([...new Set(examples.map(({ code }) => code))]).toEqual(Object.keys(noteMessages));
  });

  test.each(examples)("in English it is the message: $message", (note) => {
    expect(describeNote(note, english)).toBe(note.message);
    expect(note.message).not.toMatch(/[{}]|undefined/);
    expect(outsideOf(describeNote(note, pseudoLanguage))).not.toMatch(/[a-z]/i);
  });

  test("a language replaces a template", () => {
    const german = {
      ...english,
      tag: "de",
      templates: { "notes/absent-plugin": "{plugin}: {count, plural, one {eine Stelle} other {# Stellen}}, zuerst {path}" },
    };
    expect([1, 2].map((count) => describeNote(createNote("absent-plugin", ["ext", "a"], { plugin: "a/b", count }), german))).toEqual([
      "a/b: eine Stelle, zuerst ext.a",
      "a/b: 2 Stellen, zuerst ext.a",
    ]);
  });

  test("a code that is not known here keeps its message", () => {
    const note = createNote("migrated", [], { found: "a", read: "b" });
    expect(describeNote({ ...note, code: "from-the-future" as "migrated" }, english)).toBe(note.message);
  });

  test("F10 however long a value, the message is short", () => {
    expect(createNote("absent-plugin", [], { plugin: "x".repeat(10_000), count: 1 }).message.length).toBeLessThan(300);
  });
});
