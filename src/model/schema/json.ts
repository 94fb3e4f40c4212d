import * as z from "zod/mini";
import type { Json } from "../../base/json/json.js";
import { mostListed } from "../../base/text/echo-limits.js";
import { leftOut } from "./keep-first.js";
import { record, tornName } from "./record.js";
import { isWellFormed, tornText } from "./text.js";

/** The name of a plugin, `owner/name`. */
export type PluginName = string;

/** What plugins keep on a thing, by plugin name; the library hands it on untouched. */
export type Extensions = Readonly<Record<PluginName, Json>>;

/** A value somewhere in a JSON value, and where: outermost key last, as a chain, for a path costs as much as it is deep. */
interface Inner {
  readonly value: Json;
  readonly keys: Keys;
}

type Keys = readonly [key: string | number, above: Keys] | undefined;

/** Says of every text and name in a JSON value where it holds half of a surrogate pair, without recursion, as plugin data may be deep. */
const wellFormed = /* @__PURE__ */ z.check<Json>(({ value: root, issues }) => {
  let count = 0;
  const look = (text: unknown, keys: Keys, params: typeof tornName | typeof tornText): void => {
    if (typeof text !== "string" || isWellFormed(text)) return;
    count += 1;
    if (count <= mostListed) issues.push({ code: "custom", input: root, path: pathOf(keys), params, continue: true });
  };
  const all: Inner[] = [{ value: root, keys: undefined }];
  for (const { value, keys } of all) {
    look(keys?.[0], keys, tornName);
    look(value, keys, tornText);
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries<Json>(value))
      all.push({ value: inner, keys: [Array.isArray(value) ? Number(key) : key, keys] });
  }
  if (count > mostListed) issues.push(leftOut(count - mostListed, root));
});

const pathOf = (keys: Keys): (string | number)[] => {
  const path: (string | number)[] = [];
  for (let at = keys; at !== undefined; at = at[1]) path.push(at[0]);
  return path.reverse();
};

/** The schema of any JSON value whose texts and names are well-formed; the input guard has proved it to be JSON. */
const json: z.ZodMiniType<Json, Json> = /* @__PURE__ */ (() => z.custom<Json>().check(wellFormed))();

/** The schema of plugin data. */
export const extensions: z.ZodMiniType<Extensions, Extensions> = /* @__PURE__ */ (() => record(json))();
