import { describe, expect, it } from "vitest";
import { inTrial, reportOf } from "./harness.js";

const gate = "red-flags-owned";
const plan = (...issues: { redFlag?: boolean; owner?: string; due?: string; resolution?: string }[]) => ({
  people: [{ id: "ada", name: "Ada" }],
  alignment: { issues: issues.map((issue, at) => ({ id: `i${at}`, statement: `Issue ${at}`, redFlag: true, ...issue })) },
});

describe("A3 no red flag is left lying", () => {
  it("is met when each is resolved, or owned with a date", () => {
    expect(reportOf(gate, plan({ resolution: "done" }, { owner: "ada", due: "2027-01-04" }, { redFlag: false }))).toEqual({
      gate,
      met: true,
      message: "Red flags: 2, every one of them resolved, or owned with a date.",
      values: { count: 2 },
      evidence: ["i0", "i1"],
    });
  });

  it.each([{}, { owner: "ada" }, { due: "2027-01-04" }])("is not met by %j", (issue) => {
    expect(reportOf(gate, plan({ resolution: "done" }, issue))).toMatchObject({
      met: false,
      values: { count: 2, loose: 1, first: "Issue 1" },
      evidence: ["i1"],
    });
  });

  it("stays firm in a trial", () => {
    expect(inTrial(gate, plan({}))).toBe("firm");
  });
});
