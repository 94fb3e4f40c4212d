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

const done = "Every function it needs has a part in it.";

describe("A2 the organisation has talked before it plans", () => {
  it("is met when the conversation was prepared, everybody invited, and held", () => {
    expect(reportOf(gate, { alignment: all })).toEqual({
      gate,
      key: `gates/${gate}/held`,
      met: true,
      message: "The alignment conversation was prepared, every function it needs has a part in it, and one talk was held.",
      values: { talks: 1 },
      evidence,
    });
    const talks = [...all.encourage, ...all.encourage];
    expect(reportOf(gate, { alignment: { ...all, encourage: talks } }).message).toContain("and 2 talks were held.");
  });

  it.each(["competitors", "customerActivity", "trends"])("counts %s as preparation", (found) => {
    expect(reportOf(gate, { alignment: { ...all, prepare: { [found]: ["x"] } } }).met).toBe(true);
  });

  it("says all that is still to be done at once", () => {
    expect(reportOf(gate, {})).toEqual({
      gate,
      key: `gates/${gate}/unfinished`,
      met: false,
      message:
        "It is not recorded that the alignment conversation was prepared. Look into competitors, customer activity or trends first, and write down what you find. Nobody from 5 functions is recorded as invited: executive management, marketing, legal, IT and customer service. Invite somebody from each. No talk is recorded. Hold one, and write down what was said.",
      values: { prepared: "no", missing: functions, talks: 0 },
      evidence: ["alignment"],
    });
  });

  it("asks for preparation", () => {
    expect(reportOf(gate, { alignment: { ...all, prepare: { sources: ["a book"] } } })).toMatchObject({
      met: false,
      message: `It is not recorded that the alignment conversation was prepared. Look into competitors, customer activity or trends first, and write down what you find. ${done} One talk is recorded.`,
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
      message: `The alignment conversation was prepared. Nobody from one function is recorded as invited: ${label}. Invite somebody from it. One talk is recorded.`,
      values: { missing: [missing] },
    });
  });

  it("asks to hold it", () => {
    expect(reportOf(gate, { alignment: { ...all, encourage: [] } })).toMatchObject({
      met: false,
      message: `The alignment conversation was prepared. ${done} No talk is recorded. Hold one, and write down what was said.`,
    });
  });

  it("softens in a trial", () => {
    expect(inTrial(gate, {})).toBe("softened");
  });
});
