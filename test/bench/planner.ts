import { checkCoverage, createPlanner, generateCalendar, parsePlan, stageStatus, stringifyPlan } from "../../src/index.js";
import { grownPlan } from "./grown-plan.js";
import { race } from "./race.js";
import { tableOf } from "./table.js";

const goal = "at most 5 % beyond the plain function";

/** What a planner adds to the functions it binds: each beside the plain function, over the same plan. */
export const bindFunctions = (): string => {
  const planner = createPlanner();
  const plan = parsePlan(grownPlan(10_000));
  const text = stringifyPlan(plan);
  const options = { today: "2027-01-04" };
  const quarter = { from: "2027-01-01", to: "2027-03-31" };
  const pairs = [
    ["parsePlan", () => planner.parsePlan(text), () => parsePlan(text)],
    ["checkCoverage", () => planner.checkCoverage(plan, options), () => checkCoverage(plan, options)],
    ["stageStatus", () => planner.stageStatus(plan, options), () => stageStatus(plan, options)],
    ["generateCalendar", () => planner.generateCalendar(plan, quarter), () => generateCalendar(plan, quarter)],
  ] as const;
  return pairs
    .map(([name, bound, plain]) =>
      tableOf(
        `A planner and 10 000 things: ${name}`,
        race([
          { name: `planner.${name}`, run: bound },
          { name, isPeer: true, run: plain },
        ]),
        goal,
      ),
    )
    .join("\n");
};
