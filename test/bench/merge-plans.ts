import { mergePlans, parsePlan } from "../../src/index.js";
import { editedPlan } from "./edited-plan.js";
import { grownPlan } from "./grown-plan.js";
import { race } from "./race.js";
import { tableOf } from "./table.js";

/** Two versions of a plan brought together, each some twenty edits from their base, with two teams that both worked on. */
export const mergeTwoPlans = (): string => {
  const base = parsePlan(grownPlan(10_000));
  const [ours, theirs] = [editedPlan(base, 40), editedPlan(base, 48)];
  const [writtenOurs, writtenTheirs] = [parsePlan(JSON.stringify(ours)), parsePlan(JSON.stringify(theirs))];
  const times = race([
    { name: "mergePlans, sharing what is the same", run: () => mergePlans(base, ours, theirs) },
    { name: "mergePlans, each read from a text", run: () => mergePlans(base, writtenOurs, writtenTheirs) },
  ]);
  return tableOf("Merging two versions of 10 000 things", times);
};
