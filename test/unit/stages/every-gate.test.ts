import { describe, expect, test } from "vitest";
import { loadPlans } from "../../../examples/load-plans.js";
import type { StageEvent } from "../../../src/model/journey/stage-event.js";
import type { Plan } from "../../../src/model/plan.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import { advanceStage } from "../../../src/stages/advance-stage.js";
import { listenFirst } from "../../../src/stages/listen-first.js";
import { type ListenFirstGate, listenFirstTable } from "../../../src/stages/listen-first-table.js";
import { stageStatus } from "../../../src/stages/stage-status.js";

const complete = loadPlans().get("invented-harbour-coffee") ?? expect.fail("no such plan");
const { stages } = listenFirstTable;

/** The log that leads to a stage, gates aside. */
const journeyTo = (stage: string): StageEvent[] =>
  stages.slice(1, stages.indexOf(stage as (typeof stages)[number]) + 1).map((to, at) => ({
    seq: at + 1,
    cycle: 1,
    type: "advance",
    from: stages[at] ?? to,
    to,
    at: `2027-01-0${at + 1}T12:00:00Z`,
    by: "marit",
    gates: [],
    machine: "listen-first",
    machineVersion: 1,
  }));

const assumed = (plan: Plan, source: string): object => ({
  listening: {
    ...plan.listening,
    insights: plan.listening.insights.map((one) => (one.source === source ? { ...one, basis: "assumed" } : one)),
  },
});
const nobody = <T extends { readonly by: readonly string[] }>(all: readonly T[] = []): object[] => all.map((one) => ({ ...one, by: [] }));

/** For each gate what is taken out of the complete plan, or put in, so that it shuts. */
const faults: Readonly<Record<ListenFirstGate, (plan: Plan) => object>> = {
  "internal-functions-heard": (plan) => assumed(plan, "monday-meeting"),
  "social-players-recorded": ({ people }) => ({ people: people.map(({ player: _, ...one }) => one) }),
  "policy-drafted": ({ policy }) => ({ policy: { ...policy, sections: policy?.sections.map((one) => ({ ...one, rules: [] })) } }),
  "actions-planned": ({ actions }) => ({ actions: actions.map((one) => ({ ...one, status: "done" })) }),
  "channels-listened-to": (plan) => assumed(plan, "instagram-comments"),
  "alignment-held": ({ alignment }) => ({ alignment: { ...alignment, encourage: [] } }),
  "issues-ranked": ({ alignment }) => ({ alignment: { ...alignment, issues: alignment.issues.map(({ rank: _, ...one }) => one) } }),
  "policy-approved": ({ policy }) => ({ policy: { ...policy, status: "draft" } }),
  "coverage-clean": ({ strategies }) => ({ strategies: strategies.map(({ mission: _, ...one }) => one) }),
  "insights-answered": ({ listening }) => ({
    listening: {
      ...listening,
      insights: [...listening.insights, { id: "unheeded", source: "forum-threads", statement: "Too slow", weight: 5 }],
    },
  }),
  "red-flags-owned": ({ alignment }) => ({
    alignment: { ...alignment, issues: [...alignment.issues, { id: "claim", statement: "A health claim", redFlag: true, owner: "marit" }] },
  }),
  "responders-named": ({ response }) => ({
    response: { ...response, rules: nobody(response?.rules), coverage: nobody(response?.coverage) },
  }),
  "responders-trained": ({ skills, channels }) => ({
    skills: [...skills, { id: "norwegian", name: "Norwegian" }],
    channels: channels.map((one) => ({ ...one, skills: [...one.skills, "norwegian"] })),
  }),
  "guide-covers-channels": ({ response }) => ({ response: { ...response, rules: [] } }),
  "responding-started": ({ readiness }) => ({ readiness: readiness.filter(({ kind }) => kind !== "response") }),
  "audience-has-message": ({ audiences }) => ({ audiences: [...audiences, { id: "tourists", name: "Tourists" }] }),
};

/** What else the same fault shuts: a policy without rules lacks the required ones, and to the rules of a firm plan a red flag that is nobody's is an error. */
const also: Readonly<Partial<Record<ListenFirstGate, readonly ListenFirstGate[]>>> = {
  "policy-drafted": ["policy-approved"],
  "red-flags-owned": ["coverage-clean"],
};

const gates = Object.keys(faults) as ListenFirstGate[];
const stepOf = (gate: ListenFirstGate) =>
  Object.values(listenFirstTable.transitions).find((step) => step.gates.includes(gate)) ?? expect.fail(`no step asks ${gate}`);

const at = (stage: string, fault: object = {}): Plan =>
  parsePlan(JSON.parse(JSON.stringify({ ...complete, ...fault, journey: journeyTo(stage) })));
const faulty = (stage: string, gate: ListenFirstGate, more: object = {}): Plan => at(stage, { ...faults[gate](complete), ...more });
const shutIn = (plan: Plan) => stageStatus(plan).moves.flatMap((move) => move.gates.filter(({ met }) => !met).map(({ gate }) => gate));
const move = { at: "2027-06-01T09:00:00Z", by: "marit" };

describe("D1 D4 every gate is there, open and shut", () => {
  test("the faults are one for each gate of the machine", () => {
    expect(gates).toEqual(listenFirst.gates.map(({ id }) => id));
  });

  test.each(stages.slice(0, -1))("in %s every gate of the complete plan is open, none is missing ahead, and the step is made", (stage) => {
    const here = stageStatus(at(stage));
    expect(here.moves[0]?.gates.map(({ met }) => met)).toEqual(here.moves[0]?.gates.map(() => true));
    expect(here.ahead).toEqual([]);
    expect(advanceStage(at(stage), move).ok).toBe(true);
  });

  describe.each(gates)("%s", (gate) => {
    const { from, to } = stepOf(gate);
    const alone = [gate, ...(also[gate] ?? [])];

    test.each(stages)("in stage %s it is told where it is shut, and stops its own step alone", (stage) => {
      const plan = faulty(stage, gate);
      const here = stageStatus(plan);
      const missing = alone.filter((one) => stages.indexOf(stage) < stages.indexOf(stepOf(one).to as (typeof stages)[number]));
      expect(here.ahead.map((one) => one.gate).sort()).toEqual([...missing].sort());
      expect(here.ahead.find((one) => one.gate === gate)?.stage).toBe(missing.includes(gate) ? to : undefined);
      expect(shutIn(plan).includes(gate)).toBe(from.includes(stage as (typeof stages)[number]));
      const moved = advanceStage(plan, move);
      const shut = moved.ok ? [] : moved.gates.filter(({ met }) => !met).map((report) => report.gate);
      expect(shut.sort()).toEqual(alone.filter((one) => (stepOf(one).from as readonly string[]).includes(stage)).sort());
    });

    test("B2 a trial passes it only where it is softened, and what is missing says so", () => {
      const plan = faulty(from[0] ?? "", gate, { commitment: "trial" });
      const isSoftened = listenFirst.gates.find(({ id }) => id === gate)?.trial === "softened";
      expect(stageStatus(plan).ahead.find((one) => one.gate === gate)?.softened).toBe(isSoftened ? true : undefined);
      if (also[gate] === undefined) expect(advanceStage(plan, move).ok).toBe(isSoftened);
    });

    test("what is missing is said as the gate says it, and where it comes from", () => {
      const plan = faulty(from[0] ?? "", gate);
      const report = stageStatus(plan).moves[0]?.gates.find((one) => one.gate === gate);
      const { from: source } = listenFirst.gates.find(({ id }) => id === gate) ?? expect.fail("no gate");
      expect(stageStatus(plan).ahead).toContainEqual({ stage: to, gate, message: report?.message, from: source });
    });
  });
});
