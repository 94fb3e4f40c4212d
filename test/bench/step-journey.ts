import { createMachine, getNextSnapshot } from "xstate";
import { toXStateConfig } from "../../src/formats.js";
import {
  defineStageMachine,
  evolve,
  listenFirst,
  listenFirstTable,
  replayJourney,
  type StageEvent,
  startJourney,
} from "../../src/index.js";
import { stepByHand, stepByHandWithCare } from "./hand-written-steps.js";
import { list } from "./list.js";
import { type Runner, race, type Time } from "./race.js";
import { tableOf } from "./table.js";

/** What happens in a cycle of listening, again and again: from stage to stage, with a rest on the way, and back. */
const cycle: readonly (readonly [type: string, step: string, from: string, to: string])[] = [
  ["advance", "listen-outside", "listen.internal", "listen.external"],
  ["advance", "make-a-plan", "listen.external", "plan"],
  ["pause", "pause", "plan", "plan"],
  ["resume", "resume", "plan", "plan"],
  ["advance", "begin-to-respond", "plan", "respond"],
  ["advance", "begin-to-post", "respond", "post"],
  ["return", "listen-again", "post", "listen.internal"],
];

/** A log of so many events, a minute apart, without digests. */
const logOf = (length: number): readonly StageEvent[] =>
  list(length, (at) => {
    const [type = "", , from = "", to = ""] = cycle[at % cycle.length] ?? [];
    const round = Math.floor((at + 1) / cycle.length) + 1;
    const moment = new Date(Date.UTC(2027, 0, 1) + at * 60_000).toISOString().replace(".000Z", "Z");
    return { seq: at + 1, cycle: round, type, from, to, at: moment, by: "ada", gates: [], machine: "listen-first", machineVersion: 1 };
  });

const events = 10_000;

/** The steps of the journey: by the library, by a switch that somebody writes for these five stages, and by XState. */
export const stepJourney = (): string => {
  const log = logOf(events);
  const byHand = { name: "a hand-written switch", run: () => log.reduce(stepByHandWithCare, undefined) };
  const trusting = { name: "the same, of a log that is trusted", run: () => log.reduce(stepByHand, undefined) };
  const ours: readonly Runner[] = [
    { name: "evolve", run: () => log.reduce((state, event) => evolve(listenFirstTable, state, event), startJourney(listenFirstTable)) },
    { name: "replayJourney", run: () => replayJourney(log) },
  ];
  const byXState = { name: "XState's pure transition", run: xstateOver(log) };
  const raced = race([...ours, trusting, byHand, byXState], 9, 3);
  const one = raced.map(({ runner, milliseconds }) => ({ runner, milliseconds: milliseconds / log.length }));
  return [
    tableOf(
      "One step of a journey, as a switch makes it",
      besides(one, byHand.name, byXState.name),
      "within 1.5× of a hand-written switch",
    ),
    tableOf(
      "One step of a journey, as XState makes it",
      besides(one, byXState.name, byHand.name),
      "at least 25 times faster than XState: 1/25 of it",
    ),
  ].join("\n");
};

/** The times with one of them as what the others are compared with, and without another. */
const besides = (all: readonly Time[], peer: string, left: string): readonly Time[] =>
  all.flatMap(({ runner, milliseconds }) =>
    runner.name === left ? [] : [{ runner: { ...runner, isPeer: runner.name === peer }, milliseconds }],
  );

/** The exported machine, its gates taken off: what is timed is the way, and not who may go. */
const xstateOver = (log: readonly StageEvent[]): (() => unknown) => {
  const transitions = Object.fromEntries(Object.entries(listenFirst.transitions).map(([name, step]) => [name, { ...step, gates: [] }]));
  const config = toXStateConfig(defineStageMachine({ ...listenFirst, transitions }));
  const machine = createMachine(config);
  const start = machine.resolveState({ value: config.initial });
  const types = log.map((_, at) => ({ type: cycle[at % cycle.length]?.[1] ?? "" }));
  return () => types.reduce((state, event) => getNextSnapshot(machine, state, event), start);
};
