import type { Plan } from "../../model/plan.js";
import type { Planner } from "../../plugins/planner/planner.js";
import { answerText } from "../reporting/answer-text.js";
import { inShort } from "../reporting/in-short.js";
import { thrownWords } from "../reporting/thrown-words.js";
import type { PluginPart } from "./parts-of-plugin.js";
import type { Planners } from "./planners-of.js";
import type { TriedPlan } from "./tried-plan.js";

/** A plan, and a copy of it that shares nothing with it. */
export interface CopiedPlan extends TriedPlan {
  /** The copy. */
  readonly copy: Plan;
}

/** Returns what is wrong with a part of a plugin that answers questions about plans: it fails on none of them, and always answers the same. */
export const checkPart = (part: PluginPart, planners: Planners, plans: readonly CopiedPlan[]): readonly string[] =>
  inShort(
    plans.flatMap(({ name, ...one }) => {
      const problem = problemWith(part, planners, one);
      return problem === undefined ? [] : [{ where: name, problem }];
    }),
    "On",
  );

const problemWith = (
  { ask, hint }: PluginPart,
  { planner, other }: Planners,
  { plan, copy }: Omit<CopiedPlan, "name">,
): string | undefined => {
  const textOf = (one: Planner, about: Plan): string => answerText(ask(one, about));
  try {
    const first = textOf(planner, plan);
    if (textOf(planner, plan) !== first)
      return "it answers otherwise when it is asked again. It must depend on nothing but what it is given.";
    if (textOf(planner, copy) !== first) return "it answers otherwise for another copy of the same plan.";
    if (textOf(other, plan) !== first) return "it answers otherwise when the plugins are listed in another order, with others beside them.";
    return undefined;
  } catch (thrown) {
    return `it fails: ${thrownWords(thrown)}${hint === undefined ? "" : ` ${hint}`}`;
  }
};
