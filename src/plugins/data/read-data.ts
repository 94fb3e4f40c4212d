import { assertLike } from "../../base/arguments/assert-like.js";
import { errorOfProblems } from "../../base/problems/error-of-problems.js";
import type { StandardSchema } from "../../coverage/standard-schema.js";
import type { AnyPlugin } from "../plugin.js";
import { pluginError } from "../plugin-error.js";
import { dataOn } from "./data-on.js";
import { lookAtData } from "./look-at-data.js";

/** Returns a plugin's data on a thing as its schema reads it; undefined where there is none. */
export const readData = (plugin: AnyPlugin, node: object, kind: string): unknown => {
  const schema = schemaFor(plugin, kind);
  assertLike(node, {}, { path: ["node"], expected: "a thing of the plan" });
  const data = dataOn(node, plugin.name);
  if (data === undefined) return undefined;
  const { value, problems, rest } = lookAtData(plugin.name, schema, data, ["node", "ext", plugin.name], idOf(node));
  if (problems.length > 0) throw errorOfProblems("plugin-data", problems, rest);
  return value;
};

const idOf = (node: object): string | undefined => ("id" in node && typeof node.id === "string" ? node.id : undefined);

/** The schema of a plugin's data on things of a kind. Throws `plugin` where it has none. */
export const schemaFor = ({ name, fields }: AnyPlugin, kind: string): StandardSchema => {
  const schemas: Readonly<Record<string, StandardSchema | undefined>> = fields;
  const schema = Object.hasOwn(schemas, kind) ? schemas[kind] : undefined;
  if (schema !== undefined) return schema;
  const known = Object.keys(schemas);
  const hint = known.length === 0 ? "It has no fields." : `It has fields on: ${known.join(", ")}.`;
  throw pluginError(name, `has no field on “${String(kind)}”. ${hint}`, ["kind"]);
};
