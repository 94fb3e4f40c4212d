import { describe, expect, test } from "vitest";
import { viewAs } from "../../../../../src/results/views/view-as.js";
import { planOf } from "../../../../helpers/plan-of.js";
import { gapsIn } from "../gaps-in.js";
import { harbour } from "../harbour.js";

const target = { kind: "value", atLeast: 40 } as const;
const kpi = { id: "k", metric: "m", target, due: "2027-12-31" };
const goal = { id: "g", statement: "Be asked", serves: ["b"], kpis: [kpi], tactics: [{ id: "t", statement: "Answer" }] };
const objective = { id: "b", statement: "Earn more", kpis: [{ ...kpi, id: "k0" }] };
const metrics = [{ id: "m", name: "Leads" }];

describe("X7 a plan as OKR", () => {
  test("has the business objectives for the company and the goals for the teams, strategy by strategy", () => {
    const { objectives } = viewAs(harbour, "okr").parts;
    expect(objectives.map(({ ids, level, strategy }) => [ids[0], level, strategy])).toEqual([
      ["fewer-support-mails", "company", "care"],
      ["answered-in-public", "team", "care"],
      ["regulars-help-newcomers", "team", "care"],
      ["returning-revenue", "company", "marketing"],
      ["ten-cafes", "company", "marketing"],
      ["brewers-return", "team", "marketing"],
      ["cafes-ask", "team", "marketing"],
    ]);
    const [, answered] = objectives;
    expect(answered?.serves.map(({ ids }) => ids)).toEqual([["fewer-support-mails"]]);
    expect(answered?.initiatives.map(({ ids }) => ids[0])).toEqual(["forum-answers", "review-replies", "living-faq", "answering-practice"]);
    expect(answered?.keyResults[0]).toEqual({
      kind: "kpi",
      ids: ["fewer-mails-per-order", "mails-per-hundred-orders", "samira"],
      strategy: "care",
      said: "Support mails per hundred orders: at most 8, by 31 December 2027; baseline 14 (31 December 2026)",
      baseline: "14 (31 December 2026)",
      target: "at most 8",
      due: "31 December 2027",
      owner: "Samira",
    });
  });

  test("misses the key results of two business objectives of the harbour", () => {
    expect(viewAs(harbour, "okr").missing).toEqual([
      {
        part: "keyResults",
        key: "objective.kpi",
        ids: ["fewer-support-mails", "ten-cafes"],
        said: "2 business objectives have no KPI: Cut support mails from fourteen to eight per hundred orders and Supply ten more cafés in the region.",
      },
    ]);
  });

  test.each([
    ["nothing", {}, []],
    ["an objective", { goals: [{ id: "g", statement: "Be asked" }] }, ["objectives goal.serves g"]],
    ["no tactic", { businessObjectives: [objective], goals: [{ ...goal, tactics: [] }] }, ["initiatives okr.initiatives"]],
    [
      "no tactic for one of two goals",
      { businessObjectives: [objective], goals: [goal, { id: "g2", statement: "Be found", serves: ["b"], kpis: [{ ...kpi, id: "k2" }] }] },
      ["initiatives goal.tactic g2"],
    ],
    [
      "only a dropped tactic",
      { businessObjectives: [objective], goals: [{ ...goal, tactics: [{ id: "t", statement: "Answer", status: "dropped" }] }] },
      ["initiatives okr.initiatives"],
    ],
    ["no target", { businessObjectives: [objective], goals: [{ ...goal, kpis: [{ id: "k", metric: "m" }] }] }, ["keyResults kpi.target k"]],
    [
      "no deadline",
      { businessObjectives: [objective], goals: [{ ...goal, kpis: [{ id: "k", metric: "m", target }] }] },
      ["keyResults kpi.due k"],
    ],
    [
      "a KPI left open on purpose",
      { businessObjectives: [objective], goals: [{ ...goal, kpis: [{ id: "k", metric: "m", open: "until May" }] }] },
      [],
    ],
    ["a goal left open on purpose", { businessObjectives: [objective], goals: [{ ...goal, kpis: [], open: "until May" }] }, []],
    ["no KPI at a goal", { businessObjectives: [objective], goals: [{ ...goal, kpis: [] }] }, ["keyResults goal.kpi g"]],
    [
      "a guard for a KPI",
      { businessObjectives: [objective], goals: [{ ...goal, kpis: [{ id: "k", metric: "m", target: { kind: "guard", atMost: 1 } }] }] },
      ["keyResults goal.kpi g"],
    ],
    ["a loose KPI", { businessObjectives: [objective], goals: [goal], kpis: [{ ...kpi, id: "k3" }] }, ["keyResults kpi.goal k3"]],
    [
      "a loose tactic",
      { businessObjectives: [objective], goals: [goal], tactics: [{ id: "t3", statement: "Ask" }] },
      ["initiatives tactic.goal t3"],
    ],
  ] as const)("with %s", (name, strategy, gaps) => {
    const whole = ["objectives okr.objectives", "keyResults okr.keyResults", "initiatives okr.initiatives"];
    const expected = name === "nothing" ? whole : name === "an objective" ? [...gaps, ...whole.slice(1)] : gaps;
    expect(gapsIn("okr", { metrics, strategies: [{ id: "s", ...strategy }] } as never)).toEqual(expected);
  });

  test("a tactic works on every goal it serves, and what others are part of is said to be tied", () => {
    const two = { id: "g2", statement: "Be found", serves: ["b"] };
    const parts = [
      { id: "shared", statement: "Write", serves: ["g", "g2"] },
      { id: "part", statement: "Write short", partOf: "shared" },
    ];
    const { parts: tree, left } = viewAs(
      planOf({ metrics, strategies: [{ id: "s", businessObjectives: [objective], goals: [goal, two], tactics: parts }] }),
      "okr",
    );
    expect(tree.objectives.map(({ initiatives }) => initiatives.map(({ ids }) => ids[0]))).toEqual([[], ["t", "shared"], ["shared"]]);
    expect(left).toEqual([
      {
        kind: "tactic",
        because: "related",
        ids: ["part"],
        said: "1 tactic is left out: it is tied to a goal only by a wider tactic or by parts.",
      },
    ]);
  });

  test("a guard is marked, a whole and an anchor that its words name are traced", () => {
    const kpis = [
      { id: "k1", metric: "m", target: { kind: "guard", atMost: 3 } },
      { id: "k2", metric: "m", target: { kind: "share", atLeast: 0.5, of: "all" }, due: { to: "launch", offset: { weeks: 2 } } },
    ] as const;
    const plan = planOf({
      metrics: [...metrics, { id: "all", name: "All orders" }],
      campaigns: [{ id: "launch", name: "Launch" }],
      strategies: [{ id: "s", goals: [{ id: "g", statement: "Be asked", kpis }] }],
    });
    const [first, second] = viewAs(plan, "okr").parts.objectives[0]?.keyResults ?? [];
    expect(first).toMatchObject({ guard: true, said: "Leads: must not rise above 3" });
    expect(second).toMatchObject({ ids: ["k2", "m", "all", "launch"], said: "Leads: at least 50% of All orders, by 2 weeks after Launch" });
    expect(second).not.toHaveProperty("guard");
  });
});
