import type * as z from "zod/mini";
import { deepFreeze } from "../../base/deep-freeze.js";
import { isRecord } from "../../base/is-record.js";
import { fieldNamesOf } from "../../base/json/field-names.js";
import { runSchema } from "./run-schema.js";

type Schema = z.core.$ZodType;
type Check = z.core.$ZodCheck;

/**
 * Returns what a schema makes of a JSON value, frozen.
 * It returns undefined, which JSON does not know, where the schema would have something to say.
 */
export type Reader = (value: unknown) => unknown;

/** A memo by the schema, which never changes. */
const known = /* @__PURE__ */ new WeakMap<Schema, Reader>();

/**
 * Returns the reader of a schema, made once from the schema's own definition.
 * It reads what is valid many times as fast as the schema, since it makes no room for problems.
 * Whatever it does not know, it asks the schema.
 */
export const readerOf = (schema: Schema): Reader => {
  const ready = known.get(schema);
  if (ready !== undefined) return ready;
  const { checks = [] } = schema._zod.def;
  const plain = plainReaderOf(schema);
  const reader = plain === undefined ? asking(schema) : checks.length === 0 ? plain : checked(plain, checks);
  known.set(schema, reader);
  return reader;
};

/** The reader of the sorts of schema that a plan is full of, its checks left out. */
const plainReaderOf = (schema: Schema): Reader | undefined => {
  const { def } = (schema as z.core.$ZodTypes)._zod; // every schema is of one of these types
  switch (def.type) {
    case "string":
      return (value) => (typeof value === "string" ? value : undefined);
    case "number":
      return (value) => (Number.isFinite(value) ? value : undefined);
    case "literal": {
      const values = new Set<unknown>(def.values);
      return (value) => (values.has(value) ? value : undefined);
    }
    case "object":
      return ofObject(def.shape);
    case "array":
      return ofList(readerOf(def.element));
    case "union":
      return ofUnion(def.options.map(readerOf));
    case "pipe":
      return inTurn(readerOf(def.in), readerOf(def.out));
    case "prefault": {
      const read = readerOf(def.innerType);
      return (value) => read(value === undefined ? def.defaultValue : value);
    }
    case "optional": // the object asks for a field only if it is there
    case "readonly": // whatever is read is frozen
      return readerOf(def.innerType);
    default:
      return undefined;
  }
};

const asking =
  (schema: Schema): Reader =>
  (value) => {
    const { value: read, issues } = runSchema(schema, value);
    return issues.length === 0 ? deepFreeze(read) : undefined;
  };

const checked =
  (read: Reader, checks: readonly Check[]): Reader =>
  (value) => {
    const found = read(value);
    if (found === undefined) return undefined;
    const payload = { value: found as never, issues: [] }; // checks say nothing of the type they are for
    for (const check of checks) check._zod.check(payload);
    return payload.issues.length === 0 ? found : undefined;
  };

const inTurn =
  (first: Reader, second: Reader): Reader =>
  (value) => {
    const read = first(value);
    return read === undefined ? undefined : second(read);
  };

const ofUnion =
  (members: readonly Reader[]): Reader =>
  (value) => {
    for (const member of members) {
      const read = member(value);
      if (read !== undefined) return read;
    }
    return undefined;
  };

const ofList =
  (item: Reader): Reader =>
  (value) => {
    if (!Array.isArray(value)) return undefined;
    const list: unknown[] = [];
    for (const one of value) {
      const read = item(one);
      if (read === undefined) return undefined;
      list.push(read);
    }
    return Object.freeze(list);
  };

/** Its fields come in the order of the schema; a field that the schema does not know is noticed by counting. */
const ofObject = (shape: Readonly<Record<string, Schema>>): Reader => {
  const fields = Object.entries(shape).map(([name, schema]) => ({
    name,
    read: readerOf(schema),
    mayBeAbsent: schema._zod.optin === "optional",
  }));
  return (value) => {
    if (!isRecord(value)) return undefined;
    const made: Record<string, unknown> = {};
    let count = 0;
    for (const { name, read, mayBeAbsent } of fields) {
      const one = value[name];
      if (one !== undefined) count += 1;
      else if (mayBeAbsent) continue;
      const field = read(one);
      if (field === undefined) return undefined;
      made[name] = field;
    }
    return fieldNamesOf(value).length === count ? Object.freeze(made) : undefined;
  };
};
