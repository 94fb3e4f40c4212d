import { expect, test } from "vitest";
import { optionsOf } from "../../../../src/base/arguments/options-of.js";
import { isPlanError } from "../../../../src/base/problems/plan-error.js";

const thrownBy = (call: () => unknown) => {
  try {
    call();
  } catch (thrown) {
    if (isPlanError(thrown)) return { code: thrown.code, path: thrown.path, message: thrown.message };
    throw thrown;
  }
  throw new Error("nothing was thrown");
};
const loose = (value: unknown): object => value as object;

test("options are copied, and none are an empty bag", () => {
  const given = { from: "a" };
  expect(optionsOf(given)).toEqual(given);
  expect(optionsOf(given)).not.toBe(given);
  expect(optionsOf(undefined)).toEqual({});
});

test("F13 an option is read once", () => {
  let reads = 0;
  const read = optionsOf({
    get today() {
      reads += 1;
      return reads;
    },
  });
  expect([read.today, read.today, reads]).toEqual([1, 1, 1]);
});

test.each([[null], [42], ["text"], [[]], [new Date(0)], [() => 1]])("%s is no bag of options", (given) => {
  expect(thrownBy(() => optionsOf(loose(given)))).toMatchObject({ code: "type", path: ["options"] });
});

test("the message says what was found, where, and what to pass; what cannot be seen is written out", () => {
  const { message } = thrownBy(() => optionsOf(loose("x\u202Ey"), ["options", "config"]));
  expect(message).toBe("[type] In `options.config`, “x\\u{202e}y” was found. Pass an object with options, or nothing.");
  expect(thrownBy(() => optionsOf(loose("x".repeat(1_000_000)))).message.length).toBeLessThan(200);
});

test("F13 a bag that throws is unreadable", () => {
  const hidden = {
    get x(): string {
      throw new Error("no");
    },
  };
  expect(thrownBy(() => optionsOf(hidden))).toMatchObject({ code: "unreadable", path: ["options"] });
});
