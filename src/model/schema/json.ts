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

/** A value somewhere in a JSON value. */
interface Inner {
  readonly value: Json;
  /** Where it stands in what is above it; absent at the top. */
  readonly at?: { readonly key: string | number; readonly above: Inner };
}

/** Says of every text and name in a JSON value where it holds half of a surrogate pair, without recursion, as plugin data may be deep. */
const wellFormed = /* @__PURE__ */ z.check<Json>(({ value: root, issues }) => {
  let count = 0;
  const report = (torn: typeof tornName | typeof tornText, inner: Inner): void => {
    count += 1;
    if (count <= mostListed) issues.push({ code: "custom", input: root, path: pathOf(inner), params: torn, continue: true });
  };
  const all: Inner[] = [{ value: root }];
  for (const inner of all) {
    const { value, at } = inner;
    if (typeof at?.key === "string" && !isWellFormed(at.key)) report(tornName, inner);
    if (typeof value === "string" && !isWellFormed(value)) report(tornText, inner);
    if (typeof value !== "object" || value === null) continue;
    const isList = Array.isArray(value);
    for (const [key, each] of Object.entries<Json>(value)) all.push({ value: each, at: { key: isList ? Number(key) : key, above: inner } });
  }
  if (count > mostListed) issues.push(leftOut(count - mostListed, root));
});

const pathOf = (inner: Inner): (string | number)[] => {
  const path: (string | number)[] = [];
  for (let { at } = inner; at !== undefined; { at } = at.above) path.push(at.key);
  return path.reverse();
};

/** The schema of any JSON value whose texts and names are well-formed; the input guard has proved it to be JSON. */
const json: z.ZodMiniType<Json, Json> = /* @__PURE__ */ (() => z.custom<Json>().check(wellFormed))();

/** The schema of plugin data. */
export const extensions: z.ZodMiniType<Extensions, Extensions> = /* @__PURE__ */ (() => record(json))();
