import { describe, expect, test } from "vitest";
import { viewAs } from "../../../../../src/results/views/view-as.js";
import { planOf } from "../../../../helpers/plan-of.js";
import { gapsIn } from "../gaps-in.js";
import { harbour } from "../harbour.js";

const kpi = (id: string) => ({ id, metric: "m", target: { kind: "value", atLeast: 40 }, due: "2027-12-31" }) as const;
const complete = {
  // biome-ignore lint/suspicious/noThenProperty: the model's word for what is done
  metrics: [{ id: "m", name: "Leads", every: "month", decision: { when: "below 4", then: "ask why" } }],
  cadences: [{ id: "look", work: "review", when: { kind: "monthly", on: [{ day: 1 }] } }],
} as const;

describe("X7 a plan as SOSTAC", () => {
  test("says where things stand, aspect by aspect", () => {
    const { situation } = viewAs(harbour, "sostac").parts;
    const first = new Map(situation.map((fact) => [fact.aspect, fact]).reverse() as [string, (typeof situation)[number]][]);
    expect([...first.keys()].sort()).toEqual([
      "competitors",
      "customers",
      "insight",
      "opportunity",
      "strength",
      "threat",
      "trend",
      "weakness",
    ]);
    expect(first.get("threat")).toEqual({
      kind: "strategy",
      ids: ["marketing"],
      strategy: "marketing",
      said: "Two roasteries in town post daily.",
      aspect: "threat",
    });
    expect(first.get("competitors")).toMatchObject({ kind: "alignment", ids: ["alignment"] });
    const heard = situation.filter(({ aspect }) => aspect === "insight").map(({ ids }) => ids[0]);
    expect(heard).toHaveLength(13);
    expect(heard).not.toContain("decaf-wish");
    expect(heard).not.toContain("owners-read-late");
  });

  test("has the rest of the plan at its place", () => {
    const { objectives, strategy, tactics, action, control } = viewAs(harbour, "sostac").parts;
    expect(objectives.map(({ kind }) => kind)).toEqual([
      "vision",
      ...["strategy", "businessObjective", "marketingObjective"],
      ...["strategy", "businessObjective", "businessObjective", "marketingObjective", "marketingObjective"],
      ...["goal", "goal", "goal", "goal"],
    ]);
    expect(objectives.flatMap(({ measures }) => measures)).toHaveLength(7);
    expect(strategy.targets.map(({ ids }) => ids)).toEqual([["home-brewers"], ["cafe-owners"], ["regulars"]]);
    expect([strategy.positioning.length, strategy.themes.length, tactics.length]).toEqual([3, 3, 11]);
    expect(action.map(({ kind }) => kind)).toEqual([...Array(4).fill("action"), ...Array(7).fill("cadence"), "campaign"]);
    expect(action[2]).toMatchObject({ ids: ["speed-up-webshop", "bram"], who: "Bram", when: "15 February 2027" });
    expect(action.find(({ ids }) => ids[0] === "advent-countdown")?.ids).toEqual([
      "advent-countdown",
      "joost",
      "newsletter",
      "advent-2027",
    ]);
    expect(control.reviews.map(({ ids, when }) => [ids[0], when])).toEqual([
      ["monthly-look", "on the second business day of every month at 16:00"],
    ]);
    expect(control.metrics[0]).toEqual({
      kind: "metric",
      ids: ["returning-revenue-share", "marit"],
      said: "Share of revenue from returning customers",
      evidence: "impact",
      every: "every quarter",
      instrument: "webshop report",
      decision: "below 0.5 at mid-year: move the Advent budget to a second-order voucher",
      owner: "Marit",
    });
    expect(viewAs(harbour, "sostac").missing).toEqual([]);
  });

  test("no control, and KPIs without an owner, in sentences", () => {
    const plan = planOf({
      ...complete,
      strategies: [{ id: "s", goals: [{ id: "g", statement: "Be asked", kpis: [kpi("k1"), kpi("k2"), kpi("k3")] }] }],
    });
    expect(viewAs(plan, "sostac").missing.filter(({ part }) => part === "control")).toEqual([
      { part: "control", key: "kpi.owner", ids: ["k1", "k2", "k3"], said: "3 KPIs have no owner: Leads, Leads and Leads." },
    ]);
    expect(viewAs(planOf(), "sostac").missing.find(({ part }) => part === "control")?.said).toBe(
      "The plan does not say how progress is watched: it has no metric.",
    );
  });

  test("an empty plan lacks all six parts", () => {
    expect(gapsIn("sostac")).toEqual(
      ["situation", "objectives", "strategy", "tactics", "action", "control"].map((part) => `${part} sostac.${part}`),
    );
  });

  test.each([
    ["how often", { metrics: [{ ...complete.metrics[0], every: undefined }] }, "control metric.every m"],
    ["what is decided", { metrics: [{ ...complete.metrics[0], decision: undefined }] }, "control metric.decision m"],
    ["a review", { cadences: [{ id: "c", when: { kind: "daily" } }] }, "control review.none"],
    ["a message", { audiences: [{ id: "a", name: "Home" }] }, "strategy audience.message a"],
    [
      "an owner of an open action",
      {
        actions: [
          { id: "x", what: "Ask", due: "2027-01-01" },
          { id: "y", what: "Tell", status: "done" },
        ],
      },
      "action action.owner x",
    ],
    ["a deadline", { people: [{ id: "p", name: "Pat" }], actions: [{ id: "x", what: "Ask", owner: "p" }] }, "action action.due x"],
    [
      "an owner of a tactic",
      {
        strategies: [
          {
            id: "s",
            tactics: [
              { id: "t", statement: "Ask" },
              { id: "u", statement: "Tell", status: "dropped" },
            ],
          },
        ],
      },
      "action tactic.owner t",
    ],
  ] as const)("without %s", (_, fields, gap) => {
    const gaps = gapsIn("sostac", { ...complete, ...(fields as object) });
    expect(gaps).toContain(gap);
    expect(gapsIn("sostac", complete)).not.toContain(gap);
  });
});
