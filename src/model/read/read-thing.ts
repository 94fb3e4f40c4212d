import type * as z from "zod/mini";
import type { Json } from "../../base/json/json.js";
import { readJson } from "../../base/json/read-json.js";
import { createProblem } from "../../base/problems/create-problem.js";
import type { Problem } from "../../base/problems/problem.js";
import { createProblemList } from "../../base/problems/problem-list.js";
import type { Place } from "../find/place.js";
import type { Kind } from "../kind.js";
import { fieldMeantBy } from "../schema/field-meant-by.js";
import { flag } from "../schema/flag.js";
import { readWith } from "../schema/read-with.js";
import { readerOf } from "../schema/reader-of.js";
import type { Path } from "../values/path.js";
import { kindSchemas } from "./kind-schemas.js";

/** What came of reading a part of a plan: what it is, or why it is none. */
export type Reading<T> =
  | { readonly value: T; readonly problems?: undefined }
  | { readonly value?: undefined; readonly problems: readonly Problem[] };

type Node = Place["node"];

/** Reads a thing of a kind with all that stands in it, deeply frozen; problems are reported below `path`. Ids and references are not looked at. */
export const readThing = (kind: Kind, given: unknown, path: Path): Reading<Node> =>
  read(kindSchemas[kind] as unknown as z.ZodMiniType<Node>, given, path); // every kind is an object

/** Reads one field of a thing of a kind as it may be written there; `undefined` takes it away, where that may be. Problems are reported below the field. */
export const readField = (kind: Kind, field: string, given: unknown, path: Path): Reading<unknown> => {
  const schema = schemaOf(kind, field);
  if (schema === undefined) return { problems: [createProblem("unknown-field", path, { field, ...fieldMeantBy(field, fieldsOf(kind)) })] };
  const isLeftOut = given === undefined || (schema === flag && given === false);
  if (!isLeftOut) return read(schema, given, [...path, field]);
  const filled = emptyOf(schema);
  if (filled !== undefined) return read(schema, filled, [...path, field]);
  return schema._zod.optin === "optional" ? { value: undefined } : { problems: [createProblem("missing-field", path, { field })] };
};

/** The fields of a kind, in the order in which they are written. */
export const fieldsOf = (kind: Kind): readonly string[] => Object.keys(shapeOf(kind));

/** Whether a kind asks more of a thing than each of its fields does: then the whole is read again. */
export const hasRulesAcrossFields = (kind: Kind): boolean => (kindSchemas[kind]._zod.def.checks?.length ?? 0) > 0;

const read = <T>(schema: z.ZodMiniType<T>, given: unknown, path: Path): Reading<T> => {
  const quick = isPlainWord(given) ? readerOf(schema)(given) : undefined;
  if (quick !== undefined) return { value: quick as T }; // read by the schema's own definition
  const json = isPlainWord(given) ? { value: given, problems: none } : readJson(given);
  const found = createProblemList();
  for (const problem of json.problems) found.add(problem);
  const value = json.value === undefined ? undefined : readWith(schema, json.value, found.addMade);
  const { problems } = found;
  if (problems.length === 0) return { value: value as T }; // no problem was found
  return { problems: problems.map(({ code, path: inside, values }) => createProblem(code, [...path, ...inside], values)) };
};

const none: readonly Problem[] = [];

/** What need not be guarded. */
const isPlainWord = (given: unknown): given is Json & (string | boolean) => typeof given === "string" || typeof given === "boolean";

/** What a field that is never absent is filled in with; undefined for any other. */
const emptyOf = (schema: z.ZodMiniType): unknown => {
  const def = schema._zod.def as { readonly type: string; readonly defaultValue?: unknown }; // a prefault has its value there
  return def.type === "prefault" ? def.defaultValue : undefined;
};

/** The schema of a field; what every object inherits is no field. */
const schemaOf = (kind: Kind, field: string): z.ZodMiniType | undefined => {
  const shape = shapeOf(kind);
  return Object.hasOwn(shape, field) ? shape[field] : undefined;
};

type Shape = Readonly<Record<string, z.ZodMiniType>>;

/** The fields of a kind with their schemas: `objectOf` makes an object, or a pipe that begins with one. */
const shapeOf = (kind: Kind): Shape => {
  const { def } = kindSchemas[kind]._zod as unknown as {
    readonly def: { readonly shape?: Shape; readonly in?: { readonly _zod: { readonly def: { readonly shape: Shape } } } };
  };
  return def.shape ?? def.in?._zod.def.shape ?? {};
};
