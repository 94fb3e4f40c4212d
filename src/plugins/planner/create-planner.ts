import { optionsOf } from "../../base/arguments/options-of.js";
import { wrongArgument } from "../../base/arguments/wrong-argument.js";
import { asPluginError } from "../as-plugin-error.js";
import type { AnyPlugin } from "../plugin.js";
import type { Checked } from "../registering/checked-plugins.js";
import { contextOf } from "../registering/context-of.js";
import { membersOf } from "../registering/members-of.js";
import { readPlugins } from "../registering/read-plugins.js";
import { standardPlugin } from "../standard/standard-plugin.js";
import type { Planner, RulesOf } from "./planner.js";
import { calendarsOf } from "./planner-calendars.js";
import { lookUpsOf } from "./planner-catalogs.js";
import { coverageOf } from "./planner-coverage.js";
import { editingOf } from "./planner-editing.js";
import { plannerFinding } from "./planner-finding.js";
import { plannerPractice } from "./planner-practice.js";
import { readingOf } from "./planner-reading.js";
import { resultsOf } from "./planner-results.js";
import { stagesOf } from "./planner-stages.js";

/** What a planner is made with. */
export interface PlannerOptions<Plugins extends readonly AnyPlugin[], Standard extends boolean> {
  /** The plugins, each behind all that it requires; otherwise their order decides nothing. */
  readonly plugins?: (Plugins & Checked<Plugins, Standard>) | undefined;
  /** Whether the planner has the library's own rules, gates and catalogues; absent: it has. */
  readonly standard?: Standard | undefined;
}

/**
 * Returns a planner: the functions that take a plan, bound to a set of plugins (X10). It is frozen, and two planners never see each other.
 * Without plugins it answers as the functions themselves do, and `standard: false` leaves out the library's own rules, gates and catalogues.
 * Throws `plugin`, with the path to the place, for what is no plugin, a plugin that is listed twice or lacks one that it requires, and plugins that contradict each other.
 *
 * @example
 * ```ts
 * import { createPlan, createPlanner, definePlugin, defineRule } from "social-plan";
 *
 * const adverseEvent = defineRule({
 *   id: "acme/pharma/adverse-event",
 *   severity: "warning",
 *   on: "plan",
 *   messages: { none: "Nobody is named for reports of adverse events. Add a rule to the response guide." },
 *   check(plan, { report }) {
 *     if (plan.response === undefined) report({ message: "none" });
 *   },
 * });
 * const pharma = definePlugin({ name: "acme/pharma", version: 1, rules: [adverseEvent] });
 * const planner = createPlanner({ plugins: [pharma] });
 *
 * const { findings } = planner.checkCoverage(createPlan({ id: "acme" }).build(), { config: { "acme/pharma/adverse-event": "error" } });
 * findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule); // => ["plan-needs-strategy", "acme/pharma/adverse-event"]
 * ```
 */
export const createPlanner = <const Plugins extends readonly AnyPlugin[] = readonly [], const Standard extends boolean = true>(
  options: PlannerOptions<Plugins, Standard> = {},
): Planner<Plugins, Standard> => {
  const { plugins: given = [], standard: hasStandard = true } = asPluginError(() =>
    optionsOf<PlannerOptions<readonly AnyPlugin[], boolean>>(options as object),
  );
  if (typeof hasStandard !== "boolean")
    throw wrongArgument("plugin", { path: ["options", "standard"], given: hasStandard, expected: "true or false" });
  const standard: readonly AnyPlugin[] = hasStandard ? [standardPlugin] : [];
  const plugins = Object.freeze(readPlugins(given, standard));
  const context = contextOf(plugins, standard);
  const { catalogs, machine, rules } = context;
  const planner = {
    plugins,
    catalogs,
    machine,
    rules,
    ...readingOf({ plugins, context }),
    ...plannerFinding,
    ...editingOf({ plugins, context }),
    ...stagesOf(context),
    ...calendarsOf(context),
    ...coverageOf<RulesOf<Plugins, Standard>>(context),
    ...plannerPractice,
    ...resultsOf(context),
    ...lookUpsOf(context),
    documents: membersOf(plugins, "documents", context),
    formats: membersOf(plugins, "formats", context),
  };
  // The documents and formats are those of the plugins, name by name.
  return Object.freeze(planner) as Planner<Plugins, Standard>;
};
