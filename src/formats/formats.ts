import type { StageTable } from "../machine/stage-machine.js";
import { definePlugin } from "../plugins/define-plugin.js";
import { told } from "../plugins/planner/told.js";
import { toICalendar } from "./icalendar/to-icalendar.js";
import { planJsonSchema } from "./json-schema/plan-json-schema.js";
import { stageMermaid } from "./mermaid/stage-mermaid.js";
import { toXStateConfig } from "./xstate/to-xstate-config.js";

/**
 * The formats as a plugin, so that a planner writes them: with its stage machine, and with the names of its plugins' metrics and platforms (X10).
 *
 * @example
 * ```ts
 * import { createPlanner } from "social-plan";
 * import { formats } from "social-plan/formats";
 *
 * const planner = createPlanner({ plugins: [formats] });
 * planner.formats.toXStateConfig().initial; // => "listen-internal"
 * ```
 */
export const formats = /* @__PURE__ */ (() =>
  definePlugin({
    name: "social-plan/formats",
    version: 1,
    formats: {
      /** Makes `planJsonSchema` for a planner. */
      planJsonSchema: () => planJsonSchema,
      /** Makes `stageMermaid` for a planner. */
      stageMermaid: (context) => told(context, stageMermaid, 1, "language", "machine"),
      /** Makes `toICalendar` for a planner. */
      toICalendar: (context) => told(context, toICalendar, 2, "language"),
      /** Makes `toXStateConfig` for a planner. */
      toXStateConfig:
        (context) =>
        (machine: StageTable = context.machine) =>
          toXStateConfig(machine),
    },
  }))();
