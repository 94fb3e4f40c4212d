import { describe, expectTypeOf, test } from "vitest";
import {
  type JsonSchemaDialect,
  type PlanJsonSchema,
  type PlanJsonSchemaDraft07,
  planJsonSchema,
} from "../../src/formats/json-schema/plan-json-schema.js";

declare const either: JsonSchemaDialect;

describe("F45 the JSON Schema has the type of its dialect", () => {
  test("2020-12 where none is asked for", () => {
    expectTypeOf(planJsonSchema()).toEqualTypeOf<PlanJsonSchema>();
    expectTypeOf(planJsonSchema({})).toEqualTypeOf<PlanJsonSchema>();
    expectTypeOf(planJsonSchema({ dialect: "2020-12" })).toEqualTypeOf<PlanJsonSchema>();
  });

  test("draft-07, or either", () => {
    expectTypeOf(planJsonSchema({ dialect: "draft-07" })).toEqualTypeOf<PlanJsonSchemaDraft07>();
    expectTypeOf(planJsonSchema({ dialect: either })).toEqualTypeOf<PlanJsonSchema | PlanJsonSchemaDraft07>();
    // @ts-expect-error [ts2322] -- there is no such dialect
    planJsonSchema({ dialect: "draft-04" });
  });
});
