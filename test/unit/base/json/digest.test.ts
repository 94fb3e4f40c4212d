import { describe, expect, test } from "vitest";
import { digestOf } from "../../../../src/base/json/digest.js";

describe("G11 digests", () => {
  test('known answers: SHA-256 of `{}`, of `"é"` in UTF-8 and of `{"a":1,"b":[2]}`', () => {
    expect(digestOf({})).toBe("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    expect(digestOf("é")).toBe("f2886017e9c7abacf804b54d64787dce2b611c9544ba21f3affdd126a6e50086");
    expect(digestOf({ b: [2], a: 1 })).toBe("0855bfc20eb6cfaa4be7d6b510c63dd22997718bddadcb1a4915cec3a16145b9");
  });

  test("the order of keys, undefined fields and -0 make no difference; everything else does", () => {
    expect(digestOf({ b: [1, -0], a: "x", c: undefined })).toBe(digestOf({ a: "x", b: [1, 0] }));
    expect(digestOf({ a: [1, 2] })).not.toBe(digestOf({ a: [2, 1] }));
    expect(digestOf({ a: "1" })).not.toBe(digestOf({ a: 1 }));
  });

  test("what is not JSON is refused with the guard's first problem", () => {
    expect(() => digestOf({ a: 1, b: [new Date(0), Number.NaN] })).toThrow(
      expect.objectContaining({
        name: "PlanError",
        code: "type",
        path: ["b", 0],
        problems: [expect.objectContaining({ code: "type" }), expect.objectContaining({ code: "number" })],
      }),
    );
    expect(() => digestOf(["\ud800"])).toThrow(expect.objectContaining({ code: "text", path: [0] }));
  });
});
