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
      key: `gates/${gate}/owned`,
      met: true,
      message: "Both red flags are resolved, or have an owner and a date.",
      values: { count: 2 },
      evidence: ["i0", "i1"],
    });
  });

  it.each([{}, { owner: "ada" }, { due: "2027-01-04" }])("is not met by %j", (issue) => {
    expect(reportOf(gate, plan({ resolution: "done" }, issue))).toMatchObject({
      met: false,
      message: "One of 2 red flags is unresolved and lacks an owner or a date: “Issue 1”. Resolve it, or name an owner and a date.",
      values: { count: 2, loose: 1, first: "i1" },
      evidence: ["i1"],
    });
  });

  it("speaks of none, of the only one, and of several", () => {
    expect(reportOf(gate, {}).message).toBe("No red flag is recorded.");
    expect(reportOf(gate, plan(...["a", "b", "c"].map((resolution) => ({ resolution })))).message).toMatch(/^All 3 red flags are resolved/);
    expect(reportOf(gate, plan({})).message).toMatch(/^The only red flag is unresolved/);
    expect(reportOf(gate, plan({}, {}, { resolution: "done" })).message).toBe(
      "2 of 3 red flags are unresolved and lack an owner or a date, such as “Issue 0”. Resolve them, or name an owner and a date for each.",
    );
  });

  it("stays firm in a trial", () => {
    expect(inTrial(gate, plan({}))).toBe("firm");
  });
});
