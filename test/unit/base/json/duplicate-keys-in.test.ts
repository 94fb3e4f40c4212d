import { describe, expect, test } from "vitest";
import { duplicateKeysIn } from "../../../../src/base/json/duplicate-keys-in.js";
import { standardLimits } from "../../../../src/base/json/standard-limits.js";
import { times } from "../../../helpers/times.js";

describe("F3 a key written twice is never silently the last one", () => {
  const found = (text: string) =>
    duplicateKeysIn(text, standardLimits).problems.map(({ code, path, values }) => [
      code,
      path,
      values["key"],
      values["line"],
      values["column"],
    ]);

  test("at the root and deep inside, all reported", () => {
    expect(found('{"a":1,\n "b":[0,{"c":1,"c":2}],\n "a":3}')).toEqual([
      ["duplicate-key", ["b", 1], "c", 2, 16],
      ["duplicate-key", [], "a", 3, 2],
    ]);
  });

  test("also when one is written with an escape", () => {
    expect(found('{"id":1,"\\u0069d":2}')).toEqual([["duplicate-key", [], "id", 1, 9]]);
    expect(found('{"\\\\":1,"\\"":2}')).toEqual([]);
  });

  test("the same key in different objects, or as a value, is none", () => {
    expect(found('{"a":{"a":[{"a":"a"},{"a":"a"},"a"]},"b":"a","c":{},"d":["a","a"],"e":"b"}')).toEqual([]);
    expect(found('[{"a":1},{"a":1}]')).toEqual([]);
  });

  test("braces, commas and quotes inside texts are text", () => {
    expect(found('{"a":"{\\"a\\":1,","b":"}\\\\","c":",\\"b\\":","a2":"["}')).toEqual([]);
    expect(found('{"a":"\\\\","a":"\\\\\\""}')).toEqual([["duplicate-key", [], "a", 1, 11]]);
  });

  test("an empty key is a key, an empty text a text", () => {
    expect(found('{"":"","a":"","b":"","":{"":[""]}}')).toEqual([["duplicate-key", [], "", 1, 22]]);
  });

  test("names of built-in members are keys like others", () => {
    expect(found('{"toString":1,"__proto__":1}')).toEqual([]);
    expect(found('{"__proto__":1,"__proto__":2}')).toEqual([["duplicate-key", [], "__proto__", 1, 16]]);
  });

  test("a hundred are listed, the others counted", () => {
    const { problems, rest } = duplicateKeysIn(`{${times(150, () => '"a":1').join()}}`, standardLimits);
    expect([problems.length, rest]).toEqual([100, 49]);
  });

  test("deep ones cost no more than they must", () => {
    const deep = (depth: number) => `${'{"a":'.repeat(depth)}{"b":1,"b":2,"b":3}${"}".repeat(depth)}`;
    expect(duplicateKeysIn(deep(10), { depth: 11 }).problems).toHaveLength(2);
    expect(duplicateKeysIn(deep(100_000), { depth: 100_001 }).problems).toMatchObject([
      { code: "duplicate-key", path: { length: 100_000 } },
    ]);
  });

  test("deeper than the data may be, none is looked for", () => {
    const text = '{"a":1,"a":[{"b":1,"b":2}],"c":1,"c":2}';
    expect(duplicateKeysIn(text, { depth: 3 }).problems).toHaveLength(3);
    expect(duplicateKeysIn(text, { depth: 2 }).problems).toHaveLength(1);
  });
});
