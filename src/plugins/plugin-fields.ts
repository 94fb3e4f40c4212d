import type { OptionsRead, OptionsWritten, StandardSchema } from "../coverage/standard-schema.js";
import type { Kind } from "../model/kind.js";
import type { NodeOf } from "../model/nodes.js";

/** The kinds of things that can carry data of plugins. */
export type FieldKind = { [K in Kind]: "ext" extends keyof NodeOf<K> ? K : never }[Kind];

/** The data that a plugin keeps on one kind of thing: what is read, and what may be written. */
export interface PluginField<Reads = unknown, Writes = unknown> {
  /** What `read` gives: what the schema makes of the data. */
  readonly reads: Reads;
  /** What `write` takes, as JSON. */
  readonly writes: Writes;
}

/** The data that a plugin keeps, by kind, given the schemas of its fields. */
export type FieldsOf<S> = S extends infer Schemas
  ? { readonly [K in keyof Schemas]: PluginField<OptionsRead<Schemas[K]>, OptionsWritten<Schemas[K]>> }
  : never;

/** The schemas of fields of which the data is known, so that a plugin can be made on top of another. */
export type SchemasOf<Fields> = {
  readonly [K in keyof Fields]: Fields[K] extends PluginField<infer Reads, infer Writes> ? StandardSchema<Writes, Reads> : never;
};

/** The schemas of a plugin's fields, by kind. */
export type FieldSchemas = { readonly [K in FieldKind]?: StandardSchema };

/** What a schema must be: of a kind that can carry data, and one that answers at once. */
export type FieldSchema<K, S> = K extends FieldKind
  ? AnswersAtOnce<S> extends true
    ? StandardSchema
    : `ERROR: the schema of "${K}" is asynchronous, and data of a plan is read at once`
  : `ERROR: "${K & string}" is not a kind of thing in a plan that carries data`;

type AnswersAtOnce<S> = S extends { readonly "~standard": { readonly validate: (value: never) => infer Answer } }
  ? [Answer] extends [PromiseLike<unknown>]
    ? unknown extends Answer // nothing is known of it
      ? true
      : false
    : true
  : true;
