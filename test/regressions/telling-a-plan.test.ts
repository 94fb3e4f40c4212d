import { parsePlan } from "social-plan";
import { strategyDocument, toMarkdown } from "social-plan/documents";
import { describe, expect, test } from "vitest";

describe("regressions of telling a plan", () => {
  test("F11 a target of 1e308 was told as Infinity%", () => {
    const kpi = (id: string, ratio: number) => ({ id, metric: "reach", target: { kind: "growth", ratio } });
    const plan = parsePlan({
      format: "social-plan/1",
      id: "p",
      metrics: [{ id: "reach" }],
      strategies: [{ id: "s", kpis: [kpi("a", -1e308), kpi("b", 0.29)] }],
    });
    const told = toMarkdown(strategyDocument(plan));
    expect(told).toContain("1e+310%");
    expect(told).toContain("29%");
    expect(told).not.toContain("Infinity");
  });
});
