import { formula } from "./formula.js";

/**
 * What it brings, and what that costs: as `catalog/business-metrics` states it. One impression may be clicked more than once, and one click may lead to
 * several conversions, so these rates may exceed 1.
 */
export const businessFormulas = /* @__PURE__ */ (() => ({
  "click-through-rate": formula({ clicks: "count", impressions: "count" }, { add: ["clicks"], divideBy: ["impressions"] }),
  "conversion-rate": formula({ conversions: "count", clicks: "count" }, { add: ["conversions"], divideBy: ["clicks"] }),
  "conversion-rate-by-visitors": formula({ conversions: "count", visitors: "count" }, { add: ["conversions"], divideBy: ["visitors"] }),
  "cost-per-lead": formula({ cost: "money", leads: "count" }, { add: ["cost"], divideBy: ["leads"] }),
  "cost-per-acquisition": formula({ cost: "money", conversions: "count" }, { add: ["cost"], divideBy: ["conversions"] }),
  "customer-acquisition-cost": formula({ allCosts: "money", newCustomers: "count" }, { add: ["allCosts"], divideBy: ["newCustomers"] }),
  roi: formula({ valueGained: "money", allCosts: "money" }, { add: ["valueGained"], subtract: ["allCosts"], divideBy: ["allCosts"] }),
  roas: formula({ conversionValue: "money", adSpend: "money" }, { add: ["conversionValue"], divideBy: ["adSpend"] }),
  "economic-value": formula(
    { revenueAtOnce: "money", revenueToCome: "money", costsSaved: "money" },
    { add: ["revenueAtOnce", "revenueToCome", "costsSaved"] },
  ),
  "customer-retention": formula(
    { customersAtEnd: "count", newCustomers: "count", customersAtStart: "count" },
    {
      add: ["customersAtEnd"],
      subtract: ["newCustomers"],
      divideBy: ["customersAtStart"],
      within: [
        { parts: ["newCustomers"], whole: ["customersAtEnd"] },
        { parts: ["customersAtEnd"], whole: ["customersAtStart", "newCustomers"] },
      ],
    },
  ),
  referrals: formula({ referredCustomers: "count" }, { add: ["referredCustomers"] }),
  "referral-rate": formula(
    { referredCustomers: "count", customers: "count" },
    { add: ["referredCustomers"], divideBy: ["customers"], within: [{ parts: ["referredCustomers"], whole: ["customers"] }] },
  ),
  "active-advocates": formula({ advocates: "count" }, { add: ["advocates"] }),
}))();
