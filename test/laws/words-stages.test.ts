import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/base/text/language.js";
import { recommendedRules } from "../../src/coverage/recommended-rules.js";
import { decide } from "../../src/machine/decide.js";
import { defineStageMachine } from "../../src/machine/define-stage-machine.js";
import { describeRefusal } from "../../src/machine/describe-refusal.js";
import { describeReport } from "../../src/machine/describe-report.js";
import { refusalMessages } from "../../src/machine/refuse-move.js";
import { replay } from "../../src/machine/replay.js";
import { moveTypes } from "../../src/machine/stage-command.js";
import type { StageMachine } from "../../src/machine/stage-machine.js";
import type { GateReport } from "../../src/model/journey/gate-report.js";
import type { StageEvent } from "../../src/model/journey/stage-event.js";
import type { Plan } from "../../src/model/plan.js";
import { adoptJourney } from "../../src/stages/adopt-journey.js";
import { auditJourney } from "../../src/stages/audit-journey.js";
import { involvementIn } from "../../src/stages/involvement.js";
import { involvementMessages } from "../../src/stages/involvement-messages.js";
import { listenFirst } from "../../src/stages/listen-first.js";
import { type StageStatus, stageStatus } from "../../src/stages/stage-status.js";
import { wordingOf } from "../../src/words/wording-of.js";
import { outsideOf, pseudoLanguage } from "../helpers/pseudo-language.js";
import { foreignPlan } from "./arbitraries/foreign-plans.js";
import { runs } from "./arbitraries/runs.js";

/** A fork of the way on and of the way back, its stages without a Latin letter. */
const fork = defineStageMachine({
  id: "9",
  version: 1,
  stages: ["1", "2", "3"],
  initial: "1",
  gates: [],
  transitions: {
    left: { from: "1", to: "2" },
    right: { from: "1", to: "3" },
    back: { type: "return", from: "1", to: "2" },
    again: { type: "return", from: "1", to: "3" },
  },
});

const at = (day: number): string => `2027-02-${String(day).padStart(2, "0")}T12:00:00Z`;
const { stages } = listenFirst;

/** The log that leads to a stage, gates aside: in the first cycle, or in a second one; then paused, or not. */
const journeyTo = (stage: number, { again, paused }: { readonly again: boolean; readonly paused: boolean }): StageEvent[] => {
  const journey: StageEvent[] = [];
  const add = (type: string, from: string, to: string) => {
    const seq = journey.length + 1;
    const rest = { by: "1", gates: [], machine: listenFirst.id, machineVersion: listenFirst.version };
    journey.push({ seq, cycle: again ? 2 : 1, type, from, to, at: at(seq), ...rest });
  };
  if (again) add("return", "listen.internal", "listen.internal");
  for (const [index, to] of stages.slice(1, stage + 1).entries()) add("advance", stages[index] ?? to, to);
  const here = stages[stage] ?? "";
  if (paused) add("pause", here, here);
  return journey;
};

/** A plan in any stage, in its first cycle or its second, paused or not. */
const walkedPlan: fc.Arbitrary<Plan> = fc
  .tuple(foreignPlan, fc.nat(stages.length - 1), fc.record({ again: fc.boolean(), paused: fc.boolean() }))
  .map(([plan, stage, more]) => ({ ...plan, journey: journeyTo(stage, more) }));

/** What is said of the channels in a stage of another machine. */
const elsewhere = (plan: Plan, language?: Language) =>
  involvementIn(plan, { stage: "2", cycle: 1, paused: false, seq: 1 }, wordingOf(plan, language));

const latin = /\p{Script=Latin}+/gu;

/** The Latin words of a text that the language did not say. */
const strayIn = (text: string): string[] => outsideOf(text).match(latin) ?? [];

const ruleIds = recommendedRules.map(({ id }) => id).sort((a, b) => b.length - a.length);

/** What a gate says besides the ids of rules, which are the same in every language. */
const withoutRules = (text: string): string => ruleIds.reduce((left: string, rule) => left.replaceAll(rule, ""), text);

const reportsOf = ({ moves }: StageStatus): readonly GateReport[] => moves.flatMap(({ gates }) => gates);

/** Every refusal of a move that is wished for here, with the machine that refuses. */
const refusalsOf = (plan: Plan) =>
  (
    [
      [listenFirst, plan.journey],
      [fork, []],
    ] as const
  ).flatMap(([machine, journey]: readonly [StageMachine, readonly StageEvent[]]) => {
    const state = replay(machine, journey);
    const wishes = moveTypes.flatMap((type) =>
      [type === "adopt" ? "0" : undefined, ...machine.stages].flatMap((to) => [1, 20].map((day) => ({ type, to, at: at(day), by: "1" }))),
    );
    return wishes.flatMap((wish) => {
      const decision = decide(machine, plan, state, wish);
      return decision.ok ? [] : [{ refusal: decision, machine }];
    });
  });

const holds = (law: (plan: Plan) => void) => fc.assert(fc.property(walkedPlan, law), { numRuns: runs(200) });

describe("every word on stages comes from the language", () => {
  test("what the gates found, and what we do on each channel", () => {
    holds((plan) => {
      const here = stageStatus(plan, { language: pseudoLanguage });
      for (const report of reportsOf(here)) expect(strayIn(withoutRules(report.message))).toEqual([]);
      for (const { message } of here.ahead) expect(strayIn(withoutRules(message))).toEqual([]);
      for (const { sentence } of [...here.involvement, ...elsewhere(plan, pseudoLanguage)]) expect(strayIn(sentence)).toEqual([]);
    });
  });

  test("why a move is refused", () => {
    holds((plan) => {
      for (const { refusal, machine } of refusalsOf(plan)) {
        const said = describeRefusal(plan, refusal, machine, pseudoLanguage);
        expect(strayIn(withoutRules(said))).toEqual([]);
      }
    });
  });

  test("what an adopted plan still owes, and which gates decide otherwise", () => {
    const adoptedPlan = fc.record({ plan: foreignPlan, later: foreignPlan, stage: fc.constantFrom(...stages) });
    fc.assert(
      fc.property(adoptedPlan, ({ plan, later, stage }) => {
        const adopted = adoptJourney(plan, { stage, at: at(1), by: "1", because: "1" });
        if (!adopted.ok) throw new Error(adopted.reason);
        const { adoption, changed } = auditJourney({ ...later, journey: adopted.plan.journey }, { language: pseudoLanguage });
        expect(strayIn(adoption?.sentence ?? "none")).toEqual([]);
        for (const { sentence } of changed) expect(strayIn(withoutRules(sentence))).toEqual([]);
        for (const { report } of adoption?.owed ?? []) expect(strayIn(withoutRules(report.message))).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });

  test("a report is said later as it was said at once, in either language", () => {
    holds((plan) => {
      const foreign = reportsOf(stageStatus(plan, { language: pseudoLanguage }));
      for (const [index, report] of reportsOf(stageStatus(plan)).entries()) {
        expect(describeReport(plan, report, listenFirst)).toBe(report.message);
        expect(describeReport(plan, report, listenFirst, pseudoLanguage)).toBe(foreign[index]?.message);
      }
    });
  });

  test("these plans hear every sentence there is", () => {
    const said = new Set<string>();
    for (const plan of fc.sample(walkedPlan, { numRuns: 250, seed: 1 })) {
      const here = stageStatus(plan);
      for (const { key } of reportsOf(here)) said.add(key);
      for (const { message } of [...here.involvement, ...elsewhere(plan)]) said.add(`involvement/${message}`);
      for (const { refusal } of refusalsOf(plan)) said.add(`refusals/${refusal.code}`);
    }
    const gates = listenFirst.gates.flatMap(({ id, messages }) => Object.keys(messages).map((message) => `gates/${id}/${message}`));
    const others = [
      ...Object.keys(involvementMessages).map((key) => `involvement/${key}`),
      ...Object.keys(refusalMessages).map((key) => `refusals/${key}`),
    ];
    expect([...said].sort()).toEqual([...gates, ...others].sort());
  });
});
