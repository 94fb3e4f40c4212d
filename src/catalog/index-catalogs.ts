import { matchExample } from "../base/arguments/match-example.js";
import { PlanError } from "../base/problems/plan-error.js";
import type { CatalogMetric } from "./catalog-metric.js";
import type { CatalogPlatform } from "./catalog-platform.js";
import type { Catalogs } from "./catalogs.js";

/** The look-ups that rules find in their context. */
export interface CatalogIndex {
  /** Returns what the catalogue knows of the metric with this id, or undefined where it has none. */
  readonly metricFacts: (id: string) => CatalogMetric | undefined;
  /** Returns what the catalogue knows of the platform with this id, or undefined where it has none. */
  readonly platformFacts: (id: string) => CatalogPlatform | undefined;
}

/**
 * Returns the look-ups of catalogues; each of the two is indexed once, when it is first asked.
 * Throws `config` where one of them is no list.
 */
export const indexCatalogs = ({ metrics, platforms }: Partial<Catalogs>): CatalogIndex => ({
  metricFacts: lookUpIn("metrics", metrics),
  platformFacts: lookUpIn("platforms", platforms),
});

const lookUpIn = <T extends { readonly id: string }>(
  field: keyof Catalogs,
  entries: readonly T[] | undefined,
): ((id: string) => T | undefined) => {
  const path = ["options", "catalogs", field];
  if (entries === undefined || matchExample(entries, []).mismatch !== undefined)
    throw new PlanError("config", `The catalogues lack the list \`${field}\`. Pass one, if need be an empty one.`, { field }, path);
  let byId: ReadonlyMap<string, T> | undefined;
  return (id) => {
    byId ??= new Map(entries.map((entry) => [entry.id, entry]));
    return byId.get(id);
  };
};
