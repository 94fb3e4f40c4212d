import { describe, expect, it } from "vitest";
import { tacticNeedsAudience } from "../../../../src/coverage/rules/tactic-needs-audience.js";
import { findingsOf, nodesOf } from "./harness.js";

const audiences = [{ id: "people", name: "People" }];
const meant = { id: "t", statement: "Answer", audiences: ["people"] };
const unmeant = { id: "u", statement: "Thank" };
const plan = (tactics: object[], own: object[] = [], whom: string[] = []) => ({
  audiences,
  strategies: [
    {
      id: "s",
      goals: [{ id: "g", statement: "Sell", audiences: whom, tactics: own as (typeof unmeant)[] }],
      tactics: tactics as (typeof unmeant)[],
    },
  ],
});

describe("C3 a tactic is for an audience", () => {
  it("is content with its own, with that of its goal, and with that of a goal it serves", () => {
    expect(nodesOf(tacticNeedsAudience, plan([meant]))).toEqual([]);
    expect(nodesOf(tacticNeedsAudience, plan([], [unmeant], ["people"]))).toEqual([]);
    expect(nodesOf(tacticNeedsAudience, plan([{ ...unmeant, serves: ["g"] }], [], ["people"]))).toEqual([]);
  });

  it("is not content with a goal that names none either", () => {
    expect(nodesOf(tacticNeedsAudience, plan([meant, { ...unmeant, serves: ["g"] }]))).toEqual(["u"]);
    expect(nodesOf(tacticNeedsAudience, plan([meant], [unmeant]))).toEqual(["u"]);
  });

  it("misses any", () => {
    expect(findingsOf(tacticNeedsAudience, plan([meant, unmeant]))).toMatchObject([
      {
        severity: "info",
        node: "u",
        path: "strategies.0.tactics.1.audiences",
        message: expect.stringContaining("Neither the tactic “Thank” nor its goal"),
      },
    ]);
  });

  it("looks to the wider tactic and to the parts", () => {
    expect(nodesOf(tacticNeedsAudience, plan([meant, { ...unmeant, partOf: "t" }]))).toEqual([]);
    expect(nodesOf(tacticNeedsAudience, plan([unmeant, { ...meant, partOf: "u" }]))).toEqual([]);
  });

  it("asks nothing of what was dropped", () => {
    expect(nodesOf(tacticNeedsAudience, plan([{ ...unmeant, status: "dropped" }]))).toEqual([]);
  });

  it("says it once where none has one", () => {
    expect(findingsOf(tacticNeedsAudience, plan([unmeant, { ...unmeant, id: "v" }]))).toMatchObject([
      { node: null, related: ["u", "v"], message: expect.stringContaining("Neither the 2 tactics nor their goals name an audience") },
    ]);
  });
});
