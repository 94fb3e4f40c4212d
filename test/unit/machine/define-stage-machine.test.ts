import { describe, expect, test } from "vitest";
import { isPlanError } from "../../../src/base/problems/plan-error.js";
import { defineStageMachine } from "../../../src/machine/define-stage-machine.js";
import { forked, named } from "./machines.js";

const good = {
  id: "m",
  version: 1,
  stages: ["a", "b"],
  initial: "a",
  gates: [named],
  transitions: { go: { from: "a", to: "b" } },
} as const;

/** What the definition is refused for; the types are set aside, as JavaScript does. */
const reasonFor = (change: object): unknown => {
  try {
    defineStageMachine({ ...good, ...change } as unknown as typeof good);
  } catch (error) {
    if (isPlanError(error) && error.code === "config") return error.values["reason"];
    throw error;
  }
  return "accepted";
};

describe("D1 a stage machine is data", () => {
  test("its steps are written out and everything is frozen", () => {
    expect(forked.transitions["start-over"]).toEqual({ type: "return", from: ["left", "right"], to: "draft", gates: [] });
    for (const part of [forked, forked.stages, forked.gates, forked.transitions, forked.transitions.cross, forked.transitions.cross.from])
      expect(Object.isFrozen(part)).toBe(true);
  });

  test("what the caller passed is neither frozen nor kept", () => {
    const stages = ["a", "b"] as const;
    const transitions = { go: { from: "a", to: "b", gates: [] } } as const;
    const machine = defineStageMachine({ ...good, stages, transitions });
    expect([Object.isFrozen(stages), Object.isFrozen(transitions.go), Object.isFrozen(transitions.go.gates)]).toEqual([
      false,
      false,
      false,
    ]);
    expect(machine.stages).not.toBe(stages);
  });

  test("a step may have any name", () => {
    const transitions = JSON.parse('{"__proto__": {"from": "a", "to": "b"}, "constructor": {"from": "b", "to": "a"}}');
    expect(Object.keys(defineStageMachine({ ...good, transitions }).transitions)).toEqual(["__proto__", "constructor"]);
  });

  test.each([
    ["no id", { id: " " }, "it has no id"],
    ["version 0", { version: 0 }, "its version is not a whole number from 1"],
    ["version 1.5", { version: 1.5 }, "its version is not a whole number from 1"],
    ["a stage twice", { stages: ["a", "b", "a"] }, "it lists the stage “a” twice"],
    ["a gate twice", { gates: [named, named] }, "it lists the gate “named” twice"],
    ["an unknown first stage", { initial: "c" }, "`initial` names the stage “c”, which it does not have. Did you mean “a”?"],
    [
      "an unknown stage",
      { transitions: { go: { from: ["a", "nowhere"], to: "b" } } },
      "the step “go” names the stage “nowhere”, which it does not have",
    ],
    [
      "an unknown gate",
      { transitions: { go: { from: "a", to: "b", gates: ["namd"] } } },
      "the step “go” names the gate “namd”, which it does not have. Did you mean “named”?",
    ],
    [
      "a gate twice in a step",
      { transitions: { go: { from: "a", to: "b", gates: ["named", "named"] } } },
      "the step “go” lists the gate “named” twice",
    ],
    ["a stage twice in a step", { transitions: { go: { from: ["a", "a"], to: "b" } } }, "the step “go” lists the stage “a” twice"],
    ["a step from nowhere", { transitions: { go: { from: [], to: "b" } } }, "the step “go” begins in no stage"],
    [
      "an unknown type",
      { transitions: { go: { type: "jump", from: "a", to: "b" } } },
      "the type of the step “go” is neither advance nor return",
    ],
    [
      "two steps a log could not tell apart",
      { transitions: { go: { from: "a", to: "b" }, run: { from: ["b", "a"], to: "b" } } },
      "the steps “go” and “run” both advance from “a” to “b”",
    ],
  ])("a definition with %s is refused", (_, change, reason) => {
    expect(reasonFor(change)).toBe(reason);
  });

  test("a definition without fault is accepted", () => {
    expect(reasonFor({})).toBe("accepted");
  });
});
