import * as z from "zod/mini";
import type { Json } from "../../base/json/json.js";

/** The name of a plugin, `owner/name`. */
export type PluginName = string;

/** What plugins keep on a thing, by plugin name; the library hands it on untouched. */
export type Extensions = Readonly<Record<PluginName, Json>>;

/** The schema of any JSON value; the input guard has proved it to be JSON. */
const json: z.ZodMiniType<Json, Json> = /* @__PURE__ */ z.custom<Json>();

/** The schema of plugin data. */
export const extensions: z.ZodMiniType<Extensions, Extensions> = /* @__PURE__ */ (() => z.record(z.string(), json))();
