import { assertLike } from "../../base/arguments/assert-like.js";
import { countText } from "../../base/text/counting/count-text.js";
import { assertText } from "../../catalog/assert-text.js";
import type { CatalogMetric } from "../../catalog/catalog-metric.js";
import type { CatalogPlatform } from "../../catalog/catalog-platform.js";
import { indexCatalogs } from "../../catalog/index-catalogs.js";
import type { Platform } from "../../model/audience/channel.js";
import type { PluginContext } from "../plugin-context.js";

/** What a planner looks up in the catalogues, those of the plugins included. */
export interface PlannerCatalogs {
  /** As `countCharacters` of the library, also for platforms that plugins add. */
  readonly countCharacters: (text: string, platform: Platform) => number;
  /** As `metricFromCatalog` of the library, also for metrics that plugins add. */
  readonly metricFromCatalog: (id: string) => CatalogMetric | undefined;
  /** As `platformFromCatalog` of the library, also for platforms that plugins add. */
  readonly platformFromCatalog: (id: string) => CatalogPlatform | undefined;
}

/** Returns the look-ups in the catalogues of a planner. */
export const lookUpsOf = ({ catalogs }: PluginContext): PlannerCatalogs => {
  const { metricFacts, platformFacts } = indexCatalogs(catalogs);
  return {
    countCharacters: (text, platform) => {
      assertText(text, "text");
      assertText(platform, "platform");
      return countText(text, platformFacts(platform) ?? {});
    },
    metricFromCatalog: (id) => {
      assertLike(id, "", { path: ["id"], expected: "the id of a metric" });
      return metricFacts(id);
    },
    platformFromCatalog: (id) => {
      assertLike(id, "", { path: ["id"], expected: "the id of a platform" });
      return platformFacts(id);
    },
  };
};
