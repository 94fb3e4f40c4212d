import { describe, expect, test } from "vitest";
import { childLists } from "../../../../src/model/find/child-lists.js";
import type { Kind } from "../../../../src/model/kind.js";
import { kinds } from "../../../../src/model/kinds.js";
import { parts } from "../../../../src/model/parts.js";
import { fieldsOf } from "../../../../src/model/read/read-thing.js";
import { choiceWords } from "../../../../src/words/labels/choice-words.js";
import { countWords } from "../../../../src/words/labels/count-words.js";
import { type FieldWords, fieldWords } from "../../../../src/words/labels/field-words.js";
import { fieldWordsByKind } from "../../../../src/words/labels/field-words-by-kind.js";
import { type PartWords, partWords } from "../../../../src/words/labels/part-words.js";

const kindNames = Object.keys(kinds) as Kind[]; // the table has a row for every kind and no other
const tidy = /^\S(?:.*\S)?$/u;

describe("X9 the words for fields", () => {
  test("are there for every field of the schemas, and for no other", () => {
    const fields = new Set(kindNames.flatMap((kind) => fieldsOf(kind)));
    for (const apart of ["id", "ext", "plugins"]) fields.delete(apart);
    expect(new Set(Object.keys(fieldWords))).toEqual(fields);
    for (const key of Object.keys(fieldWordsByKind)) {
      const [kind = "", field = ""] = key.split(".");
      expect(fieldsOf(kind as Kind)).toContain(field); // what is no kind has no fields
    }
  });

  test("are a label, and a phrase for what a sentence does not name by its label", () => {
    for (const [field, words] of Object.entries<FieldWords>(fieldWords)) {
      expect({ field, label: words.label }).toEqual({ field, label: expect.stringMatching(tidy) });
      if ("phrase" in words) expect(words.phrase).toMatch(tidy);
    }
    for (const words of Object.values<Partial<FieldWords>>(fieldWordsByKind)) if ("label" in words) expect(words.label).toMatch(tidy);
  });

  test("name lists of choices that are there", () => {
    const lists = new Set(Object.keys(choiceWords).map((key) => key.split(".")[0]));
    const all = [...Object.values<Partial<FieldWords>>({ ...fieldWords, ...fieldWordsByKind }), ...Object.values<PartWords>(partWords)];
    for (const { choice } of all) if (choice !== undefined) expect(lists).toContain(choice);
  });
});

describe("X9 the words for counts", () => {
  test("are there for every kind that stands in a list", () => {
    const listed = kindNames.flatMap((kind) => childLists[kind].filter(({ kind: child }) => !parts.has(child))).map(({ kind }) => kind);
    expect(new Set(Object.keys(countWords))).toEqual(new Set(listed));
  });
});
