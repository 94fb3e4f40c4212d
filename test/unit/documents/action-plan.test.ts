import { describe, expect, test } from "vitest";
import { actionPlan } from "../../../src/documents/action-plan.js";
import { toMarkdown } from "../../../src/documents/to-markdown.js";
import { type PlanFields, planOf } from "../../helpers/plan-of.js";
import { times } from "../../helpers/times.js";

const actionsOf = (fields: PlanFields): string => toMarkdown(actionPlan(planOf({ name: "Acme 2027", ...fields })));
const under = (heading: string, markdown: string): string[] =>
  (markdown.split(`## ${heading}\n\n`)[1]?.split("\n\n## ")[0] ?? "").split("\n").filter((line) => line !== "");

const people = [
  { id: "ann", name: "Ann" },
  { id: "bob", name: "Bob" },
  { id: "team", name: "The desk", is: "team", members: ["ann", "bob"] },
] as const;

describe("D9 the plan of actions for the field", () => {
  const text = actionsOf({
    people,
    campaigns: [{ id: "launch", name: "the launch" }],
    strategies: [
      {
        id: "s",
        goals: [{ id: "g", statement: "Answer in public" }],
        tactics: [
          { id: "answer", statement: "Answer in the forum", owner: "bob", responsible: ["team"], due: "2027-06-30" },
          { id: "old", statement: "Hand out flyers", owner: "ann", status: "done" },
          { id: "loose", statement: "Sing" },
        ],
      },
    ],
    actions: [
      {
        id: "late",
        what: "Write the pages",
        due: "2027-03-01",
        owner: "ann",
        responsible: ["ann", "bob"],
        informed: ["team"],
        serves: ["g"],
      },
      { id: "any", what: "Tidy up", status: "doing", note: "When it rains" },
      { id: "rel", what: "Pack", due: { to: "launch", offset: { days: -1 } }, consulted: ["bob"] },
      { id: "gone", what: "Sell", status: "dropped", owner: "bob", informed: ["ann"] },
      { id: "early", what: "Put up the hours", due: "2027-02-01" },
      { id: "did", what: "Ask Lars", status: "done" },
    ],
  });

  test("has the open actions by due date, then those that count from something else, then those without a date", () => {
    expect(under("To be done", text)).toEqual([
      "The earliest due date comes first. Then come those whose date counts from something else. Those without a date come last.",
      "| What | Owner | Due | Status | Serves | Note |",
      "| --- | --- | --- | --- | --- | --- |",
      "| Put up the hours |  | 1 February 2027 |  |  |  |",
      "| Write the pages | Ann | 1 March 2027 |  | Answer in public |  |",
      "| Pack |  | 1 day before the launch |  |  |  |",
      "| Tidy up |  |  | under way |  | When it rains |",
    ]);
  });

  test("shows who is accountable, responsible, consulted and informed for open actions and unfinished tactics", () => {
    expect(under("Who has which part", text)).toEqual([
      "A: accountable, answers for it. R: responsible, does it. C: consulted, asked before. I: informed, told afterwards.",
      "| What | Is | Ann | Bob | The desk |",
      "| --- | --- | --- | --- | --- |",
      "| Write the pages | action | A, R | R | I |",
      "| Pack | action |  | C |  |",
      "| Answer in the forum | tactic |  | A | R |",
    ]);
  });

  test("names more than eight people in the cells", () => {
    const many = times(9, (index) => ({ id: `p${index}`, name: `P${index}` }));
    const informed = many.slice(1).map(({ id }) => id);
    const table = (all: readonly string[]) =>
      under("Who has which part", actionsOf({ people: many, actions: [{ id: "a", what: "Do", owner: "p0", informed: all }] }));
    expect(table(informed)).toEqual([
      "| What | Is | Accountable | Informed |",
      "| --- | --- | --- | --- |",
      "| Do | action | P0 | P1, P2, P3, P4, P5, P6, P7 and P8 |",
    ]);
    expect(table(informed.slice(1))[1]).toBe("| What | Is | P0 | P2 | P3 | P4 | P5 | P6 | P7 | P8 |");
  });

  test("says of each person what they have to do, and by when", () => {
    expect(under("Person by person", text)).toEqual([
      "- Ann",
      "  - **Answers for:** Write the pages (due 1 March 2027)",
      "  - **Does:** Write the pages (due 1 March 2027)",
      "- Bob",
      "  - **Answers for:** Answer in the forum (due 30 June 2027)",
      "  - **Does:** Write the pages (due 1 March 2027)",
      "  - **Is asked before:** Pack (due 1 day before the launch)",
      "- The desk (Ann and Bob)",
      "  - **Does:** Answer in the forum (due 30 June 2027)",
      "  - **Is told afterwards:** Write the pages (due 1 March 2027)",
    ]);
  });

  test("keeps what is done or dropped apart, with all that was stated of it", () => {
    expect(under("Done or dropped", text)).toEqual([
      "| What | Owner | Informed | Status |",
      "| --- | --- | --- | --- |",
      "| Sell | Bob | Ann | dropped |",
      "| Ask Lars |  |  | done |",
    ]);
  });

  test("a plan without actions says so, and nothing more", () => {
    const strategies = [{ id: "s", tactics: [{ id: "t", statement: "Sing", owner: "ann" }] }];
    expect(actionsOf({ people, strategies })).toBe("# Plan of actions: Acme 2027\n\nThe plan states no actions yet.\n");
    expect(actionsOf({ actions: [{ id: "a", what: "Do", status: "done" }] })).toContain("## To be done\n\nNo action is open.\n");
  });
});
