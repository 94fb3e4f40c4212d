import type { Root } from "mdast";
import { optionsOf } from "../base/arguments/options-of.js";
import type { Catalogs } from "../catalog/catalogs.js";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import { readCatalogs } from "../results/read-catalogs.js";
import type { Results } from "../results/results.js";
import { wordingOf } from "../words/wording-of.js";
import { assertResultsOf } from "./assert-results-of.js";
import { paragraph } from "./blocks/paragraph.js";
import { section, title } from "./blocks/section.js";
import { type DocumentOptions, languageOf } from "./document-options.js";
import { say } from "./say.js";
import { costs } from "./sections/results/costs.js";
import { experimentLines } from "./sections/results/experiment-lines.js";
import { goalLines } from "./sections/results/goal-lines.js";
import { notCounted } from "./sections/results/not-counted.js";
import { promises } from "./sections/results/promises.js";
import { readingsThatCount } from "./sections/results/readings-that-count.js";
import { toDecide } from "./sections/results/to-decide.js";
import { verdicts } from "./sections/results/verdicts.js";
import { wentOut } from "./sections/results/went-out.js";

/** How the results of a plan are to be written. */
export interface ResultsDocumentOptions extends DocumentOptions {
  /** The catalogues the plan was measured with, for the kinds of metrics that the plan leaves to them; absent: ours. */
  readonly catalogs?: Catalogs | undefined;
}

/**
 * Returns the results of a plan for people, as an mdast tree (B7, E5): how the KPIs stand and why, and with them goals, objectives and strategies; what is to be decided;
 * what each goal rests on, from input to impact; the readings, those that do not count, what went out and what it cost; and what was learned.
 * What has nothing to say is left out. The sentences of the results are in the language they were measured with, so measure and write in the same one.
 * Throws `config` for catalogues that lack a list, `type` for what are no results, and `conflict` for the results of another plan, and of the plan before a KPI was added or taken out.
 *
 * @example
 * ```ts
 * import { measureResults, parsePlan } from "social-plan";
 * import { resultsDocument, toMarkdown } from "social-plan/documents";
 *
 * const plan = parsePlan({
 *   format: "social-plan/1",
 *   id: "acme",
 *   name: "Acme 2027",
 *   metrics: [{ id: "visits", name: "Visits" }],
 *   strategies: [{ id: "marketing", kpis: [{ id: "seen", metric: "visits", target: { kind: "value", atLeast: 600 }, due: "2027-06-30" }] }],
 *   measurements: [{ id: "june", metric: "visits", value: 612, on: "2027-06-15" }],
 * });
 * const lines = toMarkdown(resultsDocument(plan, measureResults(plan, { on: "2027-06-30" }))).split("\n");
 * lines[6]; // => "The plan has one KPI: 1 met."
 * lines[14]; // => "- **Visits:** It stands at 612 (15 June 2027). The target, at least 600, is met."
 * ```
 */
export const resultsDocument = (plan: Plan, results: Results, options: ResultsDocumentOptions = {}): Root => {
  assertPlan(plan);
  assertResultsOf(plan, results);
  const wording = wordingOf(plan, languageOf(options));
  const { metricFacts } = readCatalogs(optionsOf(options).catalogs);
  return {
    type: "root",
    children: [
      title(say(wording, "results.title", { name: wording.nameOf("plan") })),
      ...paragraph(say(wording, "results.on", { on: results.on })),
      ...section(2, say(wording, "heading.verdicts"), verdicts(results, wording)),
      ...section(2, say(wording, "heading.toDecide"), toDecide(results, wording)),
      ...section(2, say(wording, "heading.restsOn"), goalLines(plan, results, { wording, metricFacts })),
      ...section(2, say(wording, "heading.figures"), [
        ...readingsThatCount(plan, results, wording),
        ...notCounted(plan, results, wording),
        ...promises(results, wording),
        ...wentOut(results, wording),
        ...costs(results, wording),
      ]),
      ...section(2, say(wording, "heading.learned"), experimentLines(results, wording)),
    ],
  };
};
