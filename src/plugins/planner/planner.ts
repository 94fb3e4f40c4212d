import type { Rule } from "../../coverage/rule.js";
import type { AnyPlugin } from "../plugin.js";
import type { PluginContext } from "../plugin-context.js";
import type { standardPlugin } from "../standard/standard-plugin.js";
import type { PlannerCalendars } from "./planner-calendars.js";
import type { PlannerCatalogs } from "./planner-catalogs.js";
import type { PlannerCoverage } from "./planner-coverage.js";
import type { PlannerEditing } from "./planner-editing.js";
import type { PlannerFinding } from "./planner-finding.js";
import type { PlannerPractice } from "./planner-practice.js";
import type { PlannerReading } from "./planner-reading.js";
import type { PlannerResults } from "./planner-results.js";
import type { PlannerStages } from "./planner-stages.js";

/** The functions of the library that take a plan, bound to a set of plugins. */
export interface Planner<Plugins extends readonly AnyPlugin[] = readonly AnyPlugin[], Standard extends boolean = boolean>
  extends PlannerReading,
    PlannerFinding,
    PlannerEditing,
    PlannerStages,
    PlannerCalendars,
    PlannerCoverage<RulesOf<Plugins, Standard>>,
    PlannerPractice,
    PlannerResults,
    PlannerCatalogs,
    Pick<PluginContext, "catalogs" | "machine" | "rules"> {
  /** The plugins, each behind all that it requires. */
  readonly plugins: readonly AnyPlugin[];
  /** The documents of the plugins, by name. */
  readonly documents: { readonly [Name in NamesOf<Plugins[number]["documents"]>]: MadeBy<Plugins[number]["documents"], Name> };
  /** The formats of the plugins, by name. */
  readonly formats: { readonly [Name in NamesOf<Plugins[number]["formats"]>]: MadeBy<Plugins[number]["formats"], Name> };
}

/** The rules of a planner: those of the library, unless it goes without, and those of the plugins. */
export type RulesOf<Plugins extends readonly AnyPlugin[], Standard extends boolean> =
  | (Standard extends true ? (typeof standardPlugin)["rules"][number] : never)
  | Plugins[number]["rules"][number]
  | ([Plugins[number]] extends [never] ? (Standard extends true ? never : Rule<never>) : never);

/** The names that the makers of all plugins have. */
type NamesOf<Makers> = Makers extends unknown ? keyof Makers : never;

/** What the maker of a name makes. */
type MadeBy<Makers, Name extends PropertyKey> = Makers extends { readonly [N in Name]: (context: never) => infer Made } ? Made : never;
