import { type Coverage, checkCoverage, type Edit, editPlan, parsePlan } from "../../src/index.js";
import { grownPlan } from "./grown-plan.js";
import { list } from "./list.js";
import { race } from "./race.js";
import { tableOf } from "./table.js";

const today = "2027-01-04";
const rounds = 5;
const warmUp = 2;

/** A check after one edit beside a check afresh: of a statement, and of what a tactic answers. */
export const checkAgain = (): string =>
  [
    { things: 10_000, goal: "at most 5% of a check afresh" },
    { things: 100_000, goal: "at most 2% of a check afresh" },
  ]
    .map(({ things, goal }) => {
      const edited = (edit: (tx: Edit, at: number) => void) => {
        let plan = parsePlan(grownPlan(things));
        let before: Coverage = checkCoverage(plan, { today });
        const states = list(rounds + warmUp, (at) => {
          const from = before;
          plan = editPlan(plan, (tx) => edit(tx, at)).plan;
          before = checkCoverage(plan, { today, before });
          return { plan, before: from };
        });
        return () => {
          const { plan: next, before: earlier } = states.pop() ?? { plan, before };
          return checkCoverage(next, { today, before: earlier });
        };
      };
      const afresh = list(rounds + warmUp, () => parsePlan(grownPlan(things)));
      const times = race(
        [
          {
            name: "checkCoverage, a statement was edited",
            run: edited((tx, at) => tx.set("tactic", `tactic-${at}-1-2`, { statement: `Say ${at}` })),
          },
          {
            name: "checkCoverage, a reference was edited",
            run: edited((tx, at) => tx.set("tactic", `tactic-${at}-1-2`, { answers: [`insight-${at}-1`] })),
          },
          {
            name: "checkCoverage, afresh",
            isPeer: true,
            run: () => checkCoverage(afresh.pop() ?? parsePlan(grownPlan(things)), { today }),
          },
        ],
        rounds,
        warmUp,
      );
      return tableOf(`Checking ${things} things again after an edit`, times, goal);
    })
    .join("\n");
