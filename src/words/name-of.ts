import { oneLine } from "../base/text/one-line.js";
import { metricNames } from "../catalog/metric-names.js";
import type { Place } from "../model/find/place.js";
import { parts } from "../model/parts.js";
import { describeChoice, describeKind } from "./labels.js";
import type { Wording } from "./wording.js";

type Node = Place["node"];

/** The fields by which people know a thing, best first. `when` is text in the rules of policy and response. */
const namingFields: readonly string[] = ["name", "title", "statement", "text", "hypothesis", "what", "when"];

/** Returns the field by which a thing is known, or undefined where none has a text that can be seen. */
export const namingFieldOf = (node: Node): string | undefined => namingFields.find((field) => lineOf(node[field]) !== undefined);

/**
 * Returns what people call a thing, on one line: its name or statement, for a strategy its scope's, for a KPI or measurement its metric's, for a metric without a name
 * its catalogue entry's, for a part of which a plan has one its kind's; `id` where it has no name.
 */
export const nameOfPlace = ({ kind, node }: Pick<Place, "kind" | "node">, id: string, wording: Wording): string => {
  for (const field of namingFields) {
    const name = lineOf(node[field]);
    if (name !== undefined) return name;
  }
  return derivedName(kind, node, wording) ?? id;
};

/** The name of a thing that has none of its own. */
const derivedName = (kind: Place["kind"], node: Node, wording: Wording): string | undefined => {
  if (kind === "plan") return lineOf(node["organization"]) ?? lineOf(node["id"]);
  if (kind === "strategy") return nameOfScope(fieldsOf(node["scope"]), wording);
  if (kind === "metric") return nameInCatalog(lineOf(node["catalog"]), wording);
  if (kind === "policySection") return labelOf("policySection", node["kind"], wording);
  if (kind === "kpi") return nameOfMetric(node, wording);
  if (kind === "measurement") return nameOfMeasurement(node, wording);
  return parts.has(kind) ? describeKind(kind, wording) : undefined;
};

const nameOfScope = ({ name, function: served }: Node, wording: Wording): string | undefined =>
  lineOf(name) ?? labelOf("function", served, wording);

const labelOf = (field: string, value: unknown, wording: Wording): string | undefined => {
  const line = lineOf(value);
  return line === undefined ? undefined : describeChoice(field, line, wording);
};

/** A plan may name a metric of its own in `catalog`, which is then shown in words. */
const nameInCatalog = (id: string | undefined, { language }: Wording): string | undefined => {
  if (id === undefined) return undefined;
  const names: Readonly<Record<string, string>> = metricNames;
  const key = `metric.${id}`;
  if (Object.hasOwn(language.words, key)) return language.words[key];
  return Object.hasOwn(names, id) ? names[id] : id;
};

const nameOfMetric = ({ metric }: Node, { nameOf }: Wording): string | undefined =>
  typeof metric === "string" ? nameOf(metric) : undefined;

const nameOfMeasurement = (node: Node, wording: Wording): string | undefined => {
  const name = nameOfMetric(node, wording);
  const day = lineOf(node["on"]) ?? lineOf(fieldsOf(node["period"])["to"]);
  return name === undefined || day === undefined ? name : `${name}, ${wording.language.date(day.slice(0, 10), "date")}`;
};

const lineOf = (value: unknown): string | undefined => (typeof value === "string" ? oneLine(value) : undefined);

const fieldsOf = (value: unknown): Node => (typeof value === "object" && value !== null ? (value as Node) : {}); // any object may be asked for any key
