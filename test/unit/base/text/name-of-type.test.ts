import { describe, expect, test } from "vitest";
import { nameOfType } from "../../../../src/base/text/name-of-type.js";

describe("F12 a value is called by its sort", () => {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  test.each([
    ["x", "text"],
    [1, "a number"],
    [Number.NaN, "NaN"],
    [Number.NEGATIVE_INFINITY, "-Infinity"],
    [true, "true or false"],
    [null, "null"],
    [undefined, "nothing"],
    [1n, "a BigInt"],
    [Symbol("x"), "a symbol"],
    [() => 1, "a function"],
    [[], "a list"],
    [{}, "an object"],
    [new Date(0), "a Date"],
    [new Map(), "a Map"],
    [new Uint8Array(1), "a Uint8Array"],
    [new Error("x"), "an Error"],
    [Object("x"), "a String"],
  ])("%#", (value, name) => expect(nameOfType(value)).toBe(name));

  test("also where it cannot be asked", () => {
    expect(nameOfType(revoked.proxy)).toBe("an object that cannot be read");
  });
});
