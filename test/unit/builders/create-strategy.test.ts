import { describe, expect, test } from "vitest";
import { createStrategy } from "../../../src/builders/create-strategy.js";
import type { CompleteStrategy } from "../../../src/builders/strategy-steps.js";
import { thrownBy } from "../../helpers/thrown-by.js";
import { times } from "../../helpers/times.js";
import { begunCare, care } from "./care.js";

describe("E1 the steps come in the order Who > Why > What > How", () => {
  test("each step offers what comes next and nothing else", () => {
    const who = createStrategy({ scope: { function: "sales" } });
    const why = who.businessObjective({ statement: "Sell more" });
    const mission = why.mission("Be found");
    const what = mission.goal({ statement: "Be asked" }, (goal) => {
      const one = goal.kpi({ metric: "leads" });
      const two = one.kpi({ metric: "calls" });
      const how = two.tactic({ statement: "Write" }, (tactic) => {
        expect(Object.keys(tactic)).toEqual(["metric"]);
        const measured = tactic.metric("leads");
        expect(Object.keys(measured).sort()).toEqual(["hasMetric", "metric"]);
        return measured;
      });
      expect([goal, one, two, how].map((step) => Object.keys(step).sort())).toEqual([
        ["kpi"],
        ["kpi", "tactic"],
        ["tactic"],
        ["hasTactic", "tactic"],
      ]);
      return how;
    });
    expect([who, why, mission, what].map((step) => Object.keys(step).sort())).toEqual([
      ["businessObjective"],
      ["businessObjective", "mission"],
      ["goal", "marketingObjective"],
      ["build", "goal"],
    ]);
  });

  test("a step cannot be replaced", () => {
    const frozen = [createStrategy({ scope: { function: "it" } }), begunCare(), care()];
    for (const step of frozen) expect(Object.isFrozen(step)).toBe(true);
    care().goal({ statement: "x" }, (goal) => {
      expect(Object.isFrozen(goal)).toBe(true);
      const one = goal.kpi({ metric: "m" });
      const done = one.tactic({ statement: "y" }, (tactic) => {
        expect([Object.isFrozen(tactic), Object.isFrozen(tactic.metric("m"))]).toEqual([true, true]);
        return tactic.metric("m");
      });
      expect([one, one.kpi({ metric: "n" }), done].map(Object.isFrozen)).toEqual([true, true, true]);
      return done;
    });
  });
});

describe("E2 a strategy holds all that its steps said", () => {
  test("everything is where the model has it, in the order of saying it", () => {
    const strategy = createStrategy({
      scope: { function: "customer-service", name: "Care", owner: "maria" },
      id: "care",
      purpose: "business",
      budget: { amount: 2500 },
      watches: ["followers"],
      outOfScope: ["Sales"],
      note: "first",
      tags: ["a"],
      ext: { "acme/x": { deep: [1] } },
    })
      .businessObjective({ id: "bo-1", statement: "Fewer calls", kind: "cost", value: { amount: 9000 } })
      .businessObjective({ id: "bo-2", statement: "Stay", kpis: [{ id: "churn-kpi", metric: "churn" }] })
      .mission("Answer where people ask")
      .marketingObjective({ id: "mo-1", statement: "Be known to answer", serves: ["bo-1"] })
      .marketingObjective({ id: "mo-2", statement: "Be liked", serves: ["bo-2"] })
      .goal({ id: "g-1", statement: "Answer", serves: ["bo-1", "mo-1"] }, (goal) =>
        goal
          .kpi({ id: "k-1", metric: "deflection", target: { kind: "value", atLeast: 0.2 } })
          .kpi({ id: "k-2", metric: "helpfulness" })
          .tactic({ id: "t-1", statement: "Forum", channels: ["forum"] }, (tactic) => tactic.metric("speed").metric("deflection"))
          .tactic({ id: "t-2", statement: "FAQ", buildsOn: ["t-1"] }, (tactic) => tactic.metric("views")),
      )
      .goal({ id: "g-2", statement: "Thank" }, (goal) =>
        goal.kpi({ id: "k-3", metric: "thanks" }).tactic({ id: "t-3", statement: "Gifts" }, (tactic) => tactic.metric("thanks")),
      )
      .build();
    const kpi = { milestones: [] };
    const goal = { serves: [], audiences: [], antiGoals: [] };
    const tactic = {
      serves: [],
      channels: [],
      audiences: [],
      venues: [],
      answers: [],
      buildsOn: [],
      responsible: [],
      consulted: [],
      informed: [],
      skills: [],
    };
    expect(strategy).toEqual({
      id: "care",
      scope: { function: "customer-service", name: "Care", owner: "maria" },
      purpose: "business",
      mission: "Answer where people ask",
      budget: { amount: 2500 },
      businessObjectives: [
        { id: "bo-1", statement: "Fewer calls", kind: "cost", kpis: [], value: { amount: 9000 } },
        { id: "bo-2", statement: "Stay", kpis: [{ ...kpi, id: "churn-kpi", metric: "churn" }] },
      ],
      marketingObjectives: [
        { id: "mo-1", statement: "Be known to answer", serves: ["bo-1"] },
        { id: "mo-2", statement: "Be liked", serves: ["bo-2"] },
      ],
      goals: [
        {
          ...goal,
          id: "g-1",
          statement: "Answer",
          serves: ["bo-1", "mo-1"],
          kpis: [
            { ...kpi, id: "k-1", metric: "deflection", target: { kind: "value", atLeast: 0.2 } },
            { ...kpi, id: "k-2", metric: "helpfulness" },
          ],
          tactics: [
            { ...tactic, id: "t-1", statement: "Forum", channels: ["forum"], metrics: ["speed", "deflection"] },
            { ...tactic, id: "t-2", statement: "FAQ", buildsOn: ["t-1"], metrics: ["views"] },
          ],
        },
        {
          ...goal,
          id: "g-2",
          statement: "Thank",
          kpis: [{ ...kpi, id: "k-3", metric: "thanks" }],
          tactics: [{ ...tactic, id: "t-3", statement: "Gifts", metrics: ["thanks"] }],
        },
      ],
      kpis: [],
      tactics: [],
      watches: ["followers"],
      outOfScope: ["Sales"],
      note: "first",
      tags: ["a"],
      ext: { "acme/x": { deep: [1] } },
    });
  });

  test("the strategy is deeply frozen", () => {
    const strategy = begunCare({ ext: { "acme/x": { deep: [1] } }, tags: ["a"] })
      .goal({ statement: "x" }, (goal) => goal.kpi({ metric: "m" }).tactic({ statement: "y" }, (tactic) => tactic.metric("m")))
      .build();
    const thawed: unknown[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if (!Object.isFrozen(value)) thawed.push(value);
      Object.values(value).forEach(visit);
    };
    visit(strategy);
    expect(thawed).toEqual([]);
  });

  test("build throws one invalid-plan with every field at fault", () => {
    const error = thrownBy(
      begunCare({ purpose: "fun" as "cause" }).goal({ statement: "x" }, (goal) =>
        goal.kpi({ metric: "two words" }).tactic({ statement: "y", due: "2027-02-30" }, (tactic) => tactic.metric("m")),
      ).build,
    );
    expect(error.code).toBe("invalid-plan");
    expect(error.values).toEqual({ count: 3 });
    expect(error.problems?.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["choice", "purpose"],
      ["id", "goals.0.kpis.0.metric"],
      ["date", "goals.0.tactics.0.due"],
    ]);
  });

  test("a hundred problems are listed and the others counted", () => {
    const outOfScope = times(150, () => 1 as unknown as string);
    const error = thrownBy(
      begunCare({ outOfScope }).goal({ statement: "x" }, (goal) =>
        goal.kpi({ metric: "m" }).tactic({ statement: "y" }, (tactic) => tactic.metric("m")),
      ).build,
    );
    expect(error.problems).toHaveLength(100);
    expect(error.values).toEqual({ count: 150 });
    expect(error.message).toMatch(/^\[invalid-plan\] In outOfScope\[0\], a number was found\. Write text instead\. \(and 149 more\)$/);
  });
});

describe("E2 builders are immutable", () => {
  const add = (strategy: CompleteStrategy, statement: string): CompleteStrategy =>
    strategy.goal({ statement }, (goal) =>
      goal.kpi({ metric: "m" }).tactic({ statement: `How to ${statement}` }, (tactic) => tactic.metric("m")),
    );
  const statements = (strategy: CompleteStrategy): string[] => strategy.build().goals.map(({ statement }) => statement);

  test("a prefix may be shared at every step", () => {
    const who = createStrategy({ scope: { function: "it" } });
    const why = who.businessObjective({ statement: "One" });
    const both = why.businessObjective({ statement: "Two" });
    const mission = why.mission("First");
    const other = both.mission("Second").marketingObjective({ statement: "Three" });
    const how = (statement: string) => (begun: typeof mission) =>
      begun.goal({ statement }, (goal) => goal.kpi({ metric: "m" }).tactic({ statement: "t" }, (tactic) => tactic.metric("m"))).build();
    const [first, second] = [how("a")(mission), how("b")(other)];
    expect(first).toMatchObject({
      mission: "First",
      businessObjectives: [{ statement: "One" }],
      marketingObjectives: [],
      goals: [{ statement: "a" }],
    });
    expect(second).toMatchObject({
      mission: "Second",
      businessObjectives: [{ statement: "One" }, { statement: "Two" }],
      goals: [{ statement: "b" }],
    });
    expect(second.marketingObjectives).toMatchObject([{ statement: "Three" }]);
  });

  test("two ways on from one complete strategy do not meet", () => {
    const shared = care("shared");
    const [left, right] = [add(shared, "left"), add(shared, "right")];
    expect([shared, left, right].map(statements)).toEqual([["shared"], ["shared", "left"], ["shared", "right"]]);
  });

  test("steps inside a goal are immutable too", () => {
    const strategy = begunCare()
      .goal({ statement: "x" }, (goal) => {
        const one = goal.kpi({ metric: "a" });
        one.kpi({ metric: "b" });
        const done = one.tactic({ statement: "t" }, (tactic) => {
          const measured = tactic.metric("a");
          measured.metric("b");
          return measured;
        });
        done.tactic({ statement: "u" }, (tactic) => tactic.metric("a"));
        return done;
      })
      .build();
    expect(strategy.goals[0]?.kpis).toMatchObject([{ metric: "a" }]);
    expect(strategy.goals[0]?.tactics).toMatchObject([{ statement: "t", metrics: ["a"] }]);
    expect(strategy.goals[0]?.tactics).toHaveLength(1);
    expect(strategy.goals[0]?.kpis).toHaveLength(1);
  });

  test("one way of measuring and reaching may serve two goals", () => {
    const strategy = begunCare();
    let kept: Parameters<typeof strategy.goal>[1] | undefined;
    const first = strategy.goal({ statement: "x" }, (goal) => {
      const done = goal.kpi({ metric: "m" }).tactic({ id: "t", statement: "t" }, (tactic) => tactic.metric("m"));
      kept = () => done;
      return done;
    });
    const second = first.goal({ statement: "y" }, kept ?? (() => expect.unreachable())).build();
    expect(second.goals.map(({ kpis }) => kpis.map(({ id }) => id))).toEqual([["customer-care.kpi-1"], ["customer-care.kpi-2"]]);
  });

  test("goals can be folded over a prefix, a thousand of them", () => {
    const many = times(1000, (at) => `goal number ${at}`);
    const built = statements(many.reduce(add, care("first")));
    expect(built).toEqual(["first", ...many]);
  });

  test("the same steps build the same strategy, again and again", () => {
    const strategy = add(care(), "more");
    expect(strategy.build()).toEqual(strategy.build());
    expect(JSON.stringify(strategy.build())).toBe(JSON.stringify(add(care(), "more").build()));
  });
});

describe("E2 the caller's objects stay the caller's", () => {
  test("they are neither changed nor frozen", () => {
    const fields = { scope: { function: "it" }, tags: ["a"], ext: { "acme/x": { list: [1] } } };
    const objective = { statement: "Less", kpis: [{ metric: "m" }] };
    const goal = { statement: "x", serves: ["it.less"], ext: { "acme/x": {} } };
    const kpi = { metric: "m", target: { kind: "value" as const, atLeast: 1 } };
    const tactic = { statement: "t", venues: [{ venue: "v" }] };
    const before = structuredClone([fields, objective, goal, kpi, tactic]);
    createStrategy(fields)
      .businessObjective(objective)
      .mission("m")
      .goal(goal, (one) => one.kpi(kpi).tactic(tactic, (how) => how.metric("m")))
      .build();
    expect([fields, objective, goal, kpi, tactic]).toEqual(before);
    const frozen: unknown[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if (Object.isFrozen(value)) frozen.push(value);
      Object.values(value).forEach(visit);
    };
    visit([fields, objective, goal, kpi, tactic]);
    expect(frozen).toEqual([]);
  });

  test("changing them later changes nothing that was said", () => {
    const objective = { statement: "Less", kpis: [{ metric: "m" }] };
    const goal = { statement: "x", serves: ["it.less"] };
    const strategy = createStrategy({ scope: { function: "it" } })
      .businessObjective(objective)
      .mission("m")
      .goal(goal, (one) => one.kpi({ metric: "m" }).tactic({ statement: "t" }, (how) => how.metric("m")));
    objective.statement = "More";
    objective.kpis.push({ metric: "n" });
    goal.serves.push("other");
    const built = strategy.build();
    expect(built.businessObjectives).toMatchObject([{ statement: "Less", kpis: [{ metric: "m" }] }]);
    expect(built.businessObjectives[0]?.kpis).toHaveLength(1);
    expect(built.goals[0]?.serves).toEqual(["it.less"]);
  });
});
