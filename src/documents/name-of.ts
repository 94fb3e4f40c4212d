import { metricFromCatalog } from "../catalog/metric-from-catalog.js";
import { findNode } from "../model/find/find-node.js";
import type { Plan } from "../model/plan.js";
import { oneLine } from "./one-line.js";
import { sayChoice } from "./say-choice.js";
import type { DocumentWords } from "./words.js";

/** The fields by which people know a thing, the best first. `when` is text in the rules of policy and response. */
const tellingFields = ["name", "title", "statement", "text", "hypothesis", "what", "when"] as const;

/** Returns what people call a thing of the plan, as one line: its name or statement, of a strategy its scope's, of a KPI its metric's, of a metric without a name its catalogue entry's; its id where there is nothing to see. */
export const nameOf = (plan: Plan, id: string, words: DocumentWords): string => {
  const found = findNode(plan, id);
  if (found === undefined) return id;
  if (found.kind === "kpi") return nameOf(plan, found.node.metric, words);
  if (found.kind === "strategy") {
    const { scope } = found.node;
    return oneLine(scope?.name) ?? (scope === undefined ? id : (oneLine(sayChoice(words, "function", scope.function)) ?? id));
  }
  if (found.kind === "plan") return oneLine(found.node.name) ?? oneLine(found.node.organization) ?? found.node.id;
  if (found.kind === "metric")
    return oneLine(found.node.name) ?? metricFromCatalog(found.node.catalog ?? "")?.name ?? oneLine(found.node.catalog) ?? id;
  const fields: Readonly<Record<string, unknown>> = { ...found.node };
  for (const field of tellingFields) {
    const value = fields[field];
    const name = typeof value === "string" ? oneLine(value) : undefined;
    if (name !== undefined) return name;
  }
  return id;
};
