import { isRecord } from "../base/is-record.js";
import type { Json } from "../base/json/json.js";
import { slugOf } from "../base/text/slug.js";

const slugOfField = (value: Json | undefined): string => (typeof value === "string" ? slugOf(value) : "");

/** Returns the slug of a scope, which is its strategy's id and stands before the ids made for what is in it: of its name, else of its function, else `strategy`. */
export const scopeSlug = (scope: Json | undefined): string => {
  if (!isRecord(scope)) return "strategy";
  return slugOfField(scope["name"]) || slugOfField(scope["function"]) || "strategy";
};
