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
      key: `gates/${gate}/ranked`,
      met: true,
      message: "The only confirmed issue is ranked.",
      values: { count: 1 },
      evidence: ["i0"],
    });
    expect(reportOf(gate, {})).toMatchObject({ met: true, message: "No issue is confirmed." });
  });

  it("names those without a rank", () => {
    expect(reportOf(gate, plan({ confirmed: true, rank: 1 }, { confirmed: true }, { confirmed: true }))).toEqual({
      gate,
      key: `gates/${gate}/unranked`,
      met: false,
      message: "2 of 3 confirmed issues have no rank, such as “Issue 1”. Agree on their ranks together.",
      values: { count: 3, unranked: 2, first: "i1" },
      evidence: ["i1", "i2"],
    });
    expect(reportOf(gate, plan({ confirmed: true, rank: 1 }, { confirmed: true })).message).toBe(
      "One of 2 confirmed issues has no rank: “Issue 1”. Agree on its rank together.",
    );
    expect(reportOf(gate, plan({ confirmed: true })).message).toBe(
      "The only confirmed issue has no rank: “Issue 0”. Agree on its rank together.",
    );
  });

  it("stays firm in a trial", () => {
    expect(inTrial(gate, plan({ confirmed: true }))).toBe("firm");
  });
});
