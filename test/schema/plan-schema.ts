import ts from "typescript";
import type * as z from "zod/mini";
import { planFormat, planSchema } from "../../src/model/plan.js";
import { compilerOptions, exportsOf, programOf } from "../helpers/program.js";
import { besidesOf } from "./besides.js";
import { refuseLostChecks } from "./lost-checks.js";
import { leaf, numberPart } from "./numbers.js";
import { withReferences } from "./references.js";
import { halfPair, type Part, scalarOf } from "./scalars.js";
import { fieldsOf, itemOf, membersOf, namedType, recordValueOf, type TypeSource, wordsOf } from "./types.js";

const home = "src/model/plan.ts";

/** The JSON Schema of a plan, made of what the model is now. */
export const makePlanSchema = (): Part => {
  const program = programOf([home], compilerOptions("tsconfig.json"));
  const plan = exportsOf(program, home)
    .find(({ name }) => name === "Plan")
    ?.symbol.declarations?.find(ts.isInterfaceDeclaration);
  if (plan === undefined) throw new Error(`${home} exports no interface Plan`);
  const maker = new SchemaMaker(program.getTypeChecker());
  return withReferences({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:social-plan:plan:1",
    title: planFormat,
    description:
      "The structure of a social media marketing plan. That ids are unique, that references name a thing of the right kind and lead in no circle, that time zones exist and that no stretch of days ends before it begins is checked by `parsePlan`.",
    ...maker.partOf(planSchema, plan),
    $defs: maker.definitions(),
  });
};

const keys: Part = {
  description: "A name of the writer's own choosing: well-formed Unicode, and none of the three that JavaScript keeps for itself.",
  type: "string",
  not: { anyOf: [{ enum: ["__proto__", "constructor", "prototype"] }, { pattern: halfPair }] },
};

/** Walks a schema and the type it was written for side by side; what has a name is defined once. */
class SchemaMaker {
  readonly #checker: ts.TypeChecker;
  readonly #defined = new Map<string, Part>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** Everything that was named, in the order of the alphabet. */
  definitions(): Part {
    return Object.fromEntries([...this.#defined].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** What a schema accepts, under its name where it has one. */
  partOf(schema: z.core.$ZodType, source: TypeSource): Part {
    const named = namedType(source, this.#checker);
    return named === undefined
      ? this.#structureOf(schema, source)
      : this.#define(named.name, { description: named.description, ...this.#structureOf(schema, named.source) });
  }

  #define(name: string, part: Part): Part {
    const before = this.#defined.get(name) ?? part;
    if (JSON.stringify(before) !== JSON.stringify(part)) throw new Error(`${name} is two things`);
    this.#defined.set(name, part);
    return { $ref: `#/$defs/${name}` };
  }

  #structureOf(schema: z.core.$ZodType, source: TypeSource, outer = schema): Part {
    const scalar = scalarOf(schema);
    if (scalar !== undefined) {
      const { name, description = "", part } = scalar;
      const words = wordsOf(source);
      return {
        ...(name === undefined ? part : this.#define(name, { description, ...part })),
        ...(words.length > 0 && { examples: words }),
      };
    }
    const { def } = (schema as z.core.$ZodTypes)._zod; // all our schemas are zod's own
    if (def.type === "number") return numberPart(schema);
    refuseLostChecks(schema, source.getText());
    switch (def.type) {
      case "optional":
      case "prefault":
      case "readonly":
        return this.#structureOf(def.innerType, source);
      case "pipe":
        return this.#structureOf(def.in, source, schema);
      case "boolean":
      case "null":
      case "literal":
        return leaf(schema);
      case "array":
        return { type: "array", items: this.partOf(def.element, itemOf(source)) };
      case "record":
        return this.#record(this.partOf(def.valueType, recordValueOf(source)));
      case "object":
        return { ...this.#object(def.shape, source), ...besidesOf(outer, def.shape) };
      case "union":
        return this.#union(def as z.core.$ZodDiscriminatedUnionDef, source); // or a plain one, which has no discriminator
      case "custom":
        return this.#json(source);
      default:
        throw new Error(`${source.getText()} is ${def.type}, which the generator does not know`);
    }
  }

  #record(value: Part): Part {
    return { type: "object", propertyNames: this.#define("Key", keys), additionalProperties: value };
  }

  /** Any JSON at all; whatever else zod is told to take as it comes is not known here. */
  #json(source: TypeSource): Part {
    if (!ts.isTypeAliasDeclaration(source.parent) || source.parent.name.text !== "Json") throw new Error(`${source.getText()} is not Json`);
    const inner: Part = { $ref: "#/$defs/Json" };
    const words: Part = { type: "string", not: { pattern: halfPair } };
    const others = ["number", "boolean", "null"].map((type) => ({ type }));
    return { anyOf: [words, ...others, { type: "array", items: inner }, this.#record(inner)] };
  }

  #object(shape: z.core.$ZodShape, source: TypeSource): Part {
    const fields = fieldsOf(source, this.#checker);
    const said = fields.map(({ name }) => name);
    if (said.toSorted().join() !== Object.keys(shape).toSorted().join())
      throw new Error(`${said} are not the fields of ${Object.keys(shape)}`);
    const properties = Object.entries(shape).map(([name, schema]) => {
      const { description = "", type, owner } = fields.find((field) => field.name === name) ?? {};
      if (type === undefined || owner === undefined) throw new Error(`${name} is no field`);
      if (owner === source) return [name, { description, ...this.partOf(schema, type) }];
      return [name, { $ref: `${this.#inherited(shape, owner)}/properties/${name}` }];
    });
    const required = Object.keys(shape).filter((name) => shape[name]?._zod.optin === undefined);
    return {
      type: "object",
      properties: Object.fromEntries(properties),
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    };
  }

  /** Where the interface that another extends is defined. */
  #inherited(shape: z.core.$ZodShape, owner: ts.InterfaceDeclaration): string {
    const own = new Set(fieldsOf(owner, this.#checker).map(({ name }) => name));
    const part = this.#object(Object.fromEntries(Object.entries(shape).filter(([name]) => own.has(name))), owner);
    const named = namedType(owner, this.#checker);
    this.#define(owner.name.text, { description: named?.description ?? "", ...part });
    return `#/$defs/${owner.name.text}`;
  }

  /** The members of type and schema stand in the same order; those that are objects are compared. */
  #union(
    { options, discriminator }: Pick<z.core.$ZodDiscriminatedUnionDef, "options"> & { readonly discriminator?: string },
    source: TypeSource,
  ): Part {
    const members = membersOf(source, this.#checker);
    if (members.length !== options.length) throw new Error(`${source.getText()} has ${options.length} members`);
    const parts = members.map((member, index) => this.partOf(options[index] as z.core.$ZodType, member)); // as many as members
    return discriminator === undefined ? { anyOf: parts } : { oneOf: parts };
  }
}
