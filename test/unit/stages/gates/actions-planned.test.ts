import { describe, expect, it } from "vitest";
import { inTrial, reportOf } from "./harness.js";

const gate = "actions-planned";
const plan = (...statuses: ("open" | "doing" | "done" | "dropped" | undefined)[]) => ({
  actions: statuses.map((status, at) => ({ id: `a${at}`, what: "w", status })),
});

describe("D9 listening leaves a plan of actions behind", () => {
  it("is met by an action that is open, being done, or does not say", () => {
    expect(reportOf(gate, plan("done", "open", "doing", "dropped", undefined))).toEqual({
      gate,
      key: `gates/${gate}/planned`,
      met: true,
      message: "3 actions are open.",
      values: { count: 3 },
      evidence: ["a1", "a2", "a4"],
    });
  });

  it("counts one in the singular", () => {
    expect(reportOf(gate, plan("open")).message).toBe("1 action is open.");
  });

  it.each([[[]], [["done", "dropped"]]] as const)("is not met by %j", (statuses) => {
    expect(reportOf(gate, plan(...statuses))).toMatchObject({
      met: false,
      message: "No open action is recorded. Write down what is to be done next, by whom and by when.",
      evidence: [],
    });
  });

  it("softens in a trial", () => {
    expect(inTrial(gate, plan())).toBe("softened");
  });
});
