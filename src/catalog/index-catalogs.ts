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
  /** Returns the ids of the metrics that the catalogue knows, each once. */
  readonly metricIds: () => readonly string[];
  /** Returns the ids of the platforms that the catalogue knows, each once. */
  readonly platformIds: () => readonly string[];
}

/**
 * Returns the look-ups of catalogues; each of the two is indexed once, when it is first asked.
 * Throws `config` where one of them is no list.
 */
export const indexCatalogs = ({ metrics, platforms }: Partial<Catalogs>): CatalogIndex => {
  const [metricsById, platformsById] = [indexOf("metrics", metrics), indexOf("platforms", platforms)];
  return {
    metricFacts: (id) => metricsById().facts.get(id),
    platformFacts: (id) => platformsById().facts.get(id),
    metricIds: () => metricsById().ids,
    platformIds: () => platformsById().ids,
  };
};

interface Index<T> {
  readonly facts: ReadonlyMap<string, T>;
  readonly ids: readonly string[];
}

const indexOf = <T extends { readonly id: string }>(field: keyof Catalogs, entries: readonly T[] | undefined): (() => Index<T>) => {
  const path = ["options", "catalogs", field];
  if (entries === undefined || matchExample(entries, []).mismatch !== undefined)
    throw new PlanError("config", `The catalogues lack the list \`${field}\`. Pass one, if need be an empty one.`, { field }, path);
  let index: Index<T> | undefined;
  return () => {
    index ??= indexed(entries);
    return index;
  };
};

const indexed = <T extends { readonly id: string }>(entries: readonly T[]): Index<T> => {
  const facts = new Map(entries.map((entry) => [entry.id, entry]));
  return { facts, ids: Object.freeze([...facts.keys()]) };
};
