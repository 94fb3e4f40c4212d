import type { Catalogs } from "./catalogs.js";
import { metricCatalog } from "./metric-catalog.js";
import { platformCatalog } from "./platform-catalog.js";

/** The metrics and platforms we know. */
export const standardCatalogs: Catalogs = /* @__PURE__ */ Object.freeze({ metrics: metricCatalog, platforms: platformCatalog });
