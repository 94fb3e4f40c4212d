import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMachine, transition } from "xstate";
import { toXStateConfig } from "../../src/formats/xstate/to-xstate-config.js";
import { decide } from "../../src/machine/decide.js";
import { defineGate } from "../../src/machine/define-gate.js";
import { defineStageMachine } from "../../src/machine/define-stage-machine.js";
import { evolve } from "../../src/machine/evolve.js";
import { startJourney } from "../../src/machine/journey-state.js";
import type { StageMachine } from "../../src/machine/stage-machine.js";
import type { Plan } from "../../src/model/plan.js";
import { listenFirst } from "../../src/stages/listen-first.js";
import { planOf } from "../helpers/plan-of.js";
import { times } from "../helpers/times.js";
import { runs } from "./arbitraries/runs.js";

/** Gates that are open where the plan has a channel of their name. */
const gates = times(4, (at) =>
  defineGate({
    id: `gate-${at}`,
    trial: "firm",
    messages: { open: "Open.", shut: "Shut." },
    check: ({ channels }) =>
      channels.some(({ id }) => id === `gate-${at}`) ? { met: true, message: "open" } : { met: false, message: "shut" },
  }),
);

const odd = fc.constantFrom("", ".x", ".x.y", "-x", " x", "#", "*", ":");

/** Machines of a few stages and steps, with names that XState would take for something else; no two steps lead the same way. */
const someMachine: fc.Arbitrary<StageMachine> = fc
  .record({
    ends: fc.uniqueArray(odd, { minLength: 2, maxLength: 5 }),
    steps: fc.array(
      fc.record({
        from: fc.array(fc.nat(4), { minLength: 1, maxLength: 3 }),
        to: fc.nat(4),
        isReturn: fc.boolean(),
        asks: fc.subarray([0, 1, 2, 3]),
        end: odd,
      }),
      { maxLength: 10 },
    ),
  })
  .map(({ ends, steps }) => {
    const stages = ends.map((end) => `stage${end}`);
    const seen = new Set<string>();
    const transitions = steps.flatMap(({ from, to, isReturn, asks, end }, at) => {
      const target = to % stages.length;
      const begins = [...new Set(from.map((one) => one % stages.length))].filter((one) => !seen.has(`${one} ${isReturn} ${target}`));
      for (const one of begins) seen.add(`${one} ${isReturn} ${target}`);
      const step = {
        ...{ type: isReturn ? ("return" as const) : ("advance" as const), from: begins.map((one) => stages[one] ?? "") },
        ...{ to: stages[target] ?? "", gates: asks.map((gate) => `gate-${gate}` as const) },
      };
      return begins.length === 0 ? [] : [[`step${end}${"abcdefghij"[at]}`, step] as const];
    });
    return defineStageMachine({
      id: "some.machine",
      version: 1,
      stages,
      initial: stages[0] ?? "",
      gates,
      transitions: Object.fromEntries(transitions),
    });
  });

/** A wish: a step by its place in the machine, a pause or a resume. */
const wishes = fc.array(fc.oneof({ arbitrary: fc.nat(9), weight: 6 }, { arbitrary: fc.constantFrom("pause", "resume"), weight: 2 }), {
  maxLength: 30,
});

/** Has both machines go the same way, and compares every answer and every state; returns how many moves were made and refused. */
const walk = (machine: StageMachine, plan: Plan, isOpen: (gate: string) => boolean, all: readonly (number | string)[]) => {
  const config = toXStateConfig(machine);
  const chart = createMachine(JSON.parse(JSON.stringify(config))).provide({
    guards: { "gates-open": (_, params) => (params as { gates: string[] }).gates.every(isOpen) },
  });
  const steps = Object.entries(machine.transitions);
  let ours = startJourney(machine);
  let theirs = chart.resolveState({ value: config.initial });
  const counts = { made: 0, refused: 0 };
  for (const wish of all) {
    const [, step] = typeof wish === "number" ? (steps[wish % Math.max(steps.length, 1)] ?? []) : [];
    if (typeof wish === "number" && step === undefined) continue;
    // Events stand in the order of the machine's steps, those from other stages left out.
    const here = steps.filter(([, one]) => one.from.includes(ours.stage));
    const place = here.findIndex(([, one]) => one.type === step?.type && one.to === step.to);
    const node = config.states[String(theirs.value)];
    const named = Object.keys(Object.values(config.states).find(({ meta }) => meta.stage === ours.stage && !meta.paused)?.on ?? {})[place];
    const type = typeof wish === "string" ? wish : (named ?? "no-such-step");
    const decision = decide(machine, plan, ours, {
      at: "2027-01-04T09:00:00Z",
      by: "ada",
      ...(step === undefined ? { type: wish as "pause" } : { type: step.type, to: step.to }),
    });
    expect([wish, theirs.can({ type })]).toEqual([wish, decision.ok]);
    expect(node?.meta).toEqual({ stage: ours.stage, paused: ours.paused });
    if (decision.ok) ours = evolve(machine, ours, decision.event);
    [theirs] = transition(chart, theirs, { type });
    expect(config.states[String(theirs.value)]?.meta).toEqual({ stage: ours.stage, paused: ours.paused });
    counts[decision.ok ? "made" : "refused"] += 1;
  }
  return counts;
};

describe("D1 the exported XState machine makes the same moves", () => {
  test("on random wishes to random machines, their gates open or shut", () => {
    const counts = { made: 0, refused: 0 };
    fc.assert(
      fc.property(someMachine, fc.subarray([0, 1, 2, 3]), wishes, (machine, open, all) => {
        const channels = open.map((at) => ({ id: `gate-${at}`, name: "x" }));
        const { made, refused } = walk(machine, planOf({ channels }), (gate) => channels.some(({ id }) => id === gate), all);
        counts.made += made;
        counts.refused += refused;
      }),
      { numRuns: runs(500) },
    );
    expect(Math.min(counts.made, counts.refused)).toBeGreaterThan(runs(500));
  });

  test("and to the standard machine, its gates taken off the hinges", () => {
    const transitions = Object.fromEntries(Object.entries(listenFirst.transitions).map(([name, step]) => [name, { ...step, gates: [] }]));
    const open = defineStageMachine({ ...listenFirst, transitions });
    fc.assert(
      fc.property(wishes, (all) => void walk(open, planOf(), () => true, all)),
      { numRuns: runs(200) },
    );
  });
});
