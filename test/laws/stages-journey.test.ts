import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assign, createMachine, transition } from "xstate";
import { isPlanError } from "../../src/base/problems/plan-error.js";
import { checkDigests } from "../../src/machine/check-digests.js";
import { decide } from "../../src/machine/decide.js";
import { defineStageMachine } from "../../src/machine/define-stage-machine.js";
import { evolve } from "../../src/machine/evolve.js";
import { type JourneyState, startJourney } from "../../src/machine/journey-state.js";
import { replay } from "../../src/machine/replay.js";
import { moveTypes, type StageCommand } from "../../src/machine/stage-command.js";
import type { StageTable } from "../../src/machine/stage-machine.js";
import type { StageEvent } from "../../src/model/journey/stage-event.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { listenFirst } from "../../src/stages/listen-first.js";
import { times } from "../helpers/times.js";

/** What may follow what, written down a second time and as plainly as can be: for every stage the table, for random wishes a chart of it in XState. */
const table: readonly string[] = [
  "listen.internal advance listen.external",
  "listen.external advance plan",
  "plan advance respond",
  "respond advance post",
  "listen.internal return listen.internal",
  "listen.external return listen.internal",
  "plan return listen.internal",
  "respond return listen.internal",
  "post return listen.internal",
];
const stages = ["listen.internal", "listen.external", "plan", "respond", "post"] as const;

/** The standard machine with its gates taken off the hinges: what is tested here is the way, not who may go. */
const open = defineStageMachine({
  ...listenFirst,
  transitions: Object.fromEntries(Object.entries(listenFirst.transitions).map(([name, step]) => [name, { ...step, gates: [] }])),
});
const plan = parsePlan({ format: "social-plan/1", id: "the-plan" });

interface Model {
  readonly stage: string;
  readonly cycle: number;
  readonly paused: boolean;
}

type Context = { readonly cycle: number; readonly paused: boolean };
type Wish = { readonly type: string; readonly to?: string };

/** XState takes a dot in a name for a way down. */
const named = (stage: string): string => stage.replace(".", "-");

type Given = { readonly context: Context; readonly event: Wish };

const stepsFrom = (stage: string, type: string) =>
  table
    .map((row) => row.split(" "))
    .filter(([from, kind]) => from === stage && kind === type)
    .map(([, , to = ""]) => ({
      target: named(to),
      guard: ({ context, event }: Given) => !context.paused && (event.to ?? to) === to,
      actions: assign({ cycle: ({ context }: Given) => context.cycle + (type === "return" ? 1 : 0) }),
    }));

const chart = createMachine({
  types: { context: {} as Context, events: {} as Wish },
  context: { cycle: 1, paused: false },
  initial: named(stages[0]),
  states: Object.fromEntries(
    stages.map((stage) => [named(stage), { on: { advance: stepsFrom(stage, "advance"), return: stepsFrom(stage, "return") } }]),
  ),
  on: {
    pause: { guard: ({ context }) => !context.paused, actions: assign({ paused: true }) },
    resume: { guard: ({ context }) => context.paused, actions: assign({ paused: false }) },
  },
});

/** What XState makes of a wish; undefined where it is refused. */
const expected = ({ stage, cycle, paused }: Model, type: string, to: string | undefined): Model | undefined => {
  const before = chart.resolveState({ value: named(stage), context: { cycle, paused } });
  const event = { type, ...(to !== undefined && { to }) };
  if (!before.can(event)) return undefined;
  const [after] = transition(chart, before, event);
  return { stage: stages.find((one) => named(one) === after.value) ?? "", ...after.context };
};

const second = (n: number): string => new Date(Date.UTC(2027, 0, 1) + n * 1000).toISOString();
const wish = fc.record({
  type: fc.constantFrom("advance", "advance", "advance", ...moveTypes),
  to: fc.option(fc.constantFrom(...stages), { nil: undefined, freq: 4 }),
  after: fc.nat(100_000),
  because: fc.option(fc.string({ unit: "grapheme", maxLength: 20 }), { nil: undefined }),
});
/** Any wishes; half of the time a plan that already runs is adopted first. */
const wishesOf = (minLength: number) =>
  fc
    .tuple(fc.option(fc.constantFrom(...stages)), fc.array(wish, { minLength, maxLength: 50 }))
    .map(([to, all]) => (to === null ? all : [{ type: "adopt" as const, to, after: 0, because: "it ran" }, ...all]));
const wishes = wishesOf(0);

/** The events granted and every state on the way, the first included. */
const live = (all: readonly { type: StageCommand["type"]; to: string | undefined; after: number; because: string | undefined }[]) => {
  let clock = 0;
  const states: JourneyState[] = [startJourney(open)];
  const journey: StageEvent[] = [];
  for (const { after, to, ...command } of all) {
    clock += after;
    const state = states.at(-1) ?? startJourney(open);
    const isAdoption = command.type === "adopt";
    const stage = isAdoption ? (to ?? "plan") : to;
    const decision = decide(open, plan, state, { ...command, to: stage, at: second(clock), by: "ada" });
    // XState starts anywhere when it is told to, and never again.
    const begun = journey.length === 0 ? { stage, cycle: 1, paused: false } : undefined;
    const model = isAdoption ? begun : expected(state, command.type, to);
    expect(decision.ok).toBe(model !== undefined);
    if (!decision.ok) continue;
    journey.push(decision.event);
    states.push(evolve(open, state, decision.event));
    expect(states.at(-1)).toMatchObject({ ...model });
  }
  return { journey, states };
};

const refusal = (
  journey: readonly StageEvent[],
  read: (machine: StageTable, journey: readonly StageEvent[]) => unknown = replay,
): unknown => {
  try {
    read(open, journey);
  } catch (error) {
    if (isPlanError(error)) return error.path[1];
    throw error;
  }
  return "accepted";
};
const withoutDigests = (journey: readonly StageEvent[]): StageEvent[] => journey.map(({ digest: _, ...event }) => event);

describe("D1 the standard machine has exactly the steps of the table", () => {
  test("for every stage, type and target", () => {
    for (const stage of stages)
      for (const type of ["advance", "return"] as const)
        for (const to of stages) {
          const state: JourneyState = { stage, cycle: 1, paused: false, seq: 0 };
          const cycle = type === "return" ? 2 : 1;
          const event = {
            seq: 1,
            cycle,
            type,
            from: stage,
            to,
            at: second(0),
            by: "ada",
            gates: [],
            machine: "listen-first",
            machineVersion: 1,
          };
          const run = () => evolve(listenFirst, state, event).stage;
          if (table.includes(`${stage} ${type} ${to}`)) expect(run()).toBe(to);
          else
            expect(run).toThrowError(expect.objectContaining({ code: "transition", values: expect.objectContaining({ from: stage, to }) }));
        }
  });

  test("and random wishes are granted as XState grants them", () => {
    fc.assert(fc.property(wishes, (all) => void live(all)));
  });
});

describe("F65 a log replays to the live state", () => {
  test("every prefix of it, also after a journey through JSON and the parser", () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const { journey, states } = live(all);
        const read = parsePlan(JSON.parse(JSON.stringify({ format: "social-plan/1", id: "the-plan", journey }))).journey;
        expect(read).toEqual(journey);
        for (let length = 0; length <= journey.length; length += 1) expect(replay(open, read.slice(0, length))).toEqual(states[length]);
      }),
    );
  });

  test("the same wishes make the same bytes", () => {
    fc.assert(
      fc.property(wishes, (all) => void expect(JSON.stringify(live(all))).toBe(JSON.stringify(live(all)))),
      { numRuns: 20 },
    );
  });
});

describe("F62 G11 a tampered log is refused at the event, or the one after it", () => {
  const tampered = fc.record({ all: wishesOf(12), at: fc.nat(), by: fc.nat() });
  const long = (all: Parameters<typeof live>[0]) => {
    const { journey } = live(all);
    fc.pre(journey.length >= 3);
    return journey;
  };

  test("an event left out, with digests and without", () => {
    fc.assert(
      fc.property(tampered, ({ all, at }) => {
        const journey = long(all);
        const index = at % (journey.length - 1);
        const cut = journey.filter((_, other) => other !== index);
        expect(refusal(cut)).toBe(index);
        expect(refusal(cut, checkDigests)).toBe(index);
        expect(refusal(withoutDigests(cut))).toBe(index);
      }),
    );
  });

  test("an event doubled", () => {
    fc.assert(
      fc.property(tampered, ({ all, at }) => {
        const journey = long(all);
        const index = at % journey.length;
        const doubled = journey.flatMap((event, other) => (other === index ? [event, event] : [event]));
        expect(refusal(withoutDigests(doubled))).toBe(index + 1);
        expect(refusal(doubled, checkDigests)).toBe(index + 1);
      }),
    );
  });

  test("two events swapped", () => {
    fc.assert(
      fc.property(tampered, ({ all, at, by }) => {
        const journey = long(all);
        const [first, last] = [at % journey.length, by % journey.length].sort((a, b) => a - b) as [number, number];
        fc.pre(first !== last);
        const swapped = journey.map((event, index) => (index === first ? journey[last] : index === last ? journey[first] : event) ?? event);
        expect(refusal(withoutDigests(swapped))).toBe(first);
        expect(refusal(swapped, checkDigests)).toBe(first);
      }),
    );
  });

  test("any one field of any event changed, where there are digests", () => {
    const change = fc.constantFrom<(event: StageEvent) => object>(
      ({ seq }) => ({ seq: seq + 1 }),
      ({ cycle }) => ({ cycle: cycle + 1 }),
      ({ type }) => ({ type: type === "advance" ? "return" : "advance" }),
      ({ from }) => ({ from: from === "plan" ? "post" : "plan" }),
      ({ to }) => ({ to: to === "plan" ? "post" : "plan" }),
      ({ at }) => ({ at: at.replace("2027", "2028") }),
      () => ({ by: "eve" }),
      ({ because }) => ({ because: `${because ?? ""}!` }),
      () => ({ gates: [{ gate: "g", key: "gates/g/there", met: true, message: "", values: {}, evidence: [] }] }),
      () => ({ machine: "other" }),
      ({ digest }) => ({ digest: `${digest?.[0] === "0" ? "1" : "0"}${digest?.slice(1)}` }),
    );
    fc.assert(
      fc.property(tampered, change, ({ all, at }, edit) => {
        const journey = long(all);
        const index = at % journey.length;
        expect(
          refusal(
            journey.map((event, other) => (other === index ? { ...event, ...edit(event) } : event)),
            checkDigests,
          ),
        ).toBe(index);
      }),
    );
  });

  test("and a shorter beginning is legal, its digests too", () => {
    fc.assert(
      fc.property(wishes, fc.nat(), (all, at) => {
        const { journey, states } = live(all);
        const length = at % (journey.length + 1);
        expect(checkDigests(open, journey.slice(0, length))).toEqual({ state: states[length], digests: length });
      }),
    );
  });

  test("whatever stands in the log, nothing but our own error comes out", () => {
    const odd = fc.dictionary(
      fc.constantFrom("seq", "cycle", "type", "from", "to", "at", "by", "gates", "machine", "machineVersion", "digest"),
      fc.anything(),
    );
    fc.assert(
      fc.property(wishes, fc.nat(50), odd, (all, at, change) => {
        const { journey } = live(all);
        const log = journey.map((event, index) => (index === at ? ({ ...event, ...change } as StageEvent) : event));
        refusal(log);
        refusal(log, checkDigests);
      }),
    );
  });
});

describe("F66 replay is one pass", () => {
  test("each event is read a fixed number of times, and none is kept", () => {
    const reads = (length: number): number => {
      let count = 0;
      const event = (seq: number): StageEvent =>
        new Proxy(
          {
            seq,
            cycle: 1,
            type: seq % 2 === 1 ? "pause" : "resume",
            from: "listen.internal",
            to: "listen.internal",
            at: "2027-01-04T12:00:00Z",
            by: "ada",
            gates: [],
            machine: "listen-first",
            machineVersion: 1,
          },
          {
            get: (target, key, receiver) => {
              count += 1;
              return Reflect.get(target, key, receiver);
            },
          },
        );
      const state = replay(
        listenFirst,
        times(length, (index) => event(index + 1)),
      );
      expect(state.seq).toBe(length);
      expect(Object.keys(state).length).toBeLessThanOrEqual(8);
      return count;
    };
    expect(reads(20_000) / reads(10_000)).toBe(2);
  });
});
