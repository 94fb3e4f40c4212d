import { describe, expect, it } from "vitest";
import { inTrial, reportOf } from "./harness.js";

const gate = "insights-answered";
const plan = (heard: { weight?: 1 | 2 | 3 | 4 | 5; setAside?: string }[], more: object = {}) => ({
  listening: {
    sources: [{ id: "s", name: "s", side: "internal" as const }],
    insights: heard.map((one, at) => ({ id: `h${at}`, source: "s", statement: `Insight ${at}`, ...one })),
  },
  ...more,
});

describe("D2 what was heard shapes the plan", () => {
  it("names weighty insights that nothing answers; an absent weight is not weighty", () => {
    expect(reportOf(gate, plan([{ weight: 5 }, { weight: 4 }, { weight: 3 }, {}]))).toEqual({
      gate,
      key: `gates/${gate}/open`,
      met: false,
      message:
        "2 of 2 insights of weight 4 or more are unanswered, such as “Insight 0”. Answer them with a tactic, message or action, or set them aside with a reason.",
      values: { count: 2, open: 2, first: "h0" },
      evidence: ["h0", "h1"],
    });
  });

  it("speaks of the only one, of one among several, and of none", () => {
    const answer = "Answer it with a tactic, message or action, or set it aside with a reason.";
    expect(reportOf(gate, plan([{ weight: 4 }])).message).toBe(
      `The only insight of weight 4 or more is unanswered: “Insight 0”. ${answer}`,
    );
    expect(reportOf(gate, plan([{ weight: 4 }, { weight: 5, setAside: "not ours" }])).message).toBe(
      `One of 2 insights of weight 4 or more is unanswered: “Insight 0”. ${answer}`,
    );
    expect(reportOf(gate, plan([{ weight: 3 }])).message).toBe("No insight has a weight of 4 or more.");
  });

  it.each([
    ["a tactic", { strategies: [{ id: "st", tactics: [{ id: "t", statement: "t", answers: ["h0"] }] }] }],
    ["a message", { messages: [{ id: "m", text: "m", answers: ["h0"] }] }],
    ["an action", { actions: [{ id: "a", what: "a", serves: ["h0"] }] }],
  ])("is met when %s answers", (_, more) => {
    expect(reportOf(gate, plan([{ weight: 4 }], more))).toMatchObject({ met: true, values: { count: 1 }, evidence: ["h0"] });
  });

  it("is not met by evidence that serves it, or by setting aside without a reason", () => {
    const readiness = [{ id: "e", kind: "research" as const, title: "r", serves: ["h0"] }];
    expect(reportOf(gate, plan([{ weight: 4 }], { readiness })).met).toBe(false);
    expect(reportOf(gate, plan([{ weight: 4, setAside: " " }])).met).toBe(false);
    expect(reportOf(gate, plan([{ weight: 4, setAside: "not ours" }])).met).toBe(true);
  });

  it("softens in a trial", () => {
    expect(inTrial(gate, plan([{ weight: 4 }]))).toBe("softened");
  });
});
