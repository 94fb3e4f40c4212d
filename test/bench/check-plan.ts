import { checkCoverage, parsePlan, walkPlan } from "../../src/index.js";
import { grownPlan } from "./grown-plan.js";
import { list } from "./list.js";
import { planOfTactics } from "./plan-of-tactics.js";
import { race } from "./race.js";
import { tableOf } from "./table.js";

/** Every recommended rule over a plan, beside a walk that looks at nothing; and over more tactics than anybody has, of which nothing is known yet. */
export const checkPlan = (): string => {
  const plan = parsePlan(grownPlan(10_000));
  const times = race([
    { name: "checkCoverage", run: () => checkCoverage(plan, { today: "2027-01-04" }) },
    { name: "walkPlan", isPeer: true, run: () => walkPlan(plan, () => undefined) },
  ]);
  return [tableOf("Checking 10 000 things", times), ...[true, false].map(ofTactics)].join("\n");
};

const rounds = 3;
const warmUp = 1;

const ofTactics = (isFull: boolean): string => {
  const input = planOfTactics(100_000, { isFull });
  const plan = parsePlan(input);
  const afresh = list(rounds + warmUp, () => parsePlan(input)); // what is known of a plan once it was checked is not found again
  const times = race(
    [
      { name: "checkCoverage", run: () => checkCoverage(afresh.pop() ?? plan) },
      { name: "walkPlan", isPeer: true, run: () => walkPlan(plan, () => undefined) },
    ],
    rounds,
    warmUp,
  );
  return tableOf(
    `Checking 100 000 tactics, ${isFull ? "all in order" : "every second of them bare"}`,
    times,
    "at most 20 µs each: 2000 ms",
  );
};
