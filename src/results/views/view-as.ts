import { assertChoice } from "../../base/arguments/assert-choice.js";
import { optionsOf } from "../../base/arguments/options-of.js";
import { readLanguage } from "../../base/arguments/read-language.js";
import { deepFreeze } from "../../base/deep-freeze.js";
import type { Catalogs } from "../../catalog/catalogs.js";
import { kindOfMetric } from "../../coverage/kind-of-metric.js";
import type { Plan } from "../../model/plan.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import type { DescribeOptions } from "../../words/describe-options.js";
import { sayerOf } from "../../words/phrases.js";
import { wordingOf } from "../../words/wording-of.js";
import { readCatalogs } from "../read-catalogs.js";
import type { Definition } from "./definition.js";
import { type Framework, frameworks } from "./framework.js";
import type { FrameworkGaps, FrameworkParts, FrameworkView } from "./framework-view.js";
import { amec } from "./frameworks/amec.js";
import { oasis } from "./frameworks/oasis.js";
import { ogsm } from "./frameworks/ogsm.js";
import { okr } from "./frameworks/okr.js";
import { post } from "./frameworks/post.js";
import { race } from "./frameworks/race.js";
import { sostac } from "./frameworks/sostac.js";
import { gapMessages } from "./gap-messages.js";
import { idsIn } from "./ids-in.js";
import { leftOutOf } from "./left-out.js";
import { type Reading, strategiesByThing } from "./reading.js";

/** How a plan is read as a framework. */
export interface ViewOptions extends DescribeOptions {
  /** Where it is looked up what a metric is evidence of, when the plan does not say; absent: in `metricCatalog`. */
  readonly catalogs?: Catalogs | undefined;
}

const definitions: { readonly [F in Framework]: Definition<FrameworkParts[F], FrameworkGaps[F]> } = {
  okr,
  ogsm,
  sostac,
  post,
  race,
  amec,
  oasis,
};

const say = /* @__PURE__ */ sayerOf("views", gapMessages);

/**
 * Returns a plan in the words of another framework: its tree, each item with the ids of the plan it comes from; what the framework asks for and the plan does not
 * state; and what of the plan the view leaves out, by kind and reason (X7). Every thing of the plan is in the tree or among what is left out. Frozen.
 * Nothing is judged and nothing is made up: figures that were measured are in the results, and an empty plan gives empty parts and their gaps.
 *
 * Throws `choice` for a framework that is none, and `config` for catalogues that are none.
 *
 * @example
 * ```ts
 * import { parsePlan, viewAs } from "social-plan";
 *
 * const plan = parsePlan({
 *   format: "social-plan/1",
 *   id: "acme",
 *   metrics: [{ id: "leads", name: "Leads" }],
 *   strategies: [{
 *     id: "marketing",
 *     goals: [{
 *       id: "known",
 *       statement: "Be asked for advice",
 *       kpis: [{ id: "more-leads", metric: "leads", target: { kind: "value", atLeast: 40 }, due: "2027-12-31" }],
 *     }],
 *   }],
 * });
 * const view = viewAs(plan, "okr");
 * view.parts.objectives[0]?.keyResults[0]?.said; // => "Leads: at least 40, by 31 December 2027"
 * view.missing.map(({ key }) => key); // => ["goal.serves", "okr.initiatives"]
 * view.missing[0]?.said; // => "The goal “Be asked for advice” serves no objective."
 * ```
 */
export const viewAs = <const F extends Framework>(plan: Plan, framework: F, options: ViewOptions = {}): FrameworkView<F> => {
  assertPlan(plan);
  assertChoice(framework, frameworks, ["framework"]);
  const { catalogs, ...rest } = optionsOf(options);
  const { metricFacts } = readCatalogs(catalogs);
  const wording = wordingOf(plan, readLanguage(rest));
  const kindOf: Reading["kindOf"] = (metric) => kindOfMetric(metric, metricFacts);
  const reading: Reading = { plan, wording, kindOf, strategies: strategiesByThing(plan), tactics: new Map() };
  const { takes, read } = definitions[framework];
  const { parts, gaps, unclassified = new Set() } = read(reading);
  const view = {
    framework,
    parts,
    missing: gaps.map((gap) => ({ ...gap, said: say(wording, gap.key, { ids: gap.ids }) })),
    left: leftOutOf(reading, { ids: idsIn(parts), takes, unclassified }),
  };
  return deepFreeze(view) as FrameworkView<F>; // of one framework, whose parts these are
};
