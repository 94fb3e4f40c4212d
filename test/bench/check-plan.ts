import { checkCoverage, parsePlan, walkPlan } from "../../src/index.js";
import { grownPlan } from "./grown-plan.js";
import { race } from "./race.js";
import { tableOf } from "./table.js";

/** Every recommended rule over a plan, beside a walk that looks at nothing. */
export const checkPlan = (): string => {
  const plan = parsePlan(grownPlan(10_000));
  const times = race([
    { name: "checkCoverage", run: () => checkCoverage(plan, { today: "2027-01-04" }) },
    { name: "walkPlan", isPeer: true, run: () => walkPlan(plan, () => undefined) },
  ]);
  return tableOf("Checking 10 000 things", times);
};
