import { describe, expect, it } from "vitest";
import { inTrial, reportOf } from "./harness.js";

const gate = "issues-ranked";
const plan = (...issues: { confirmed?: boolean; rank?: number }[]) => ({
  alignment: { issues: issues.map((issue, at) => ({ id: `i${at}`, statement: `Issue ${at}`, ...issue })) },
});

describe("A2 what was confirmed has its rank", () => {
  it("is met when every confirmed issue is ranked, and when there is none", () => {
    expect(reportOf(gate, plan({ confirmed: true, rank: 1 }, { confirmed: false }, {}))).toEqual({
      gate,
      met: true,
      message: "Confirmed issues: 1, every one of them ranked.",
      values: { count: 1 },
      evidence: ["i0"],
    });
    expect(reportOf(gate, {}).met).toBe(true);
  });

  it("names those without a rank", () => {
    expect(reportOf(gate, plan({ confirmed: true, rank: 1 }, { confirmed: true }, { confirmed: true }))).toEqual({
      gate,
      met: false,
      message: "Confirmed issues without a rank: 2 of 3, such as “Issue 1”. Rank them together.",
      values: { count: 3, unranked: 2, first: "Issue 1" },
      evidence: ["i1", "i2"],
    });
  });

  it("stays firm in a trial", () => {
    expect(inTrial(gate, plan({ confirmed: true }))).toBe("firm");
  });
});
