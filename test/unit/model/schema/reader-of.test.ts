import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { readerOf } from "../../../../src/model/schema/reader-of.js";

describe("G3 a reader of a schema", () => {
  const schema = z.strictObject({
    name: z.string().check(z.maxLength(3)),
    count: z.exactOptional(z.number().check(z.gte(0))),
    list: z.prefault(z.readonly(z.array(z.literal(["a", "b"]))), () => []),
    shout: z.exactOptional(
      z.pipe(
        z.string(),
        z.transform((text) => text.toUpperCase()),
      ),
    ),
    either: z.exactOptional(z.union([z.string(), z.strictObject({ deep: z.boolean() })])),
    data: z.exactOptional(z.record(z.string(), z.custom())),
  });
  const read = readerOf(schema);

  test("is made once", () => {
    expect(readerOf(schema)).toBe(read);
  });

  test.each([
    [{ name: "abc" }, { name: "abc", list: [] }],
    [
      { list: ["b", "a"], name: "" },
      { name: "", list: ["b", "a"] },
    ],
    [
      { name: "", shout: "hey", either: { deep: true } },
      { name: "", list: [], shout: "HEY", either: { deep: true } },
    ],
    [
      { name: "", count: 0, either: "text", data: { any: [{}] } },
      { name: "", count: 0, list: [], either: "text", data: { any: [{}] } },
    ],
  ])("reads what is valid, in the order of the schema: %j", (value, expected) => {
    expect(JSON.stringify(read(value))).toBe(JSON.stringify(expected));
  });

  test.each([
    [undefined],
    [null],
    [[]],
    ["text"],
    [{}],
    [{ name: 7 }],
    [{ name: "abcd" }],
    [{ name: "", count: -1 }],
    [{ name: "", count: null }],
    [{ name: "", count: Number.NaN }],
    [{ name: "", list: {} }],
    [{ name: "", list: ["a", "c"] }],
    [{ name: "", shout: 1 }],
    [{ name: "", either: { deep: 1 } }],
    [{ name: "", data: [] }],
    [{ name: "", more: 1 }],
  ])("hands back nothing where the schema has something to say: %j", (value) => {
    expect(read(value)).toBeUndefined();
  });

  test("hands out frozen values only, and leaves alone what it was given", () => {
    const value = { name: "", list: ["a"], either: { deep: true }, data: { any: [{}] } };
    const { list, either, data } = read(value) as typeof value;
    expect([list, either, data, data.any, data.any[0]].every(Object.isFrozen)).toBe(true);
    expect([value, value.list, value.either].some(Object.isFrozen)).toBe(false);
  });
});
