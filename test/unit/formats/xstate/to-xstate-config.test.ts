import { describe, expect, test } from "vitest";
import { createMachine, getInitialSnapshot, getNextSnapshot } from "xstate";
import { toXStateConfig } from "../../../../src/formats/xstate/to-xstate-config.js";
import { defineStageMachine } from "../../../../src/machine/define-stage-machine.js";
import { listenFirst } from "../../../../src/stages/listen-first.js";
import { listenFirstTable } from "../../../../src/stages/listen-first-table.js";

const machineOf = (stages: readonly string[], steps: readonly (readonly [name: string, from: string, to: string])[]) =>
  defineStageMachine({
    id: "m",
    version: 1,
    stages,
    initial: stages[0] ?? "",
    gates: [],
    transitions: Object.fromEntries(steps.map(([name, from, to]) => [name, { from, to }])),
  });

describe("D1 a stage machine as XState takes it", () => {
  test("is plain frozen JSON: every transition an object with a target, and a guard where gates are asked", () => {
    const config = toXStateConfig(listenFirst);
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
    expect(Object.isFrozen(config) && Object.isFrozen(config.states["plan"]?.on["begin-to-respond"]?.guard?.params.gates)).toBe(true);
    expect(config).toMatchObject({ id: "listen-first", initial: "listen-internal" });
    expect(config.states["plan"]).toEqual({
      meta: { stage: "plan", paused: false },
      on: {
        "begin-to-respond": {
          target: "respond",
          guard: { type: "gates-open", params: { step: "begin-to-respond", gates: listenFirst.transitions["begin-to-respond"].gates } },
        },
        "listen-again": { target: "listen-internal" },
        pause: { target: "plan-paused" },
      },
    });
    expect(config.states["plan-paused"]).toEqual({ meta: { stage: "plan", paused: true }, on: { resume: { target: "plan" } } });
    const transitions = Object.values(config.states).flatMap(({ on }) => Object.values(on));
    expect(new Set(transitions.flatMap((one) => Object.keys(one)))).toEqual(new Set(["target", "guard"]));
  });

  test("the table of a machine does as well", () => {
    expect(toXStateConfig(listenFirstTable)).toEqual(toXStateConfig(listenFirst));
  });

  test("XState walks it, and asks the app's guard for the gates", () => {
    const asked: unknown[] = [];
    const machine = createMachine(toXStateConfig(listenFirst)).provide({
      guards: { "gates-open": (_, params) => asked.push(params) > 0 },
    });
    let state = getInitialSnapshot(machine);
    for (const type of ["listen-outside", "make-a-plan", "pause", "make-a-plan", "resume", "begin-to-respond"])
      state = getNextSnapshot(machine, state, { type });
    expect(state.value).toBe("respond");
    expect(Object.values(state.getMeta())).toEqual([{ stage: "respond", paused: false }]);
    expect(asked).toContainEqual({ step: "make-a-plan", gates: listenFirst.transitions["make-a-plan"].gates });
  });

  test("names that XState would take for something else, or that are one once they are tidied, are told apart", () => {
    const stages = ["a.b", "a-b", "#a", "", "a.b-paused", "__proto__", "constructor", "*"];
    const config = toXStateConfig(
      machineOf(stages, [
        ["*", "a.b", "a-b"],
        ["pause", "a-b", "#a"],
        ["resume", "a-b", ""],
      ]),
    );
    const names = Object.keys(config.states);
    expect(names).toHaveLength(stages.length * 2);
    for (const name of names) expect(name).toMatch(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u);
    const running = Object.values(config.states).filter(({ meta }) => !meta.paused);
    expect(running.map(({ meta }) => meta.stage)).toEqual(stages);
    expect(Object.keys(config.states["a-b-2"]?.on ?? {})).toEqual(["pause-2", "resume-2", "pause"]);
    expect(() => createMachine(config)).not.toThrow();
  });
});
