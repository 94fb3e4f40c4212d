import { decide } from "../../../src/machine/decide.js";
import { defineGate } from "../../../src/machine/define-gate.js";
import { defineStageMachine } from "../../../src/machine/define-stage-machine.js";
import { evolve } from "../../../src/machine/evolve.js";
import { type JourneyState, startJourney } from "../../../src/machine/journey-state.js";
import type { StageCommand } from "../../../src/machine/stage-command.js";
import type { StageMachine } from "../../../src/machine/stage-machine.js";
import type { StageEvent } from "../../../src/model/journey/stage-event.js";
import type { Plan } from "../../../src/model/plan.js";

/** Open once the plan has a name. */
export const named = defineGate({
  id: "named",
  demand: "B1",
  trial: "softened",
  messages: { yes: "It is named “{name}”.", no: "It has no name. Give it one." },
  check: ({ name }) =>
    name === undefined ? { met: false, message: "no" } : { met: true, message: "yes", values: { name }, evidence: ["plan"] },
});

/** Open once the plan has a vision; firm. */
export const envisioned = defineGate({
  id: "envisioned",
  trial: "firm",
  messages: { yes: "It leads somewhere.", no: "It leads nowhere." },
  check: ({ vision }) => (vision === undefined ? { met: false, message: "no" } : { met: true, message: "yes", evidence: ["vision"] }),
});

/** Three stages, a fork, and a way back. */
export const forked = defineStageMachine({
  id: "forked",
  version: 2,
  stages: ["draft", "left", "right"],
  initial: "draft",
  gates: [named, envisioned],
  transitions: {
    "go-left": { from: "draft", to: "left", gates: ["named", "envisioned"] },
    "go-right": { from: "draft", to: "right" },
    cross: { from: "left", to: "right" },
    "start-over": { type: "return", from: ["left", "right"], to: "draft" },
  },
});

/** Day n of 2027, at noon. */
export const day = (n: number): string => `2027-01-${String(n).padStart(2, "0")}T12:00:00Z`;

/** A move, by ada, on day n. */
export const move = (type: StageCommand["type"], n: number, more: Partial<StageCommand> = {}): StageCommand => ({
  type,
  at: day(n),
  by: "ada",
  ...more,
});

/** The events and the last state of moves that are all granted. */
export const walk = (
  machine: StageMachine,
  plan: Plan,
  commands: readonly StageCommand[],
): { readonly journey: readonly StageEvent[]; readonly state: JourneyState } => {
  let state = startJourney(machine);
  const journey = commands.map((command) => {
    const decision = decide(machine, plan, state, command);
    if (!decision.ok) throw new Error(decision.reason);
    state = evolve(machine, state, decision.event);
    return decision.event;
  });
  return { journey, state };
};
