import { describe, expectTypeOf, test } from "vitest";
import { defineGate } from "../../src/machine/define-gate.js";
import { defineStageMachine } from "../../src/machine/define-stage-machine.js";
import { extendStageMachine } from "../../src/machine/extend-stage-machine.js";
import type { Gate } from "../../src/machine/gate.js";
import type { StageMachine, StageTable } from "../../src/machine/stage-machine.js";
import type { GateReport } from "../../src/model/journey/gate-report.js";
import type { StageEvent } from "../../src/model/journey/stage-event.js";
import type { Plan } from "../../src/model/plan.js";
import { adoptJourney } from "../../src/stages/adopt-journey.js";
import { advanceStage } from "../../src/stages/advance-stage.js";
import { auditJourney } from "../../src/stages/audit-journey.js";
import { listenFirst } from "../../src/stages/listen-first.js";
import {
  type ListenFirstGate,
  type ListenFirstStage,
  type ListenFirstStep,
  listenFirstTable,
} from "../../src/stages/listen-first-table.js";
import { pauseJourney } from "../../src/stages/pause-journey.js";
import { replayJourney } from "../../src/stages/replay-journey.js";
import { returnToListening } from "../../src/stages/return-to-listening.js";
import { stageStatus } from "../../src/stages/stage-status.js";

declare const plan: Plan;
const heard = defineGate({
  id: "insights-heard",
  trial: "firm",
  messages: { yes: "{count} insights.", no: "None." },
  check: ({ listening: { insights } }) =>
    insights.length === 0 ? { met: false, message: "no" } : { met: true, message: "yes", values: { count: insights.length } },
});
const parts = { id: "m", version: 1, stages: ["listen", "plan"], gates: [heard] } as const;

describe("D1 misspelt stages and gates do not compile", () => {
  test("a machine knows its stages and steps", () => {
    const machine = defineStageMachine({
      ...parts,
      initial: "listen",
      transitions: { go: { from: "listen", to: "plan", gates: ["insights-heard"] } },
    });
    expectTypeOf(machine).toEqualTypeOf<StageMachine<"listen" | "plan", "go", "insights-heard">>();
    expectTypeOf(machine).toExtend<StageMachine>();
    expectTypeOf(heard).toEqualTypeOf<Gate<"insights-heard">>();
    expectTypeOf<keyof typeof listenFirst.transitions>().toEqualTypeOf<
      "listen-outside" | "make-a-plan" | "begin-to-respond" | "begin-to-post" | "listen-again"
    >();
  });

  test("a stage it does not have", () => {
    // @ts-expect-error [ts2820] -- Type '"lisen"' is not assignable to type '"plan" | "listen"'. Did you mean '"listen"'?
    defineStageMachine({ ...parts, initial: "lisen", transitions: {} });
    // @ts-expect-error [ts2820] -- Type '"plann"' is not assignable; did you mean "plan"?
    defineStageMachine({ ...parts, initial: "listen", transitions: { go: { from: "listen", to: "plann" } } });
    // @ts-expect-error [ts2322] -- inside a list the compiler has no hint
    defineStageMachine({ ...parts, initial: "listen", transitions: { go: { from: ["listn"], to: "plan" } } });
  });

  test("a gate it does not have", () => {
    // @ts-expect-error [ts2322] -- Type '"insights-herd"' is not assignable to type '"insights-heard"'.
    defineStageMachine({ ...parts, initial: "listen", transitions: { go: { from: "listen", to: "plan", gates: ["insights-herd"] } } });
  });

  test("a table knows its stages, steps and gates", () => {
    expectTypeOf(listenFirstTable).toEqualTypeOf<StageTable<ListenFirstStage, ListenFirstStep, ListenFirstGate>>();
    expectTypeOf(listenFirst).toExtend<StageTable>();
    const table = { id: "m", version: 1, stages: ["listen", "plan"], initial: "listen", transitions: {} } as const;
    const step = { type: "advance", from: ["listen"], to: "plan", gates: [] } as const;
    type Table = StageTable<"listen" | "plan", "go", "heard">;
    expectTypeOf({ ...table, transitions: { go: step } }).toExtend<Table>();
    // @ts-expect-error [ts2820] -- Type '"plann"' is not assignable to type '"plan" | "listen"'. Did you mean '"plan"'?
    ({ ...table, transitions: { go: { ...step, to: "plann" } } }) satisfies Table;
    // @ts-expect-error [ts2820] -- Type '"herd"' is not assignable to type '"heard"'.
    ({ ...table, transitions: { go: { ...step, gates: ["herd"] } } }) satisfies Table;
  });

  test("a machine made of a table needs every gate that the table names", () => {
    // @ts-expect-error [ts2322] -- Type '"internal-functions-heard"' is not assignable to type '"insights-heard"'.
    defineStageMachine({ ...listenFirstTable, gates: [heard] });
  });

  test("a type of step there is not", () => {
    // @ts-expect-error [ts2322] -- a step leads on or back
    defineStageMachine({ ...parts, initial: "listen", transitions: { go: { type: "jump", from: "listen", to: "plan" } } });
  });
});

describe("D1 a machine that is extended knows what it had and what it got", () => {
  const more = { id: "m", version: 1 } as const;

  test("its stages, steps and gates are those of both", () => {
    const extended = extendStageMachine(listenFirst, {
      ...more,
      stages: { rehearse: { after: "plan" }, pilot: { after: "rehearse" } },
      gates: [heard],
      transitions: { "begin-to-rehearse": { from: "plan", to: "rehearse", gates: ["insights-heard", "policy-approved"] } },
      stageInvolvement: { rehearse: { does: "listen", sentence: "We listen." } },
    });
    expectTypeOf(extended).toEqualTypeOf<
      StageMachine<ListenFirstStage | "rehearse" | "pilot", ListenFirstStep | "begin-to-rehearse", ListenFirstGate | "insights-heard">
    >();
    expectTypeOf(extended).toExtend<StageMachine>();
    expectTypeOf(extendStageMachine(listenFirst, more)).toEqualTypeOf<StageMachine<ListenFirstStage, ListenFirstStep, ListenFirstGate>>();
    stageStatus(plan, { machine: extended });
  });

  test("a stage that neither has", () => {
    // @ts-expect-error [ts2820] -- did you mean "plan"?
    extendStageMachine(listenFirst, { ...more, stages: { rehearse: { after: "plann" } } });
    const stages = { rehearse: { after: "plan" } } as const;
    // @ts-expect-error [ts2820] -- did you mean "rehearse"?
    extendStageMachine(listenFirst, { ...more, stages, transitions: { go: { from: "plan", to: "reherse" } } });
    // @ts-expect-error [ts2561] -- a sentence for a stage there is not
    extendStageMachine(listenFirst, { ...more, stageInvolvement: { reherse: { does: "listen", sentence: "x" } } });
  });

  test("a gate that neither has, and a deed that is none", () => {
    // @ts-expect-error [ts2820] -- did you mean "policy-approved"?
    extendStageMachine(listenFirst, { ...more, transitions: { go: { from: "plan", to: "post", gates: ["policy-aproved"] } } });
    // @ts-expect-error [ts2322] -- nothing, listen, respond or post
    extendStageMachine(listenFirst, { ...more, stageInvolvement: { plan: { does: "shout", sentence: "x" } } });
  });
});

describe("D1 an adoption says where it begins and why", () => {
  const by = { at: "2027-01-04T09:00:00Z", by: "maria" } as const;

  test("a stage and a reason are needed, and gates are asked", () => {
    adoptJourney(plan, { ...by, stage: "post", because: "it runs" });
    // @ts-expect-error [ts2345] -- why it begins there
    adoptJourney(plan, { ...by, stage: "post" });
    // @ts-expect-error [ts2345] -- the stage that holds
    adoptJourney(plan, { ...by, because: "it runs" });
    // @ts-expect-error [ts2741] -- a table has no gates to ask
    adoptJourney(plan, { ...by, stage: "post", because: "it runs", machine: listenFirstTable });
  });

  test("an audit is read only", () => {
    const audit = auditJourney(plan, { today: undefined });
    expectTypeOf(audit.adoption?.owed[0]?.report).toEqualTypeOf<GateReport | undefined>();
    // @ts-expect-error [ts2540] -- it is read only
    audit.changed = [];
  });
});

describe("a gate says only what its messages can tell", () => {
  test("a message it does not have, a value that is missing, a value nobody asked for", () => {
    const gate = { id: "g", trial: "firm", messages: { yes: "{count} there.", no: "None." } } as const;
    // @ts-expect-error [ts2820] -- Type '"yess"' is not assignable; did you mean "yes"?
    defineGate({ ...gate, check: () => ({ met: true, message: "yess", values: { count: 1 } }) });
    // @ts-expect-error [ts2322] -- the values are missing
    defineGate({ ...gate, check: () => ({ met: true, message: "yes" }) });
    // @ts-expect-error [ts2322] -- the value has another name
    defineGate({ ...gate, check: () => ({ met: true, message: "yes", values: { counts: 1 } }) });
    // @ts-expect-error [ts2322] -- a trial softens a gate or does not
    defineGate({ ...gate, trial: "soft", check: () => ({ met: true, message: "no" }) });
  });
});

describe("D5 what is asked and what comes back", () => {
  test("a move is told by `ok`", () => {
    const moved = advanceStage(plan, { at: "2027-01-04T09:00:00Z", by: "maria" });
    if (moved.ok) expectTypeOf(moved).toExtend<{ readonly plan: Plan; readonly event: StageEvent }>();
    else expectTypeOf(moved).toExtend<{ readonly reason: string; readonly gates: readonly GateReport[] }>();
    // @ts-expect-error [ts2339] -- a refusal has no plan
    moved.plan;
  });

  test("options may be passed through as undefined; a return needs its reason", () => {
    stageStatus(plan, { today: undefined, machine: undefined, calendar: undefined });
    advanceStage(plan, { at: "2027-01-04T09:00:00Z", by: "maria", because: undefined, machine: undefined });
    // @ts-expect-error [ts2345] -- why a new cycle begins is worth a sentence
    returnToListening(plan, { at: "2027-01-04T09:00:00Z", by: "maria" });
  });

  test("a table replays, pauses and returns, but advances and explains nothing", () => {
    const by = { at: "2027-01-04T09:00:00Z", by: "maria" } as const;
    replayJourney(plan.journey, listenFirstTable);
    pauseJourney(plan, { ...by, machine: listenFirstTable });
    returnToListening(plan, { ...by, because: "a new product", machine: listenFirstTable });
    // @ts-expect-error [ts2741] -- an advance asks gates, and the table has none of their code
    advanceStage(plan, { ...by, machine: listenFirstTable });
    // @ts-expect-error [ts2741] -- so does the question what is missing for the next step
    stageStatus(plan, { machine: listenFirstTable });
  });

  test("a state is read only", () => {
    const state = replayJourney(plan.journey);
    expectTypeOf(state.since).toEqualTypeOf<string | undefined>();
    // @ts-expect-error [ts2540] -- it is read only
    state.cycle = 2;
  });
});
