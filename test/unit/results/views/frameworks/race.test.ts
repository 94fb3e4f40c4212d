import { describe, expect, test } from "vitest";
import { viewAs } from "../../../../../src/results/views/view-as.js";
import { planOf } from "../../../../helpers/plan-of.js";
import { gapsIn } from "../gaps-in.js";
import { harbour } from "../harbour.js";

describe("X7 a plan as RACE", () => {
  test("has each goal at its step of the funnel, with what serves it", () => {
    const { plan, reach, act, convert, engage } = viewAs(harbour, "race").parts;
    expect([reach, act, convert, engage].map((goals) => goals.map(({ ids }) => ids[0]))).toEqual([
      [],
      ["cafes-ask"],
      ["brewers-return"],
      ["answered-in-public", "regulars-help-newcomers"],
    ]);
    expect(act[0]?.measures.map(({ ids }) => ids[0])).toEqual(["tastings-asked-for"]);
    expect(act[0]?.tactics.map(({ ids }) => ids[0])).toEqual(["cafe-letter", "open-cupping"]);
    expect(act[0]?.serves.map(({ ids }) => ids[0])).toEqual(["cafe-conversations"]);
    expect([plan.objectives.length, plan.audiences.length]).toEqual([9, 3]);
    expect(plan.objectives.map(({ kind }) => kind)).not.toContain("goal");
  });

  test("misses the step that no goal works on", () => {
    expect(viewAs(harbour, "race").missing).toEqual([
      { part: "reach", key: "race.reach", ids: [], said: "No goal works on reach, the first step of the funnel." },
    ]);
  });

  test("an empty plan lacks all five parts", () => {
    expect(gapsIn("race")).toEqual(["plan", "reach", "act", "convert", "engage"].map((part) => `${part} race.${part}`));
  });

  test("goals without a step, or with one of their own, are named and left out with what stands in them", () => {
    const plan = planOf({
      metrics: [{ id: "m" }],
      strategies: [
        {
          id: "s",
          goals: [
            { id: "g", statement: "Be asked", kpis: [{ id: "k", metric: "m" }], tactics: [{ id: "t", statement: "Ask" }] },
            { id: "h", statement: "Be known", funnel: "awareness", tactics: [{ id: "u", statement: "Tell", serves: ["i"] }] },
            { id: "i", statement: "Be seen", funnel: "reach" },
          ],
        },
      ],
    });
    const { parts, missing, left } = viewAs(plan, "race");
    expect(parts.reach.map(({ ids, tactics }) => [ids[0], tactics.map((one) => one.ids[0])])).toEqual([["i", ["u"]]]);
    expect(missing.find(({ key }) => key === "goal.funnel")?.said).toBe(
      "2 goals name no step of reach, act, convert and engage: Be asked and Be known.",
    );
    expect(left.map(({ kind, because, ids }) => [kind, because, ...ids])).toEqual([
      ["goal", "unclassified", "g", "h"],
      ["kpi", "unclassified", "k"],
      ["tactic", "unclassified", "t"],
      ["metric", "unnamed", "m"],
    ]);
    expect(left[0]?.said).toBe("2 goals are left out: the plan does not say to which part they belong.");
  });
});
