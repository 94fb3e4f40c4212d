import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../../../src/coverage/check-coverage.js";
import { insightUnanswered } from "../../../../src/coverage/rules/insight-unanswered.js";
import { tacticAnswersNothing } from "../../../../src/coverage/rules/tactic-answers-nothing.js";
import { planOf } from "../../../helpers/plan-of.js";
import { findingsOf, nodesOf } from "./harness.js";

const plan = (insight: object, rest: object = {}) => ({
  listening: {
    sources: [{ id: "mails", name: "Mails", side: "internal" as const }],
    insights: [
      { id: "settled", source: "mails", statement: "Boxes dent", setAside: "The post dents them." },
      { id: "grind", source: "mails", statement: "Grind size puzzles", ...insight },
    ],
  },
  ...rest,
});

describe("D2 what was heard is answered", () => {
  it("finds an insight that nothing answers", () => {
    expect(findingsOf(insightUnanswered, plan({}))).toMatchObject([
      {
        severity: "warning",
        node: "grind",
        path: "listening.insights.1",
        message: expect.stringContaining("answers the insight “Grind size puzzles”. Name"),
      },
    ]);
  });

  it.each([
    ["a tactic", { strategies: [{ id: "s", tactics: [{ id: "t", statement: "Guide", answers: ["grind"] }] }] }],
    ["a message", { messages: [{ id: "m", text: "Coarse", answers: ["grind"] }] }],
    ["an action", { actions: [{ id: "a", what: "Ask", serves: ["grind"] }] }],
  ])("is content with %s", (_, rest) => {
    expect(nodesOf(insightUnanswered, plan({}, rest))).toEqual([]);
  });

  it("leaves an assumption to another rule", () => {
    expect(nodesOf(insightUnanswered, plan({ basis: "assumed" }))).toEqual([]);
  });

  it("says it once where none is answered, and then does not say that the tactics answer nothing", () => {
    const insights = ["a", "b"].map((id) => ({ id, source: "mails", statement: id }));
    const strategies = [{ id: "s", tactics: [{ id: "t", statement: "Guide" }] }];
    const none = { listening: { ...plan({}).listening, insights }, strategies };
    expect(findingsOf(insightUnanswered, none)).toMatchObject([
      { node: null, related: ["a", "b"], message: expect.stringContaining("None of the 2 insights") },
    ]);
    const { findings } = checkCoverage(planOf(none), { rules: [insightUnanswered, tacticAnswersNothing] });
    expect(findings.map(({ rule }) => rule)).toEqual(["insight-unanswered"]);
  });
});
