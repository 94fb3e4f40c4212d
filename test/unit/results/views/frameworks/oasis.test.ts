import { describe, expect, test } from "vitest";
import { viewAs } from "../../../../../src/results/views/view-as.js";
import { gapsIn } from "../gaps-in.js";
import { harbour } from "../harbour.js";

const heard = {
  sources: [{ id: "so", name: "Forum", side: "external" }],
  insights: [
    { id: "i", source: "so", statement: "They give up", audience: "a" },
    { id: "j", source: "so", statement: "They read late", audience: "b", basis: "assumed" },
  ],
};

describe("X7 a plan as OASIS", () => {
  test("knows its audience: what they do, what they are to do, what keeps them from it", () => {
    const [brewers] = viewAs(harbour, "oasis").parts.audience;
    expect(brewers).toMatchObject({
      ids: ["home-brewers"],
      now: "They give up over grind size and buy capsules again.",
      wanted: "They weigh, grind and brew one recipe for a month.",
      barriers: ["Advice begins with a new machine.", "Nobody tells them which grind is right."],
    });
    expect(brewers?.insights).toHaveLength(9);
  });

  test("has the rest of the plan at its place", () => {
    const { objectives, strategy, implementation, scoring } = viewAs(harbour, "oasis").parts;
    expect([objectives.length, strategy.messages.length, strategy.themes.length, strategy.channels.length]).toEqual([13, 3, 3, 5]);
    expect([implementation.tactics.length, implementation.steps.length]).toEqual([11, 12]);
    expect(new Set(scoring.metrics.map(({ evidence }) => evidence))).toEqual(new Set(["impact", "outcome", "out-take", "output"]));
    expect(scoring.reviews.map(({ ids }) => ids[0])).toEqual(["monthly-look"]);
  });

  test("misses what two audiences of the harbour are to do", () => {
    expect(viewAs(harbour, "oasis").missing).toEqual([
      {
        part: "audience",
        key: "audience.behaviour",
        ids: ["cafe-owners", "regulars"],
        said: "The plan does not say what 2 audiences are to do: Café owners in the region and Regulars who help others.",
      },
    ]);
  });

  test("an empty plan lacks all five parts", () => {
    expect(gapsIn("oasis")).toEqual(
      ["objectives", "audience", "strategy", "implementation", "scoring"].map((part) => `${part} oasis.${part}`),
    );
  });

  test.each([
    ["only outputs to score", { metrics: [{ id: "m", kind: "output" }] }, "scoring evidence.none"],
    ["nothing to read a metric with", { metrics: [{ id: "m", kind: "outcome" }] }, "scoring metric.instrument m"],
    ["no review", { metrics: [{ id: "m", kind: "outcome", instrument: "CRM" }] }, "scoring review.none"],
    ["barriers unsaid", { audiences: [{ id: "a", name: "Home", behaviour: { wanted: "Weigh" } }] }, "audience audience.barriers a"],
    [
      "an audience nobody listened to",
      {
        audiences: [
          { id: "a", name: "Home" },
          { id: "b", name: "Café" },
        ],
        listening: heard,
      },
      "audience audience.insight b",
    ],
    [
      "a KPI without a baseline",
      { metrics: [{ id: "m" }], strategies: [{ id: "s", goals: [{ id: "g", statement: "Be asked", kpis: [{ id: "k", metric: "m" }] }] }] },
      "objectives kpi.baseline k",
    ],
  ] as const)("with %s", (_, fields, gap) => {
    expect(gapsIn("oasis", fields as object)).toContain(gap);
  });

  test("outcomes to score close that gap", () => {
    expect(gapsIn("oasis", { metrics: [{ id: "m", kind: "outcome" }] })).not.toContain("scoring evidence.none");
  });
});
