import { describe, expect, it } from "vitest";
import { inTrial, reportOf } from "./harness.js";

const gate = "alignment-held";
const functions = ["executive-management", "marketing", "legal", "it", "customer-service"];
const all = {
  prepare: { trends: ["more tea"] },
  invite: functions.map((name) => ({ id: `i-${name}`, name, function: name })),
  encourage: [{ summary: "We talked." }],
};
const evidence = ["alignment", ...functions.map((name) => `i-${name}`)];

describe("A2 the organisation has talked before it plans", () => {
  it("is met when the conversation was prepared, everybody invited, and held", () => {
    expect(reportOf(gate, { alignment: all })).toEqual({
      gate,
      met: true,
      message: "The alignment conversation was prepared, every function was invited, and it was held (times: 1).",
      values: { times: 1 },
      evidence,
    });
  });

  it.each(["competitors", "customerActivity", "trends"])("counts %s as preparation", (found) => {
    expect(reportOf(gate, { alignment: { ...all, prepare: { [found]: ["x"] } } }).met).toBe(true);
  });

  it("asks for preparation first", () => {
    expect(reportOf(gate, { alignment: { ...all, prepare: { sources: ["a book"] } } })).toMatchObject({
      met: false,
      message: expect.stringContaining("is not prepared"),
      evidence,
    });
  });

  it.each(functions)("misses %s", (missing) => {
    const invite = all.invite.filter((one) => one.function !== missing);
    expect(reportOf(gate, { alignment: { ...all, invite } })).toMatchObject({
      met: false,
      message: `Not invited to the alignment conversation: ${missing}. Invite them.`,
      values: { missing },
    });
  });

  it("asks to hold it", () => {
    expect(reportOf(gate, { alignment: { ...all, encourage: [] } })).toMatchObject({
      met: false,
      message: expect.stringContaining("not held yet"),
    });
  });

  it("softens in a trial", () => {
    expect(inTrial(gate, {})).toBe("softened");
  });
});
