import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { keepFieldNames } from "../../../../src/base/json/field-names.js";
import { runSchema } from "../../../../src/model/schema/run-schema.js";
import { strictObject } from "../../../../src/model/schema/strict-object.js";
import { times } from "../../../helpers/times.js";

const schema = strictObject({ name: z.string() });
const unknownIn = (value: unknown, of: z.core.$ZodType = schema) =>
  runSchema(of, value).issues.map((issue) => (issue.code === "unrecognized_keys" ? issue.keys : issue.code));

describe("F10 a schema of an object with these fields and no others", () => {
  test("names those that it does not know, after what is wrong with the others", () => {
    expect(unknownIn({ name: "x" })).toEqual([]);
    expect(unknownIn({ name: "x", nmae: 1, constructor: 2 })).toEqual([["nmae", "constructor"]]);
    expect(unknownIn({ name: 1, nmae: 1 })).toEqual(["invalid_type", ["nmae"]]);
  });

  test.each([[[]], ["text"], [null]])("has nothing to say of the fields of what is no object: %j", (value) => {
    expect(unknownIn(value)).toEqual(["invalid_type"]);
  });

  test("stays strict with checks and within other schemas", () => {
    expect(unknownIn({ name: "x", nmae: 1 }, schema.check(z.refine(() => true)))).toEqual([["nmae"]]);
    expect(runSchema(z.array(schema), [{ name: "x", nmae: 1 }]).issues).toMatchObject([
      { code: "unrecognized_keys", keys: ["nmae"], path: [0] },
    ]);
  });

  test("lists the names of many fields no second time where they are kept", () => {
    const value = { name: "x", ...Object.fromEntries(times(1000, (index) => [`n${index}`, 1])) };
    keepFieldNames(value, ["name", ...times(1000, (index) => `kept${index}`)]);
    expect(unknownIn(value)).toEqual([times(100, (index) => `kept${index}`), "custom"]);
  });
});
