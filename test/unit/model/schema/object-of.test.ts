import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { flag } from "../../../../src/model/schema/flag.js";
import { objectOf } from "../../../../src/model/schema/object-of.js";
import { runSchema } from "../../../../src/model/schema/run-schema.js";
import type { Written } from "../../../../src/model/schema/written.js";

interface Switch {
  readonly name: string;
  readonly on?: true;
  readonly off?: true;
  readonly inner?: { readonly on?: true };
}
type Input = Written<Switch>;

const schema = objectOf<Switch, Input>()(() => ({
  name: z.string(),
  on: flag,
  off: flag,
  inner: z.exactOptional(objectOf<{ readonly on?: true }, Written<{ readonly on?: true }>>()(() => ({ on: flag }))),
}));

describe("F79 an object is read by its schema", () => {
  test("a flag that says false is left out, and only that", () => {
    expect(runSchema(schema, { on: false, name: "", off: true, inner: { on: false } }).value).toStrictEqual({
      name: "",
      off: true,
      inner: {},
    });
  });

  test("its fields come in the order of the schema", () => {
    expect(Object.keys(runSchema(schema, { off: true, on: true, name: "x" }).value as object)).toEqual(["name", "on", "off"]);
  });

  test("G20 the value it is read from keeps what it had", () => {
    const value = Object.freeze({ name: "x", on: false });
    runSchema(schema, value);
    expect(value).toStrictEqual({ name: "x", on: false });
  });

  test("an unknown field is refused, also beside a flag that says false", () => {
    expect(runSchema(schema, { name: "x", on: false, of: true }).issues).toMatchObject([{ code: "unrecognized_keys", keys: ["of"] }]);
  });
});
