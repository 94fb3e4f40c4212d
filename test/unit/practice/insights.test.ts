import { describe, expect, it } from "vitest";
import type { InsightInput } from "../../../src/model/listening/insight.js";
import type { PlanInput } from "../../../src/model/plan.js";
import {
  insightsAssumed,
  insightsHeard,
  isAssumption,
  isInsightSetAside,
  isInsightSettled,
  isWeighty,
  wasHeard,
} from "../../../src/practice/insights.js";
import { planOf } from "../../helpers/plan-of.js";

const planWith = (insights: Partial<InsightInput>[], parts: Partial<PlanInput> = {}) =>
  planOf({
    listening: {
      sources: [
        { id: "inside", name: "Team", side: "internal" },
        { id: "outside", name: "Forum", side: "external" },
      ],
      insights: insights.map((insight, at) => ({ id: `i${at}`, source: "inside", statement: "Slow", ...insight })),
    },
    ...parts,
  });

describe("C4 D2 what is assumed", () => {
  it("was not heard, and is to be asked unless it is set aside with a reason", () => {
    const { insights } = planWith([{ basis: "assumed" }, { basis: "assumed", setAside: "Nobody knows" }, { basis: "heard" }, {}]).listening;
    expect(insights.map(wasHeard)).toEqual([false, false, true, true]);
    expect(insights.map(isAssumption)).toEqual([true, false, false, false]);
    expect(insights.map(isInsightSetAside)).toEqual([false, true, false, false]);
  });
});

describe("D1 D8 what was heard", () => {
  it("is told apart by side and round of listening, and comes with its source", () => {
    const plan = planWith([{ heardOn: "2027-01-01" }, { source: "outside" }, { heardOn: "2027-02-01" }]);
    const heard = insightsHeard(plan, "internal", (day) => day !== undefined && day >= "2027-02-01");
    expect(heard.map(({ insight, source }) => `${insight.id} ${source.id}`)).toEqual(["i2 inside"]);
    expect(insightsHeard(plan, "external", () => true).map(({ insight }) => insight.id)).toEqual(["i1"]);
  });

  it("is not what is only assumed", () => {
    const plan = planWith([{ basis: "assumed" }, { basis: "heard" }, {}]);
    expect(insightsHeard(plan, "internal", () => true).map(({ insight }) => insight.id)).toEqual(["i1", "i2"]);
  });
});

describe("D1 D8 what is only assumed", () => {
  it("is told apart by side; what was heard or set aside is not among it", () => {
    const assumed = { basis: "assumed" as const };
    const plan = planWith([assumed, { ...assumed, source: "outside" }, { ...assumed, setAside: "Nobody knows" }, {}]);
    expect(insightsAssumed(plan, "internal").map(({ id }) => id)).toEqual(["i0"]);
    expect(insightsAssumed(plan, "external").map(({ id }) => id)).toEqual(["i1"]);
  });
});

describe("D2 what may not be passed over", () => {
  it("weighs 4 or more; what is not rated weighs 3", () => {
    expect(planWith([{}, { weight: 3 }, { weight: 4 }, { weight: 5 }]).listening.insights.map(isWeighty)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it.each<[string, Partial<InsightInput>, Partial<PlanInput>, boolean]>([
    ["nothing", {}, {}, false],
    ["a reason to set it aside", { setAside: "Out of our hands" }, {}, true],
    ["no more than a blank", { setAside: " " }, {}, false],
    ["a tactic", {}, { strategies: [{ id: "s", tactics: [{ id: "t", statement: "Answer", answers: ["i0"] }] }] }, true],
    ["a message", {}, { messages: [{ id: "m", text: "Faster", answers: ["i0"] }] }, true],
    ["an action", {}, { actions: [{ id: "a", what: "Answer", serves: ["i0"] }] }, true],
    ["an issue about it", {}, { alignment: { issues: [{ id: "x", statement: "Slow", about: ["i0"] }] } }, false],
  ])("is settled by %s: %#", (_, insight, parts, settled) => {
    const plan = planWith([insight], parts);
    expect(plan.listening.insights.map((one) => isInsightSettled(plan, one))).toEqual([settled]);
  });
});
