import { describe, expect, test } from "vitest";
import { deepFreeze } from "../../../src/base/deep-freeze.js";

describe("G20 everything returned is frozen", () => {
  test("objects and lists at every depth, and the same value comes back", () => {
    const value = { a: [{ b: [1] }], c: Object.assign(Object.create(null), { d: {} }) };
    const parts = [value, value.a, value.a[0], value.a[0]?.b, value.c, value.c.d];
    expect(deepFreeze(value)).toBe(value);
    expect(parts.map(Object.isFrozen)).toEqual(parts.map(() => true));
  });

  test("unfrozen children of frozen parents too", () => {
    const inner = { a: 1 };
    deepFreeze({ frozen: Object.freeze([Object.freeze({ inner })]) });
    expect(Object.isFrozen(inner)).toBe(true);
  });

  test("what is neither is left alone", () => {
    class Thing {
      a = {};
    }
    const others = { map: new Map(), date: new Date(0), thing: new Thing(), fn: () => 1, bytes: new Uint8Array(1) };
    deepFreeze(others);
    expect(Object.isFrozen(others)).toBe(true);
    expect(Object.values(others).some(Object.isFrozen)).toBe(false);
    expect(Object.isFrozen(others.thing.a)).toBe(false);
  });

  test.each([[undefined], [null], ["text"], [0]])("a value without parts is handed back: %j", (value) => {
    expect(deepFreeze(value)).toBe(value);
  });

  test("circles end, frozen or not, and depth costs no stack", () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = [circle];
    deepFreeze(deepFreeze(circle));
    expect(Object.isFrozen(circle)).toBe(true);
    let deep: unknown[] = [];
    for (let index = 0; index < 100_000; index += 1) deep = [deep];
    expect(Object.isFrozen(deepFreeze(deep)[0])).toBe(true);
  });
});
