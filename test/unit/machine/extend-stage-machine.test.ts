import { describe, expect, test } from "vitest";
import { decide } from "../../../src/machine/decide.js";
import { defineGate } from "../../../src/machine/define-gate.js";
import { extendStageMachine } from "../../../src/machine/extend-stage-machine.js";
import { startJourney } from "../../../src/machine/journey-state.js";
import { planOf } from "../../helpers/plan-of.js";
import { envisioned, forked, move, named, walk } from "./machines.js";

const peopled = defineGate({
  id: "peopled",
  trial: "firm",
  messages: { yes: "Somebody is there.", no: "Nobody is there." },
  check: ({ people }) => (people.length > 0 ? { met: true, message: "yes" } : { met: false, message: "no" }),
});
const extended = extendStageMachine(forked, {
  id: "forked-more",
  version: 1,
  stages: { middle: { after: "left" }, end: { after: "middle" } },
  gates: [peopled],
  transitions: {
    cross: { from: "left", to: "middle", gates: ["peopled", "named"] },
    finish: { from: ["middle", "right"], to: "end" },
  },
  stageInvolvement: { middle: { does: "listen", sentence: "We listen on {channel, name} and rehearse." } },
});

describe("D1 a machine is extended as a value", () => {
  test("with stages in their places, gates, steps, and sentences; the rest is as it was", () => {
    expect(extended).toMatchObject({
      id: "forked-more",
      version: 1,
      initial: "draft",
      stages: ["draft", "left", "middle", "end", "right"],
    });
    expect(extended.gates.map(({ id }) => id)).toEqual(["named", "envisioned", "peopled"]);
    expect(extended.transitions).toMatchObject({
      "go-left": forked.transitions["go-left"],
      cross: { type: "advance", from: ["left"], to: "middle", gates: ["peopled", "named"] },
      finish: { from: ["middle", "right"], to: "end", gates: [] },
    });
    expect(extended.stageInvolvement).toEqual({ middle: { does: "listen", sentence: "We listen on {channel, name} and rehearse." } });
  });

  test("the machine itself stays as it is, and the new one is frozen", () => {
    expect([forked.id, forked.stages.length, Object.keys(forked.transitions).length, forked.gates]).toEqual([
      "forked",
      3,
      4,
      [named, envisioned],
    ]);
    for (const part of [
      extended,
      extended.stages,
      extended.gates,
      extended.transitions,
      extended.stageInvolvement,
      extended.stageInvolvement?.middle,
    ])
      expect(Object.isFrozen(part)).toBe(true);
  });

  test("it can be extended again, and what was said of a stage said anew", () => {
    const again = extendStageMachine(extended, {
      id: "m",
      version: 2,
      stageInvolvement: { middle: { does: "nothing", sentence: "Nothing." }, end: { does: "post", sentence: "All." } },
    });
    expect(again.stages).toEqual(extended.stages);
    expect(again.stageInvolvement).toEqual({ middle: { does: "nothing", sentence: "Nothing." }, end: { does: "post", sentence: "All." } });
    expect(extendStageMachine(forked, { id: "m", version: 1 })).toEqual({ ...forked, id: "m", version: 1 });
  });

  test("a plan walks the new way, through the new gate", () => {
    const plan = planOf({ name: "A", vision: { statement: "b" } });
    const { state } = walk(extended, plan, [move("advance", 1, { to: "left" })]);
    expect(decide(extended, plan, state, move("advance", 2))).toMatchObject({
      code: "gates",
      gates: [{ gate: "peopled", met: false }, { met: true }],
    });
    const peopledPlan = planOf({ name: "A", vision: { statement: "b" }, people: [{ id: "p", name: "P" }] });
    expect(walk(extended, peopledPlan, [move("advance", 1, { to: "left" }), move("advance", 2), move("advance", 3)]).state.stage).toBe(
      "end",
    );
    expect(startJourney(extended).stage).toBe("draft");
  });
});

describe("D1 an extension that contradicts itself or the machine is a mistake", () => {
  const more = { id: "m", version: 1 } as const;
  test.each([
    ["a stage after one there is not", { stages: { x: { after: "nowhere" } } }, ["extension", "stages", "x"], "which it does not have"],
    ["a stage it has", { stages: { left: { after: "draft" } } }, ["extension", "stages"], "lists the stage “left” twice"],
    ["a gate it has", { gates: [named] }, ["extension", "gates"], "lists the gate “named” twice"],
    [
      "a step to nowhere",
      { transitions: { x: { from: "draft", to: "lefft" } } },
      ["extension", "transitions", "x"],
      "Did you mean “left”?",
    ],
    [
      "a step that is there by another name",
      { transitions: { x: { from: "left", to: "right" } } },
      ["extension", "transitions", "x"],
      "both advance",
    ],
    [
      "a gate it does not have",
      { transitions: { x: { from: "right", to: "left", gates: ["nmed"] } } },
      ["extension", "transitions", "x"],
      "Did you mean “named”?",
    ],
    [
      "a sentence for no stage",
      { stageInvolvement: { lft: { does: "post", sentence: "x" } } },
      ["extension", "stageInvolvement", "lft"],
      "Did you mean “left”?",
    ],
    [
      "a deed there is not",
      { stageInvolvement: { left: { does: "shout", sentence: "x" } } },
      ["extension", "stageInvolvement", "left"],
      "none of nothing, listen, respond, post",
    ],
    ["no sentence", { stageInvolvement: { left: { does: "post" } } }, ["extension", "stageInvolvement", "left", "sentence"], ""],
    ["no object", { stageInvolvement: { left: 7 } }, ["extension", "stageInvolvement", "left"], ""],
    ["stages as a list of names", { stages: ["x"] }, ["extension", "stages"], ""],
  ])("%s", (_, part, path, message) => {
    expect(() => extendStageMachine(forked, { ...more, ...part } as never)).toThrowError(
      expect.objectContaining({ code: "config", path: expect.arrayContaining(path), message: expect.stringContaining(message) }),
    );
  });
});
