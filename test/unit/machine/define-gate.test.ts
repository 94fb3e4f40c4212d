import { describe, expect, test } from "vitest";
import { defineGate } from "../../../src/machine/define-gate.js";
import { defineStageMachine } from "../../../src/machine/define-stage-machine.js";
import { stageStatus } from "../../../src/stages/stage-status.js";
import { planOf } from "../../helpers/plan-of.js";

const never = {
  id: "never",
  trial: "firm" as const,
  messages: { no: "Never." },
  check: () => ({ met: false, message: "no" as const, values: {} }),
};
const machineWith = (gate: ReturnType<typeof defineGate>) =>
  defineStageMachine({
    id: "m",
    version: 1,
    stages: ["a", "b"],
    initial: "a",
    gates: [gate],
    transitions: { go: { from: "a", to: "b", gates: [gate.id] } },
  });

describe("D1 a gate says where what it needs comes from", () => {
  test.each([
    [undefined, "person"],
    ["data", "data"],
    ["person", "person"],
  ] as const)("%s stands ahead as %s", (from, expected) => {
    const machine = machineWith(defineGate({ ...never, from }));
    expect(stageStatus(planOf(), { machine }).ahead).toEqual([{ stage: "b", gate: "never", message: "Never.", from: expected }]);
  });

  test("anything else is a mistake", () => {
    expect(() => defineGate({ ...never, from: "nowhere" as "data" })).toThrowError(
      expect.objectContaining({ name: "PlanError", path: ["definition", "from"] }),
    );
  });
});

describe("D1 what is missing on a machine with forks", () => {
  test("is told of every way on, and once where two of them say the same; a circle comes to an end", () => {
    const gate = defineGate(never);
    const machine = defineStageMachine({
      id: "fork",
      version: 1,
      stages: ["a", "b", "c", "d"],
      initial: "a",
      gates: [gate],
      transitions: {
        left: { from: "a", to: "b", gates: ["never"] },
        right: { from: "a", to: "c" },
        join: { from: ["b", "c"], to: "d", gates: ["never"] },
        round: { from: "b", to: "a" },
      },
    });
    expect(stageStatus(planOf(), { machine }).ahead.map(({ stage }) => stage)).toEqual(["b", "d"]);
  });
});
