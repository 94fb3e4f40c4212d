import type { Place } from "../../model/find/place.js";
import type { Kind } from "../../model/kind.js";

type Node = Place["node"];

/** The fields by which people know a thing, the best first. `when` is text in the rules of policy and response. */
const namingFields: readonly string[] = ["name", "title", "statement", "text", "hypothesis", "what", "when"];

/** Whether a field is one by which people know things. */
export const isNaming = (field: string): boolean => namingFields.includes(field);

/** The field by which a thing is known; undefined where none has anything to tell. */
export const namingFieldOf = (node: Node): string | undefined => namingFields.find((field) => tellable(node[field]) !== undefined);

/**
 * Returns what people call a thing, as it is written: its name or statement, of a strategy its scope's, of what is measured its metric's and its day.
 * Undefined where nothing tells.
 */
export const nameOfNode = (kind: Kind, node: Node, find: (id: string) => Place | undefined): string | undefined => {
  const field = namingFieldOf(node);
  if (field !== undefined) return tellable(node[field]);
  if (kind === "strategy") return nameOfScope(fieldsOf(node["scope"]));
  if (kind === "metric") return tellable(node["catalog"]);
  if (kind === "policySection") return tellable(node["kind"]);
  const id = tellable(node["metric"]);
  if (id === undefined) return undefined;
  const metric = find(id);
  const name = (metric?.kind === "metric" && nameOfNode(metric.kind, metric.node, find)) || id;
  const day = tellable(node["on"]) ?? tellable(fieldsOf(node["period"])["to"]);
  return day === undefined ? name : `${name}, ${day}`;
};

const nameOfScope = ({ name, function: served }: Node): string | undefined => tellable(name) ?? tellable(served)?.replaceAll("-", " ");

const tellable = (value: unknown): string | undefined => (typeof value === "string" && value.trim() !== "" ? value : undefined);

const fieldsOf = (value: unknown): Node => (typeof value === "object" && value !== null ? (value as Node) : {}); // any object may be asked for any key
