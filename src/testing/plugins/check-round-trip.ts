import type { Plan } from "../../model/plan.js";
import { stringifyPlan } from "../../model/read/stringify-plan.js";
import { dataOn } from "../../plugins/data/data-on.js";
import type { Planner } from "../../plugins/planner/planner.js";
import { answerText } from "../reporting/answer-text.js";
import { thrownWords } from "../reporting/thrown-words.js";
import type { Sample } from "./sample.js";
import { type Thing, thingsIn } from "./things-in.js";
import { type ReadsAndWrites, writeSample } from "./write-sample.js";

/** Returns what is wrong with data on its way: it is written to a thing of a plan, read, and read again after the plan was written as text and read by the planner. */
export const checkRoundTrip = (planner: Planner, plugin: ReadsAndWrites, plan: Plan, thing: Thing, sample: Sample): readonly string[] => {
  const { kind } = sample;
  let doing = "cannot be written";
  try {
    const written = writeSample(planner, plugin, plan, thing, sample);
    const node = nodeIn(written, thing);
    doing = "cannot be read";
    const value = answerText(plugin.read(node, kind));
    doing = "is in a plan that the planner cannot read again";
    const text = stringifyPlan(written);
    const again = planner.parsePlan(text);
    if (stringifyPlan(again) !== text) return ["makes a plan that is another one when the planner has read and written it."];
    doing = "cannot be read again";
    const nodeAgain = nodeIn(again, thing);
    if (answerText(plugin.read(nodeAgain, kind)) !== value) return ["is read as something else when it is read again."];
    doing = "cannot be written again";
    const stored = dataOn(nodeAgain, plugin.name) as Sample["data"]; // what plans hold is JSON
    const twice = writeSample(planner, plugin, again, thing, { ...sample, data: stored });
    return stringifyPlan(twice) === text ? [] : ["is something else when what was read is written again."];
  } catch (thrown) {
    return [`${doing}: ${thrownWords(thrown)}`];
  }
};

const nodeIn = (plan: Plan, { kind, id }: Thing): object => thingsIn(plan).find((one) => one.kind === kind && one.id === id)?.node ?? {};
