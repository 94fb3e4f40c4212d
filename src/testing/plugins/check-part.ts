import type { Plan } from "../../model/plan.js";
import { parsePlan } from "../../model/read/parse-plan.js";
import { stringifyPlan } from "../../model/read/stringify-plan.js";
import type { Planner } from "../../plugins/planner/planner.js";
import { answerText } from "../reporting/answer-text.js";
import { inShort } from "../reporting/in-short.js";
import { thrownWords } from "../reporting/thrown-words.js";
import type { PluginPart } from "./parts-of-plugin.js";
import type { Planners } from "./planners-of.js";
import type { TriedPlan } from "./tried-plan.js";

/** Returns what is wrong with a part of a plugin that answers questions about plans: it fails on none of them, and always answers the same. */
export const checkPart = (part: PluginPart, planners: Planners, plans: readonly TriedPlan[]): readonly string[] =>
  inShort(
    plans.flatMap(({ name, plan }) => {
      const problem = problemWith(part, planners, plan);
      return problem === undefined ? [] : [{ where: name, problem }];
    }),
    "On",
  );

const problemWith = ({ ask, hint }: PluginPart, { planner, other }: Planners, plan: Plan): string | undefined => {
  const textOf = (one: Planner, about: Plan): string => answerText(ask(one, about));
  try {
    const first = textOf(planner, plan);
    if (textOf(planner, plan) !== first)
      return "it answers otherwise when it is asked again. It must depend on nothing but what it is given.";
    if (textOf(planner, parsePlan(stringifyPlan(plan))) !== first) return "it answers otherwise for another copy of the same plan.";
    if (textOf(other, plan) !== first) return "it answers otherwise when the plugins are listed in another order, with others beside them.";
    return undefined;
  } catch (thrown) {
    return `it fails: ${thrownWords(thrown)}${hint === undefined ? "" : ` ${hint}`}`;
  }
};
