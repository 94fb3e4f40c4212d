import { describe, expect, it } from "vitest";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import { prioritiseIssues } from "../../../src/practice/prioritise-issues.js";

const order = (issues: readonly object[]) =>
  prioritiseIssues(
    parsePlan({ format: "social-plan/1", id: "p", alignment: { issues: issues.map((issue) => ({ statement: "s", ...issue })) } }),
  ).map(({ id }) => id);

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

  it("weighs impact by likelihood, and keeps the order of raising among equals", () => {
    expect(order([{ id: "a" }, { id: "b" }, { id: "c", impact: 2, likelihood: 3 }, { id: "d", impact: 5, likelihood: 2 }])).toEqual([
      "d",
      "c",
      "a",
      "b",
    ]);
  });
});
