import { planJsonSchema } from "social-plan/formats";
import { describe, expect, test } from "vitest";
import type { Json } from "../../../../src/base/json/json.js";
import { toDraft07 } from "../../../../src/formats/json-schema/to-draft-07.js";
import type { Part } from "../../../schema/scalars.js";

/** Every keyword of draft-07: its core, validation and annotations. */
const keywords = new Set(
  (
    "$id $schema $ref $comment title description default readOnly examples multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength " +
    "minLength pattern additionalItems items maxItems minItems uniqueItems contains maxProperties minProperties required additionalProperties " +
    "definitions properties patternProperties dependencies propertyNames const enum type format if then else allOf anyOf oneOf not"
  ).split(" "),
);

const isPart = (value: Json | undefined): value is Part => typeof value === "object" && value !== null && !Array.isArray(value);

/** Every schema in a schema, itself among them. */
const schemasIn = (schema: Part): readonly Part[] => {
  const inner = Object.entries(schema).flatMap(([key, value]): readonly Json[] => {
    if (["definitions", "properties"].includes(key)) return Object.values(isPart(value) ? value : {});
    if (["enum", "const", "examples", "required"].includes(key)) return [];
    return Array.isArray(value) ? value : [value];
  });
  return [schema, ...inner.filter(isPart).flatMap(schemasIn)];
};

const schema = planJsonSchema({ dialect: "draft-07" });
const parts = schemasIn({ ...schema });

describe("F45 the JSON Schema in draft-07", () => {
  test("has no keyword that draft-07 does not know", () => {
    expect(parts.flatMap((part) => Object.keys(part).filter((key) => !keywords.has(key)))).toEqual([]);
    expect(parts.length).toBeGreaterThan(1000);
  });

  test("has nothing beside a reference", () => {
    const references = parts.filter((part) => "$ref" in part);
    expect(references.filter((part) => Object.keys(part).length > 1)).toEqual([]);
    expect(references.length).toBeGreaterThan(500);
  });

  test("refers only to what it defines", () => {
    const resolve = (pointer: string) =>
      pointer
        .split("/")
        .slice(1)
        .reduce<Json | undefined>((part, key) => (isPart(part) ? part[key] : undefined), { ...schema });
    const lost = parts.flatMap(({ $ref }) => ($ref !== undefined && resolve(String($ref)) === undefined ? [$ref] : []));
    expect(lost).toEqual([]);
  });

  test("names its dialect and itself, and defines the same as the other", () => {
    const { definitions, allOf, description, ...head } = schema;
    const other = planJsonSchema({ dialect: "2020-12" });
    expect(head).toEqual({
      $schema: "http://json-schema.org/draft-07/schema#",
      $id: "urn:social-plan:plan:1:draft-07",
      title: "social-plan/1",
    });
    expect(allOf).toEqual([{ $ref: "#/definitions/Plan" }]);
    expect(description).toBe(other.description);
    expect(Object.keys(definitions)).toEqual(Object.keys(other.$defs));
    expect(Object.keys(schema).slice(0, 2)).toEqual(["$schema", "$id"]);
  });

  test("what stands beside a reference is said together with it", () => {
    expect(toDraft07({ $ref: "#/$defs/A" })).toEqual({ $ref: "#/definitions/A" });
    expect(toDraft07({ description: "Who.", $ref: "#/$defs/A/properties/b" })).toEqual({
      description: "Who.",
      allOf: [{ $ref: "#/definitions/A/properties/b" }],
    });
    expect(toDraft07({ $ref: "#/$defs/A", allOf: [{ minimum: 1 }] })).toEqual({ allOf: [{ $ref: "#/definitions/A" }, { minimum: 1 }] });
  });

  test("names and values are left as they are, whatever they are called", () => {
    const strange = { const: { $defs: { $ref: "#/$defs/A" } }, enum: ["#/$defs/A"], examples: [{ $ref: "#/$defs/A", a: 1 }] };
    expect(toDraft07(strange)).toEqual(strange);
    expect(toDraft07({ properties: { $defs: true, $ref: { $ref: "#/$defs/A" } } })).toEqual({
      properties: { $defs: true, $ref: { $ref: "#/definitions/A" } },
    });
  });
});
