import { describe, expect, it } from "vitest";
import { tacticAnswersNothing } from "../../../../src/coverage/rules/tactic-answers-nothing.js";
import type { TacticInput } from "../../../../src/model/strategy/tactic.js";
import { findingsOf, nodesOf } from "./harness.js";

const answering = { id: "a", statement: "Guide", answers: ["grind"] };
const plan = (...tactics: readonly TacticInput[]) => ({
  listening: {
    sources: [{ id: "mails", name: "Mails", side: "internal" as const }],
    insights: [{ id: "grind", source: "mails", statement: "Grind size puzzles" }],
  },
  strategies: [{ id: "s", tactics }],
});

describe("D2 what is done answers what was heard", () => {
  it("finds a tactic that answers nothing", () => {
    expect(findingsOf(tacticAnswersNothing, plan(answering, { id: "t", statement: "Dance" }))).toMatchObject([
      {
        severity: "info",
        node: "t",
        path: "strategies.0.tactics.1.answers",
        message: expect.stringContaining("“Dance” answers nothing that was heard. Name"),
      },
    ]);
  });

  it("asks neither a dropped tactic nor a wider one, and takes its answers for those of its parts", () => {
    expect(nodesOf(tacticAnswersNothing, plan(answering, { id: "t", statement: "Dance", status: "dropped" }))).toEqual([]);
    expect(nodesOf(tacticAnswersNothing, plan({ id: "wide", statement: "All" }, { ...answering, partOf: "wide" }))).toEqual([]);
    expect(nodesOf(tacticAnswersNothing, plan(answering, { id: "part", statement: "Part", partOf: "a" }))).toEqual([]);
  });

  it("says it once where none does, also where nothing was heard", () => {
    const tactics = ["t", "u"].map((id) => ({ id, statement: id }));
    expect(findingsOf(tacticAnswersNothing, { strategies: [{ id: "s", tactics }] })).toMatchObject([
      { node: null, related: ["t", "u"], message: expect.stringContaining("None of the 2 tactics answers") },
    ]);
  });
});
