import type { Json } from "../base/json/json.js";
import { slugOf } from "../base/text/slug.js";
import { hasFields } from "./has-fields.js";

const slugOfField = (value: Json | undefined): string => (typeof value === "string" ? slugOf(value) : "");

/** Returns the slug of a scope, which is its strategy's id and stands before the ids made for what is in it: of its name, else of its function, else `strategy`. */
export const scopeSlug = (scope: Json | undefined): string => {
  if (!hasFields(scope)) return "strategy";
  return slugOfField(scope["name"]) || slugOfField(scope["function"]) || "strategy";
};
