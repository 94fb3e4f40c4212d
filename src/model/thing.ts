import * as z from "zod/mini";
import { type Extensions, extensions } from "./schema/json.js";
import { listed } from "./schema/list.js";
import { text } from "./schema/text.js";
import { type Id, id } from "./values/id.js";

/** What every addressable thing of a plan carries besides its own fields. */
export interface Thing<K extends string> {
  /** Unique in the whole plan. */
  readonly id: Id<K>;
  /** A remark for people; no rule reads it. */
  readonly note?: string;
  /** Words to select things by, as policies and bounds do. */
  readonly tags?: readonly string[];
  /** Data of plugins, by plugin name. */
  readonly ext?: Extensions;
}

interface ThingShape<K extends string> {
  readonly id: z.ZodMiniType<Id<K>, Id<K>>;
  readonly note: z.ZodMiniExactOptional<z.ZodMiniType<string, string>>;
  readonly tags: z.ZodMiniExactOptional<z.ZodMiniReadonly<z.ZodMiniArray<z.ZodMiniType<string, string>>>>;
  readonly ext: z.ZodMiniExactOptional<z.ZodMiniType<Extensions, Extensions>>;
}

/** The part of a schema that every thing shares. */
export const thing = <K extends string>(): ThingShape<K> => ({
  id: id<K>(),
  note: z.exactOptional(text),
  tags: z.exactOptional(listed(text)),
  ext: z.exactOptional(extensions),
});
