import { planJsonSchema } from "social-plan/formats";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import type { Json } from "../../../../src/base/json/json.js";
import { readSource } from "../../../helpers/sources.js";
import { refuseLostChecks } from "../../../schema/lost-checks.js";
import { numberPart } from "../../../schema/numbers.js";
import { makePlanSchema } from "../../../schema/plan-schema.js";
import type { Part } from "../../../schema/scalars.js";
import { schemaFile, textOfModule } from "../../../schema/schema-text.js";
import { unsayable } from "../../../schema/unsayable.js";
import { validatorOf } from "../../../schema/validator.js";

const schema = planJsonSchema();
const definitions = Object.entries(schema.$defs);

const isPart = (value: Json | undefined): value is Part => typeof value === "object" && value !== null && !Array.isArray(value);
const partAt = (value: Json, key: string): Part => {
  const inner = isPart(value) ? value[key] : undefined;
  return isPart(inner) ? inner : {};
};

/** What `#/$defs/Thing/properties/id` refers to. */
const referredToBy = (reference: string): Part =>
  reference
    .split("/")
    .slice(1)
    .reduce<Part>((part, key) => partAt(part, key), { ...schema });

const objects = definitions.filter(([, part]) => "properties" in part);
const properties = objects.flatMap(([name, part]) =>
  Object.entries(partAt(part, "properties")).map(([field, each]) => [`${name}.${field}`, isPart(each) ? each : {}] as const),
);

/** Every object and list in a value, itself among them. */
const objectsIn = (value: Json): readonly object[] =>
  typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];

describe("F45 the JSON Schema of a plan says what the model says", () => {
  test("it is what the generator makes of the model now", () => {
    expect(readSource(schemaFile), "the model has changed: run `npm run schema`").toBe(textOfModule(makePlanSchema()));
  });

  test("it names its dialect, itself and what it describes", () => {
    const { $defs, description, ...head } = schema;
    expect(head).toEqual({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:social-plan:plan:1",
      title: "social-plan/1",
      $ref: "#/$defs/Plan",
    });
    expect(description).toContain("parsePlan");
    expect(Object.keys($defs)).toEqual(Object.keys($defs).sort());
  });

  test("a goal", () => {
    const { properties: fields, ...goal } = schema.$defs["Goal"] ?? {};
    expect(goal).toEqual({
      description: "What social media is to achieve, for an objective and measurably.",
      type: "object",
      required: ["id", "statement"],
      additionalProperties: false,
    });
    expect(fields).toMatchObject({
      id: { $ref: "#/$defs/Thing/properties/id" },
      statement: { description: "The goal in a sentence.", $ref: "#/$defs/Text" },
      outcome: { description: "What it changes in people.", $ref: "#/$defs/GoalOutcome" },
      due: { description: "By when.", $ref: "#/$defs/DateRef" },
      kpis: { description: "How it is known to be reached: one or two.", type: "array", items: { $ref: "#/$defs/Kpi" } },
    });
  });

  test("a recurrence: one of nine kinds, each with a word of its own", () => {
    const { oneOf } = schema.$defs["Recurrence"] ?? {};
    const members = Array.isArray(oneOf) ? oneOf.map((each: Json) => referredToBy(String(isPart(each) && each["$ref"]))) : [];
    const kinds = members.map((member) => partAt(partAt(member, "properties"), "kind")["const"]);
    expect(kinds).toEqual(["daily", "weekly", "monthly", "yearly", "quota", "relative", "rrule", "dates", "as-needed"]);
  });

  test("a member of a union that is told apart by `kind` carries its own, and must", () => {
    const unions = definitions.flatMap(([, { oneOf }]) => (Array.isArray(oneOf) ? [oneOf] : []));
    const members = unions.flat().map((each: Json) => referredToBy(String(isPart(each) && each["$ref"])));
    for (const member of members) {
      expect(typeof partAt(partAt(member, "properties"), "kind")["const"]).toBe("string");
      expect(member["required"]).toContain("kind");
    }
    expect(unions).toHaveLength(2);
    expect(members).toHaveLength(16);
  });

  test("a reference names the kinds of things it may name", () => {
    const descriptionOf = (name: string, field: string) => partAt(partAt(schema.$defs[name] ?? {}, "properties"), field)["description"];
    expect(descriptionOf("AlignmentIssue", "raisedBy")).toBe("Who raised it. Each is the id of a person or stakeholder.");
    expect(descriptionOf("RelativeDate", "to")).toBe("What the offset counts from. The id of a campaign, phase or cadence.");
    expect(descriptionOf("ShareTarget", "of")).toBe("The metric that is the whole. The id of a metric.");
    expect(descriptionOf("ActionItem", "serves")).toBe("What it is for. Each is the id of anything in the plan.");
  });

  test("every field that holds ids says so, but for own ids and those of the log, which may name what is gone", () => {
    const holdsIds = (part: Part): boolean => part["$ref"] === "#/$defs/Id" || partAt(part, "items")["$ref"] === "#/$defs/Id";
    const silent = properties.filter(([, part]) => holdsIds(part) && !/ id of an?(?:ything)? /.test(String(part["description"])));
    expect(silent.map(([name]) => name)).toEqual(["GateReport.evidence", "Plan.id", "StageEvent.by", "Thing.id"]);
    expect(properties.filter(([, part]) => holdsIds(part)).length).toBeGreaterThan(70);
  });

  test("every number says what it counts in, or what its place in an order is", () => {
    const isNumber = (part: Part): boolean => ["number", "integer"].includes(String(part["type"]));
    const units =
      /ratio|unit|minutes|hours|days|weeks|months|periods|posts|people|slots|times|weight|version|first|from 1|1 to|January|day of/i;
    const silent = properties.filter(([, part]) => isNumber(part) && !units.test(String(part["description"])));
    expect(silent.map(([name]) => name)).toEqual([]);
    expect(properties.filter(([, part]) => isNumber(part)).length).toBeGreaterThan(60);
  });

  test("closed lists are told whole, open ones by example", () => {
    expect(schema.$defs["Purpose"]).toMatchObject({ type: "string", enum: ["business", "cause"] });
    expect(schema.$defs["StageEventType"]).toMatchObject({
      $ref: "#/$defs/Text",
      examples: ["adopt", "advance", "return", "pause", "resume"],
    });
  });

  test("numbers carry their bounds, and those left out", () => {
    expect(partAt(schema.$defs["DayOfMonth"] ?? {}, "properties")["day"]).toMatchObject({
      type: "integer",
      minimum: -1,
      maximum: 31,
      not: { enum: [0] },
    });
    expect(partAt(schema.$defs["Presence"] ?? {}, "properties")["share"]).toMatchObject({ type: "number", minimum: 0, maximum: 1 });
  });

  test("everything with a name and every field has a sentence, in which no demand of ours is told by number", () => {
    const sentences = [...definitions, ...properties].map(([name, part]) => {
      const reference = part["$ref"];
      return [name, part["description"] ?? (typeof reference === "string" ? referredToBy(reference)["description"] : undefined)] as const;
    });
    expect(sentences.filter(([, sentence]) => typeof sentence !== "string" || sentence.length < 4)).toEqual([]);
    expect(sentences.filter(([, sentence]) => /\([A-GX]\d+/.test(String(sentence)))).toEqual([]);
    expect(sentences.length).toBeGreaterThan(400);
  });

  test("unknown fields are refused in every object", () => {
    expect(objects.filter(([, part]) => part["additionalProperties"] !== false)).toEqual([]);
    expect(objects.length).toBeGreaterThan(60);
  });

  test("drafts are legal: only what gives a thing its meaning is required", () => {
    const requiredBy = (name: string) => schema.$defs[name]?.["required"];
    expect(requiredBy("Plan")).toEqual(["format", "id"]);
    expect(requiredBy("Strategy")).toEqual(["id"]);
    expect(requiredBy("Kpi")).toEqual(["id", "metric"]);
    expect(requiredBy("Channel")).toEqual(["id", "name"]);
    expect(requiredBy("Alignment")).toBeUndefined();
    expect(validatorOf()({ format: "social-plan/1", id: "acme-2027" })).toBe(true);
  });

  test("it is no plan that is no object", () => {
    const validates = validatorOf();
    for (const value of [null, true, 0, "", "social-plan/1", [], {}]) expect(validates(value)).toBe(false);
  });

  test.each(["2020-12", "draft-07"] as const)("in %s it is frozen throughout, and the same whenever it is asked for", (dialect) => {
    const made = planJsonSchema({ dialect });
    expect(objectsIn(JSON.parse(JSON.stringify(made))).length).toBeGreaterThan(1000);
    const inner: readonly Json[] = Object.values(made);
    expect(inner.flatMap(objectsIn).every(Object.isFrozen)).toBe(true);
    expect(Object.isFrozen(made)).toBe(true);
    expect(planJsonSchema({ dialect })).toBe(made);
  });

  test("2020-12 is what is given to those who ask for no dialect", () => {
    expect(planJsonSchema()).toBe(planJsonSchema({ dialect: "2020-12" }));
    expect(planJsonSchema({})).toBe(planJsonSchema({ dialect: undefined }));
    expect(planJsonSchema({ dialect: "draft-07" })).not.toBe(planJsonSchema());
  });

  test("a dialect that nobody writes is refused", () => {
    const anyDialect = (dialect: unknown) => () => planJsonSchema({ dialect } as never);
    expect(anyDialect("draft-04")).toThrow(expect.objectContaining({ code: "choice", path: ["options", "dialect"] }));
    expect(anyDialect("toString")).toThrow("Pass one of: 2020-12, draft-07.");
    expect(anyDialect(7)).toThrow(expect.objectContaining({ code: "type", path: ["options", "dialect"] }));
  });

  test("what it cannot say is told in its README", () => {
    const readme = readSource("src/formats/json-schema/README.md");
    for (const { code, what, because } of unsayable) expect(readme).toContain(`| \`${code}\` | ${what} | ${because} |\n`);
  });
});

describe("F45 the generator stops where it would leave out a check", () => {
  const even = z.refine<number>((value) => value % 2 === 0, { params: { code: "range" } });
  const whole = z.refine<number>(Number.isInteger, { params: { code: "number" } });

  test("that zod knows, or that is a test of ours", () => {
    const refuse = (schema: z.core.$ZodType) => () => refuseLostChecks(schema, "here");
    expect(refuse(z.array(z.string()))).not.toThrow();
    expect(refuse(z.array(z.string()).check(z.minLength(1)))).toThrow("here: the generator does not know how to say min_length");
    expect(refuse(z.strictObject({}).check(z.refine(() => true)))).toThrow("a test told as undefined");
    expect(refuse(z.strictObject({}).check(z.refine(() => true, { path: ["from"], params: { code: "range" } })))).toThrow("told as range");
  });

  test("of numbers that are not whole, or too many to be tried one by one", () => {
    expect(numberPart(z.number().check(z.gte(1), z.lte(4), whole, even))).toMatchObject({ type: "integer", not: { enum: [1, 3] } });
    expect(() => numberPart(z.number().check(z.gte(1), z.lte(4), even))).toThrow("need not be whole");
    expect(() => numberPart(z.number().check(z.gte(1), whole, even))).toThrow("too many numbers");
  });
});
