import type { Catalogs } from "../../catalog/catalogs.js";
import type { AnyPlugin } from "../plugin.js";
import { gather } from "./gather.js";

/**
 * Returns the catalogues of plugins: those of the library, and those of the others behind them, where an entry takes the place of one of the library's with its id.
 * Throws `plugin` for an id that two plugins bring.
 */
export const catalogsOf = (plugins: readonly AnyPlugin[], standard: readonly AnyPlugin[]): Catalogs => {
  const others = plugins.filter((plugin) => !standard.includes(plugin));
  const metrics = gather(others, "metric", (plugin) => plugin.metrics.map((metric) => [metric.id, metric]));
  const platforms = gather(others, "platform", (plugin) => plugin.platforms.map((platform) => [platform.id, platform]));
  return Object.freeze({
    metrics: Object.freeze([...standard.flatMap((plugin) => plugin.metrics), ...[...metrics.values()].map(({ part }) => part)]),
    platforms: Object.freeze([...standard.flatMap((plugin) => plugin.platforms), ...[...platforms.values()].map(({ part }) => part)]),
  });
};
