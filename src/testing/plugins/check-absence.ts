import { editPlan } from "../../edit/edit-plan.js";
import { mergePlans } from "../../edit/merge/merge-plans.js";
import type { Plan } from "../../model/plan.js";
import { parsePlan } from "../../model/read/parse-plan.js";
import { stringifyPlan } from "../../model/read/stringify-plan.js";
import { dataOn } from "../../plugins/data/data-on.js";
import { thrownWords } from "../reporting/thrown-words.js";
import { thingsIn } from "./things-in.js";

/** Returns what is wrong with a plan that is read, edited, merged and written where the plugin is absent: its data must be the same, byte for byte. */
export const checkAbsence = (plan: Plan, plugin: string): string | undefined => {
  try {
    const base = parsePlan(stringifyPlan(plan));
    const ours = editPlan(base, (tx) => tx.set("plan", "plan", { name: "Edited without the plugin" })).plan;
    const theirs = editPlan(base, (tx) => tx.add("skill", { id: "a-skill-added-without-the-plugin", name: "Knitting" }, {})).plan;
    const merged = parsePlan(stringifyPlan(mergePlans(base, ours, theirs).plan));
    return dataIn(merged, plugin) === dataIn(plan, plugin)
      ? undefined
      : "its data is not the same when the plan was edited, merged and written without the plugin.";
  } catch (thrown) {
    return `it cannot be edited, merged and written without the plugin: ${thrownWords(thrown)}`;
  }
};

const dataIn = (plan: Plan, plugin: string): string =>
  JSON.stringify([
    plan.plugins?.[plugin],
    ...thingsIn(plan).flatMap(({ node, id }) => {
      const data = dataOn(node, plugin);
      return data === undefined ? [] : [id, data];
    }),
  ]);
