import { measureResults } from "../../results/measure-results.js";
import { rankChannels } from "../../results/ranking/rank-channels.js";
import { suggestExperiment } from "../../results/ranking/suggest-experiment.js";
import { viewAs } from "../../results/views/view-as.js";
import type { PluginContext } from "../plugin-context.js";
import { told } from "./told.js";

/** What a planner says with whether it works. */
export interface PlannerResults {
  /** As `measureResults` of the library, with what the plugins add. */
  readonly measureResults: typeof measureResults;
  /** As `rankChannels` of the library, with what the plugins add. */
  readonly rankChannels: typeof rankChannels;
  /** As `suggestExperiment` of the library, with what the plugins add. */
  readonly suggestExperiment: typeof suggestExperiment;
  /** As `viewAs` of the library, with what the plugins add. */
  readonly viewAs: typeof viewAs;
}

/** Returns the functions of results, told what the plugins add. */
export const resultsOf = (context: PluginContext): PlannerResults => ({
  measureResults: told(context, measureResults, 1, "catalogs", "language"),
  rankChannels: told(context, rankChannels, 1, "catalogs", "language"),
  suggestExperiment: told(context, suggestExperiment, 2, "catalogs", "language"),
  viewAs: told(context, viewAs, 2, "catalogs", "language"),
});
