import { metricCatalog } from "../../catalog/metric-catalog.js";
import { platformCatalog } from "../../catalog/platform-catalog.js";
import { recommendedRules } from "../../coverage/recommended-rules.js";
import { listenFirst } from "../../stages/listen-first.js";
import { makePlugin } from "../make-plugin.js";
import type { Plugin } from "../plugin.js";

type Nothing = Readonly<Record<never, never>>;

/**
 * What the library itself brings to a planner, as a plugin like any other: its rules, the gates of `listenFirst`, and its catalogues (X10).
 * Its ids have no owner in front. `createPlanner({ standard: false })` leaves it out.
 *
 * @example
 * ```ts
 * import { standardPlugin } from "social-plan";
 *
 * standardPlugin.name; // => "social-plan/standard"
 * standardPlugin.gates.length; // => 16
 * ```
 */
export const standardPlugin: Plugin<"social-plan/standard", Nothing, typeof recommendedRules, never, Nothing, Nothing, never> =
  /* @__PURE__ */ (() =>
    makePlugin(
      {
        name: "social-plan/standard",
        version: 1,
        platforms: platformCatalog,
        metrics: metricCatalog,
        rules: recommendedRules,
        gates: listenFirst.gates,
        machine: {
          gatesOn: Object.fromEntries(
            Object.entries(listenFirst.transitions).flatMap(([name, { gates }]) => (gates.length === 0 ? [] : [[name, gates]])),
          ),
        },
      },
      false,
    ) as never)(); // its rules are those of the list
