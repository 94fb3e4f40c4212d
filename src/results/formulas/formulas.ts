import type { CatalogMetricId } from "../../catalog/metric-names.js";
import { audienceFormulas } from "./audience-formulas.js";
import { businessFormulas } from "./business-formulas.js";
import { engagementFormulas } from "./engagement-formulas.js";
import type { Formula } from "./formula.js";
import { serviceFormulas } from "./service-formulas.js";
import { workFormulas } from "./work-formulas.js";

/** How each metric of the catalogue is computed; a metric without a formula does not compile. */
export const formulas = /* @__PURE__ */ (() =>
  ({
    ...audienceFormulas,
    ...engagementFormulas,
    ...serviceFormulas,
    ...businessFormulas,
    ...workFormulas,
  }) satisfies Record<CatalogMetricId, Formula>)();
