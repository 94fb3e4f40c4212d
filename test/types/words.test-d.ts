import { describe, expectTypeOf, test } from "vitest";
import type { Kind } from "../../src/model/kind.js";
import type { FieldOf, fieldWords } from "../../src/words/labels/field-words.js";

describe("X9 the words for fields", () => {
  test("are those of the model's fields, all of them and no others", () => {
    expectTypeOf<keyof typeof fieldWords>().toEqualTypeOf<{ [K in Kind]: FieldOf<K> }[Kind]>();
    expectTypeOf<FieldOf<"skill">>().toEqualTypeOf<"name" | "note" | "tags">();
    expectTypeOf<FieldOf<"vision">>().toEqualTypeOf<"statement" | "due">();
  });
});
