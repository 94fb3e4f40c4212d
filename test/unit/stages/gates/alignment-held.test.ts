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
      key: `gates/${gate}/held`,
      met: true,
      message: "The alignment conversation was prepared, every function was invited, and one talk was held.",
      values: { times: 1 },
      evidence,
    });
    const talks = [...all.encourage, ...all.encourage];
    expect(reportOf(gate, { alignment: { ...all, encourage: talks } }).message).toContain("and 2 talks were held.");
  });

  it.each(["competitors", "customerActivity", "trends"])("counts %s as preparation", (found) => {
    expect(reportOf(gate, { alignment: { ...all, prepare: { [found]: ["x"] } } }).met).toBe(true);
  });

  it("asks for preparation first", () => {
    expect(reportOf(gate, { alignment: { ...all, prepare: { sources: ["a book"] } } })).toMatchObject({
      met: false,
      message: expect.stringContaining("has not been prepared"),
      evidence,
    });
  });

  it.each([
    ["executive-management", "executive management"],
    ["marketing", "marketing"],
    ["legal", "legal"],
    ["it", "IT"],
    ["customer-service", "customer service"],
  ])("misses %s", (missing, label) => {
    const invite = all.invite.filter((one) => one.function !== missing);
    expect(reportOf(gate, { alignment: { ...all, invite } })).toMatchObject({
      met: false,
      message: `One function has not been invited to the alignment conversation: ${label}. Invite somebody from it.`,
      values: { missing: [missing] },
    });
  });

  it("names all that are missing", () => {
    expect(reportOf(gate, { alignment: { ...all, invite: all.invite.slice(0, 3) } }).message).toBe(
      "2 functions have not been invited to the alignment conversation: IT and customer service. Invite somebody from each.",
    );
  });

  it("asks to hold it", () => {
    expect(reportOf(gate, { alignment: { ...all, encourage: [] } })).toMatchObject({
      met: false,
      message: expect.stringContaining("has not been held yet"),
    });
  });

  it("softens in a trial", () => {
    expect(inTrial(gate, {})).toBe("softened");
  });
});
