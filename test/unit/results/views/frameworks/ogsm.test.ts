import { describe, expect, test } from "vitest";
import { viewAs } from "../../../../../src/results/views/view-as.js";
import { gapsIn } from "../gaps-in.js";
import { harbour } from "../harbour.js";

const kpi = { id: "k", metric: "m", target: { kind: "value", atLeast: 40 }, due: "2027-12-31" } as const;
const goal = { id: "g", statement: "Be asked", kpis: [kpi], tactics: [{ id: "t", statement: "Answer" }] };
const metrics = [{ id: "m" }];

describe("X7 a plan as OGSM", () => {
  test("has a page for each strategy: objective in words, goals in figures, strategies with measures and actions", () => {
    const { pages } = viewAs(harbour, "ogsm").parts;
    expect(pages.map(({ ids, said }) => [...ids, said])).toEqual([
      ["care", "Customer care"],
      ["marketing", "Marketing"],
    ]);
    const [, marketing] = pages;
    expect(marketing?.objective.map(({ said }) => said)).toEqual([
      "Help people brew better coffee than they thought they could, and let them find us through it",
      "Earn three fifths of webshop revenue from returning customers",
      "Supply ten more cafés in the region",
    ]);
    expect(marketing?.goals.map(({ ids }) => ids[0])).toEqual(["revenue-that-returns"]);
    const cafes = marketing?.strategies[1];
    expect(cafes?.said).toBe("Café owners in the region ask us for a tasting");
    expect(cafes?.serves.map(({ ids, kind }) => [kind, ...ids])).toEqual([["marketingObjective", "cafe-conversations"]]);
    expect(cafes?.measures.map(({ said }) => said)).toEqual([
      "Tastings asked for: at least 40, by 30 November 2027; baseline 11 (1 January 2026 to 31 December 2026)",
    ]);
    expect(cafes?.actions.map(({ ids, who, where }) => [ids[0], who, where])).toEqual([
      ["cafe-letter", "Marit", "Letters by e-mail"],
      ["open-cupping", "Lars", "Cupping table, last Saturday of the month"],
    ]);
  });

  test("misses the figures of one of the two strategies of the harbour", () => {
    expect(viewAs(harbour, "ogsm").missing.map(({ said }) => said)).toEqual([
      "The strategy “Customer care” has no KPI at a business objective.",
    ]);
  });

  test("an empty plan lacks all four parts", () => {
    expect(gapsIn("ogsm")).toEqual([
      "objective ogsm.objective",
      "goals ogsm.goals",
      "strategies ogsm.strategies",
      "measures ogsm.measures",
    ]);
  });

  test("strategies that lack a part are named together", () => {
    const strategies = [
      { id: "a", goals: [goal] },
      { id: "b", mission: "Help" },
      { id: "c", businessObjectives: [{ id: "o", statement: "Earn", kpis: [{ ...kpi, id: "ok" }] }] },
    ];
    expect(gapsIn("ogsm", { metrics, strategies })).toEqual([
      "objective strategy.objective a",
      "goals strategy.figure a b",
      "strategies strategy.goal b c",
    ]);
  });
});
