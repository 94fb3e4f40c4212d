import type { CatalogPlatform } from "../catalog/catalog-platform.js";

/**
 * A platform that a plugin adds, or one of the library's that it knows better: under the id of one of those it takes its place.
 * What is left out is not stated; `posts` left out: one posts there.
 */
export type PluginPlatform = Pick<CatalogPlatform, "id" | "name" | "kind" | "asOf"> & Partial<CatalogPlatform>;
