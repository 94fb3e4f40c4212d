import { describe, expect, it } from "vitest";
import { behaviourUnstated } from "../../../../src/coverage/rules/behaviour-unstated.js";
import { findingsOf, nodesOf } from "./harness.js";

const both = { now: "They ride in the dark.", wanted: "They switch on their lights." };
const plan = (behaviour: object | undefined, rest: object = {}) => ({
  purpose: "cause" as const,
  audiences: [
    { id: "sure", name: "Sure", behaviour: both },
    { id: "cyclists", name: "Cyclists", ...(behaviour && { behaviour }) },
  ],
  ...rest,
});

describe("B6 C3 a cause says what people do and should do", () => {
  it.each([
    ["neither", undefined, "does now and what it should do for the cause. State both"],
    ["only what is wanted", { wanted: both.wanted }, "does now. State it as `now`"],
    ["only what they do", { now: both.now }, "should do for the cause. State it as `wanted`"],
    ["only what keeps them from it", { barriers: ["Lights are dear."] }, "State both"],
  ])("finds an audience with %s", (_, behaviour, message) => {
    expect(findingsOf(behaviourUnstated, plan(behaviour))).toMatchObject([
      { severity: "info", node: "cyclists", path: "audiences.1.behaviour", message: expect.stringContaining(message) },
    ]);
  });

  it("is content where both are stated", () => {
    expect(nodesOf(behaviourUnstated, plan(both))).toEqual([]);
  });

  it("asks no business, and no strategy that is for one", () => {
    const strategies = (purpose?: "business" | "cause") => [
      { id: "s", ...(purpose && { purpose }), goals: [{ id: "g", statement: "Sell", audiences: ["cyclists"] }] },
    ];
    expect(nodesOf(behaviourUnstated, plan(undefined, { purpose: "business" }))).toEqual([]);
    expect(nodesOf(behaviourUnstated, plan(undefined, { purpose: undefined }))).toEqual([]);
    expect(nodesOf(behaviourUnstated, plan(undefined, { strategies: strategies("business") }))).toEqual([]);
    expect(nodesOf(behaviourUnstated, plan(undefined, { strategies: strategies() }))).toEqual(["cyclists"]);
    expect(nodesOf(behaviourUnstated, plan(undefined, { purpose: "business", strategies: strategies("cause") }))).toEqual(["cyclists"]);
  });

  it("says it once where none does", () => {
    const audiences = ["a", "b"].map((id) => ({ id, name: id }));
    expect(findingsOf(behaviourUnstated, plan(undefined, { audiences }))).toMatchObject([
      { node: null, related: ["a", "b"], message: expect.stringContaining("none of the 2 audiences of a cause") },
    ]);
  });
});
