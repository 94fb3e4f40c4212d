import type { Json } from "../../src/base/json/json.js";
import type { Kind } from "../../src/model/kind.js";
import { kinds } from "../../src/model/kinds.js";
import { kindWords } from "../../src/words/labels/kind-words.js";
import type { Part } from "./scalars.js";

type Row = { readonly places: Readonly<Record<string, string>>; readonly references: Readonly<Record<string, "any" | readonly Kind[]>> };
const rows: Readonly<Record<string, Row>> = kinds;

/** The schema in which the description of every reference says which kinds it may name, as the kind table has it. */
export const withReferences = (schema: Part): Part => {
  const said = new Map<Json, string>();
  for (const [kind, { references }] of Object.entries(rows)) {
    for (const [path, named] of Object.entries(references)) {
      const fields = fieldsAt(schema, definitionOf(schema, kind), path.split("."));
      if (fields.length === 0) throw new Error(`${kind} has no field ${path}`);
      for (const field of fields) {
        const sentence = `${path.endsWith("[]") ? "Each is the" : "The"} id of ${namedInWords(named)}.`;
        if ((said.get(field) ?? sentence) !== sentence) throw new Error(`${kind}.${path} names different kinds in different places`);
        said.set(field, sentence);
      }
    }
  }
  return rebuilt(schema, said) as Part; // an object is made of an object
};

const namedInWords = (named: "any" | readonly Kind[]): string => {
  if (named === "any") return "anything in the plan";
  const words = named.map((kind) => kindWords[kind]);
  const last = words.at(-1) ?? "";
  return `${/^[aeiou]/.test(words[0] ?? "") ? "an" : "a"} ${words.length === 1 ? last : `${words.slice(0, -1).join(", ")} or ${last}`}`;
};

/** What a thing of a kind looks like. */
const definitionOf = (schema: Part, kind: string): Part => {
  const [place] = Object.entries(rows[kind]?.places ?? {});
  if (place === undefined) return schema;
  const [parent, field] = place;
  const [found] = fieldsAt(schema, definitionOf(schema, parent), [field]);
  return partAt(found, "items") ?? found ?? {};
};

/** The fields at a path, one for each member of a union that has it. */
const fieldsAt = (schema: Part, part: Part, [segment = "", ...rest]: readonly string[]): readonly Part[] => {
  const fields = alternatives(schema, part)
    .map((each) => partAt(partAt(each, "properties"), segment.replace("[]", "")))
    .filter((field) => field !== undefined);
  if (rest.length === 0) return fields;
  return fields.flatMap((field) => fieldsAt(schema, segment.endsWith("[]") ? (partAt(field, "items") ?? {}) : field, rest));
};

/** A part as it is defined, or each member of the union it is. */
const alternatives = (schema: Part, part: Part): readonly Part[] => {
  const { $ref, anyOf, oneOf } = part;
  if (typeof $ref === "string") return alternatives(schema, referred(schema, $ref));
  const members = anyOf ?? oneOf;
  return Array.isArray(members) ? members.flatMap((member: Json) => alternatives(schema, member as Part)) : [part]; // members are schemas
};

const referred = (schema: Part, pointer: string): Part =>
  pointer
    .split("/")
    .slice(1)
    .reduce<Part>((part, key) => partAt(part, key) ?? {}, schema);

const partAt = (part: Part | undefined, key: string): Part | undefined => {
  const inner = part?.[key];
  return typeof inner === "object" && inner !== null && !Array.isArray(inner) ? (inner as Part) : undefined; // an object, no list
};

const rebuilt = (value: Json, said: ReadonlyMap<Json, string>): Json => {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each: Json) => rebuilt(each, said));
  const made = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rebuilt(each, said)]));
  const sentence = said.get(value);
  return sentence === undefined ? made : { ...made, description: `${String(made["description"])} ${sentence}` };
};
