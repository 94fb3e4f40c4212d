import { describe, expect, test } from "vitest";
import { viewAs } from "../../../../../src/results/views/view-as.js";
import { planOf } from "../../../../helpers/plan-of.js";
import { gapsIn } from "../gaps-in.js";
import { harbour } from "../harbour.js";

const idsOf = (items: readonly { readonly ids: readonly string[] }[]) => items.map(({ ids }) => ids[0]);

describe("X7 a plan as AMEC's evaluation framework", () => {
  test("has every KPI, and every metric without one, by what it is evidence of", () => {
    const { inputs, activities, outputs, outTakes, outcomes, impact } = viewAs(harbour, "amec").parts;
    expect([inputs.measures, activities.measures, outputs].map(idsOf)).toEqual([[], [], ["first-response-time"]]);
    expect(idsOf(outTakes)).toEqual(["talk-about-brewing", "replies-that-help", "guide-finish-rate", "saves-per-post"]);
    expect(idsOf(outcomes)).toEqual([
      "second-orders",
      "tastings-asked-for",
      "fewer-mails-per-order",
      "answers-by-members",
      "box-preorders",
    ]);
    expect(idsOf(impact)).toEqual(["revenue-that-returns"]);
  });

  test("has the objectives of the organisation and of its communication, and what goes in", () => {
    const { objectives, inputs, activities } = viewAs(harbour, "amec").parts;
    expect(idsOf(objectives.organization)).toEqual(["fewer-support-mails", "returning-revenue", "ten-cafes"]);
    expect(idsOf(objectives.communication)).toEqual([
      ...["known-to-answer", "known-for-brewing", "cafe-conversations"],
      ...["answered-in-public", "regulars-help-newcomers", "brewers-return", "cafes-ask"],
    ]);
    expect(inputs.budgets.map(({ ids, said }) => [...ids, said])).toEqual([
      ["care", "Budget: 2500 EUR"],
      ["marketing", "Budget: 6000 EUR"],
    ]);
    expect([inputs.audiences.length, activities.tactics.length]).toEqual([3, 11]);
  });

  test("reads through the catalogue what a metric is evidence of; its own word goes first", () => {
    const plan = planOf({
      metrics: [
        { id: "a", catalog: "reach" },
        { id: "b", catalog: "reach", kind: "impact" },
        { id: "c", catalog: "something-of-ours" },
      ],
    });
    const { parts, missing, left } = viewAs(plan, "amec");
    expect([idsOf(parts.outputs), idsOf(parts.impact)]).toEqual([["a"], ["b"]]);
    expect(missing.find(({ key }) => key === "metric.kind")?.ids).toEqual(["c"]);
    expect(left).toEqual([
      {
        kind: "metric",
        because: "unclassified",
        ids: ["c"],
        said: "1 metric is left out: the plan does not say to which part it belongs.",
      },
    ]);
    const without = viewAs(plan, "amec", { catalogs: { metrics: [], platforms: [] } });
    expect(without.missing.find(({ key }) => key === "metric.kind")?.ids).toEqual(["a", "c"]);
  });

  test("KPIs count wherever they stand, and one on a metric of no kind is left out", () => {
    const plan = planOf({
      metrics: [{ id: "a", kind: "outcome" }, { id: "b" }],
      strategies: [
        {
          id: "s",
          kpis: [
            { id: "k", metric: "a" },
            { id: "l", metric: "a" },
            { id: "m", metric: "b" },
          ],
        },
      ],
    });
    const { parts, left } = viewAs(plan, "amec");
    expect(idsOf(parts.outcomes)).toEqual(["k", "l"]);
    expect(left.map(({ kind, because, ids }) => [kind, because, ...ids])).toEqual([
      ["kpi", "unclassified", "m"],
      ["metric", "unclassified", "b"],
    ]);
  });

  test("an empty plan lacks all seven parts", () => {
    expect(gapsIn("amec")).toEqual(
      ["objectives", "inputs", "activities", "outputs", "outTakes", "outcomes", "impact"].map((part) => `${part} amec.${part}`),
    );
    expect(viewAs(harbour, "amec").missing).toEqual([]);
  });

  test.each([
    ["a budget", { strategies: [{ id: "s" }] }, "inputs strategy.budget s"],
    ["anything heard", { audiences: [{ id: "a", name: "Home" }] }, "inputs audience.insight a"],
    ["a baseline", { metrics: [{ id: "m" }], strategies: [{ id: "s", kpis: [{ id: "k", metric: "m" }] }] }, "objectives kpi.baseline k"],
    ["a target", { metrics: [{ id: "m" }], strategies: [{ id: "s", kpis: [{ id: "k", metric: "m" }] }] }, "objectives kpi.target k"],
  ] as const)("without %s", (_, fields, gap) => {
    expect(gapsIn("amec", fields as object)).toContain(gap);
  });
});
