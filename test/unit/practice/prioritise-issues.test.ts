import { describe, expect, it } from "vitest";
import {
  explainPriorities,
  isIssueSettled,
  isLooseRedFlag,
  isOpenRedFlag,
  isRedFlag,
  prioritiseIssues,
  resolutionOf,
  weightOfIssue,
} from "../../../src/practice/issues.js";
import { planOf } from "../../helpers/plan-of.js";

const planWith = (issues: readonly object[], decisions: readonly { statement: string; settles: string[] }[] = []) =>
  planOf({
    people: [{ id: "ada", name: "Ada" }],
    alignment: {
      issues: issues.map((issue, at) => ({ id: `i${at}`, statement: "s", ...issue })),
      decisions: decisions.map((decision, at) => ({ id: `d${at}`, ...decision })),
    },
  });
const order = (issues: readonly object[]) => prioritiseIssues(planWith(issues)).map(({ id }) => id);

describe("A3 the issues of the conversation come in the order in which they are to be taken", () => {
  it("puts open red flags first and what is settled last", () => {
    expect(order([{ id: "settled", redFlag: true, resolution: "done" }, { id: "plain" }, { id: "flag", redFlag: true }])).toEqual([
      "flag",
      "plain",
      "settled",
    ]);
  });

  it("goes by rank before weight, and an issue without a rank comes after those with one", () => {
    expect(
      order([
        { id: "heavy", impact: 5, likelihood: 5 },
        { id: "second", rank: 2 },
        { id: "first", rank: 1 },
      ]),
    ).toEqual(["first", "second", "heavy"]);
  });

  it("weighs impact by likelihood, and equals stand in the order of their ids", () => {
    expect(order([{ id: "b" }, { id: "a" }, { id: "c", impact: 2, likelihood: 3 }, { id: "d", impact: 5, likelihood: 2 }])).toEqual([
      "d",
      "c",
      "a",
      "b",
    ]);
  });
});

describe("A2 why an issue stands where it does", () => {
  const told = (issues: readonly object[]) => explainPriorities(planWith(issues));

  it("says how it stands, its rank, and its weight where both were rated", () => {
    expect(
      told([
        { id: "flag", redFlag: true, impact: 5 },
        { id: "ranked", rank: 3, impact: 4, likelihood: 5 },
        { id: "settled", redFlag: true, resolution: "Done", rank: 1 },
      ]),
    ).toEqual([
      { issue: "flag", place: 1, standing: "open-red-flag", sharedBy: ["flag"] },
      { issue: "ranked", place: 2, standing: "open", rank: 3, weight: 20, sharedBy: ["ranked"] },
      { issue: "settled", place: 3, standing: "settled", rank: 1, sharedBy: ["settled"] },
    ]);
  });

  it("says which issues share a place, and leaves out as many after it", () => {
    const equal = { impact: 3, likelihood: 4 };
    const places = told([{ id: "last" }, { id: "b", ...equal }, { id: "a", ...equal }, { id: "c", impact: 4, likelihood: 3 }]);
    expect(places.map(({ issue, place }) => `${issue} ${place}`)).toEqual(["a 1", "b 1", "c 1", "last 4"]);
    expect(places.map(({ sharedBy }) => sharedBy)).toEqual([["a", "b", "c"], ["a", "b", "c"], ["a", "b", "c"], ["last"]]);
  });
});

describe("A3 whether an issue is settled", () => {
  const plan = planWith(
    [{ resolution: "Done" }, { resolution: "Done" }, {}, {}, { resolution: " " }],
    [
      { statement: "So be it", settles: ["i1", "i2"] },
      { statement: "Or so", settles: ["i2"] },
    ],
  );

  it("is by its own resolution, else by the first decision that settles it", () => {
    expect(plan.alignment.issues.map((issue) => resolutionOf(plan, issue))).toEqual(["Done", "Done", "So be it", undefined, undefined]);
    expect(plan.alignment.issues.map((issue) => isIssueSettled(plan, issue))).toEqual([true, true, true, false, false]);
  });
});

describe("A3 which red flags are open, and which nobody has in hand", () => {
  const owned = { owner: "ada", due: "2027-01-01" };
  const [redFlag, resolution] = [true, "Done"];

  it.each([
    ["no red flag", {}, [false, false, false]],
    ["stated to be none", { redFlag: false }, [false, false, false]],
    ["a red flag", { redFlag }, [true, true, true]],
    ["one with an owner and no date", { redFlag, owner: "ada" }, [true, true, true]],
    ["one with a date and no owner", { redFlag, due: "2027-01-01" }, [true, true, true]],
    ["one that is somebody's by a date", { redFlag, ...owned }, [true, true, false]],
    ["one that is settled", { redFlag, resolution }, [true, false, false]],
  ])("%s", (_, issue, [isFlag, isOpen, isLoose]) => {
    const plan = planWith([issue]);
    const [one = expect.fail("no issue")] = plan.alignment.issues;
    expect([isRedFlag(one), isOpenRedFlag(plan, one), isLooseRedFlag(plan, one)]).toEqual([isFlag, isOpen, isLoose]);
  });

  it("one that a decision settles is not open", () => {
    const plan = planWith([{ redFlag }], [{ statement: "So be it", settles: ["i0"] }]);
    expect(plan.alignment.issues.filter((issue) => isOpenRedFlag(plan, issue) || isLooseRedFlag(plan, issue))).toEqual([]);
  });
});

it("A2 an issue weighs its impact times its likelihood, and nothing where one is not rated", () => {
  const { issues } = planWith([{ impact: 4, likelihood: 3 }, { impact: 5 }, {}]).alignment;
  expect(issues.map(weightOfIssue)).toEqual([12, 0, 0]);
});
