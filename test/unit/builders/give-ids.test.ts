import { describe, expect, test } from "vitest";
import { createPlan } from "../../../src/builders/create-plan.js";
import { createStrategy } from "../../../src/builders/create-strategy.js";
import type { Fields } from "../../../src/builders/fields.js";
import { walkPlan } from "../../../src/model/find/walk-plan.js";
import type { BusinessObjectiveInput } from "../../../src/model/strategy/business-objective.js";
import type { Scope, Strategy } from "../../../src/model/strategy/strategy.js";
import { thrownBy } from "../../helpers/thrown-by.js";
import { begunCare, care } from "./care.js";

const ofScope = (scope: Scope, id?: string, objective: Fields<BusinessObjectiveInput> = { statement: "Sell more" }): Strategy =>
  createStrategy({ scope, id })
    .businessObjective(objective)
    .mission("m")
    .marketingObjective({ statement: "Be known" })
    .goal({ statement: "Be asked" }, (goal) => goal.kpi({ metric: "m" }).tactic({ statement: "Write" }, (tactic) => tactic.metric("m")))
    .build();

const idsOf = ({ id, businessObjectives, marketingObjectives, goals }: Strategy): string[] => [
  id,
  ...businessObjectives.flatMap((one) => [one.id, ...one.kpis.map((kpi) => kpi.id)]),
  ...marketingObjectives.map((one) => one.id),
  ...goals.flatMap((goal) => [goal.id, ...goal.kpis.map((kpi) => kpi.id), ...goal.tactics.map((tactic) => tactic.id)]),
];

describe("E2 ids come out of the texts, behind the scope's slug", () => {
  test("a thing of a strategy is named by its statement", () => {
    expect(idsOf(ofScope({ function: "customer-service", name: "Customer care" }))).toEqual([
      "customer-care",
      "customer-care.sell-more",
      "customer-care.be-known",
      "customer-care.be-asked",
      "customer-care.kpi-1",
      "customer-care.write",
    ]);
  });

  test("a scope without a name is named by its function, one that gives no slug by what it is", () => {
    expect(ofScope({ function: "human-resources" }).id).toBe("human-resources");
    expect(ofScope({ function: "sales", name: "販売" }).id).toBe("sales");
    expect(idsOf(ofScope({ function: "販売" })).slice(0, 2)).toEqual(["strategy", "strategy.sell-more"]);
  });

  test("ids that are given are taken as they are, and the scope's slug stays before the others", () => {
    const ids = idsOf(ofScope({ function: "sales" }, "S1", { id: "BO.1", statement: "x", kpis: [{ id: "K", metric: "m" }] }));
    expect(ids).toEqual(["S1", "BO.1", "K", "sales.be-known", "sales.be-asked", "sales.kpi-2", "sales.write"]);
  });

  test("where the text gives none it is the kind and the place among its siblings", () => {
    const tactic = (statement: string) => (goal: Parameters<Parameters<ReturnType<typeof care>["goal"]>[1]>[0]) =>
      goal
        .kpi({ metric: "a" })
        .kpi({ metric: "b" })
        .tactic({ statement }, (one) => one.metric("a"));
    const strategy = begunCare()
      .marketingObjective({ statement: "認知" })
      .goal({ statement: "Answer" }, tactic("Forum"))
      .goal({ statement: "答える" }, tactic("書く"))
      .build();
    expect(strategy.marketingObjectives[0]?.id).toBe("customer-care.marketingObjective-1");
    expect(strategy.goals.map(({ id }) => id)).toEqual(["customer-care.answer", "customer-care.goal-2"]);
    expect(strategy.goals.map(({ tactics }) => tactics[0]?.id)).toEqual(["customer-care.forum", "customer-care.tactic-2"]);
    expect(strategy.goals.flatMap(({ kpis }) => kpis.map(({ id }) => id))).toEqual([1, 2, 3, 4].map((at) => `customer-care.kpi-${at}`));
  });

  test("KPIs of business objectives are counted first, as they are read first", () => {
    const strategy = ofScope({ function: "it" }, undefined, { statement: "x", kpis: [{ metric: "a" }, { metric: "b" }] });
    expect(strategy.businessObjectives[0]?.kpis.map(({ id }) => id)).toEqual(["it.kpi-1", "it.kpi-2"]);
    expect(strategy.goals[0]?.kpis[0]?.id).toBe("it.kpi-3");
  });

  test("an id stays within 128 characters, however long the texts", () => {
    const long = "a very long sentence ".repeat(40);
    const ids = idsOf(ofScope({ function: "it", name: "n".repeat(500) }, undefined, { statement: long, kpis: [{ metric: "m" }] }));
    expect(ids[1]).toMatch(/^n{60}\.a-very-long-sentence/);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(128);
  });
});

describe("E2 things of a plan are named by what they are called", () => {
  const plan = createPlan({ id: "p", vision: { statement: "Far" } })
    .skill({ name: "Löschen" })
    .metric({ name: "First response time" })
    .metric({ catalog: "call-deflection" })
    .metric({ instrument: "CRM" })
    .person({ name: "Maria Ito" })
    .channel({ name: "Product forum" })
    .venue({ name: "Ask the staff" })
    .audience({ name: "Owners", personas: [{ name: "Busy Bea" }, { id: "own", name: "Calm Carl" }] })
    .pillar({ name: "Repair" })
    .message({ text: "We answer." })
    .content({
      title: "How to descale",
      variants: [
        { channel: "product-forum", text: "Like this" },
        { channel: "product-forum", text: "Like this" },
      ],
    })
    .cadence({ name: "Every morning", when: { kind: "daily" } })
    .cadence({ when: { kind: "daily" } })
    .campaign({ name: "Spring", phases: [{ name: "Teaser" }] })
    .blackout({ name: "Summer break", from: "2027-08-01", to: "2027-08-14" })
    .blackout({ from: "2027-12-24", to: "2027-12-26" })
    .evidence({ kind: "training", title: "Moderation course" })
    .experiment({ hypothesis: "Films bring more questions" })
    .action({ what: "Ask legal" })
    .measurement({ metric: "call-deflection", value: 0.1 })
    .alignment({ invite: [{ name: "Legal" }], issues: [{ statement: "Who answers?" }], decisions: [{ statement: "Maria answers" }] })
    .listening({ sources: [{ name: "Reviews", side: "external" }], insights: [{ source: "reviews", statement: "Parcels are late" }] })
    .policy({
      sections: [{ kind: "disclosure" }, { kind: "crisis", title: "When it burns" }],
      approvals: [{ when: "prices are named" }, {}],
    })
    .response({ rules: [{ when: "somebody is hurt" }], coverage: [{ days: ["mon"], from: "09:00", to: "17:00" }] })
    .build();

  test("every thing has its id, also what stands in other things", () => {
    const ids: Record<string, string[]> = {};
    walkPlan(plan, ({ kind, node }) => {
      if ("id" in node) ids[kind] = [...(ids[kind] ?? []), node.id];
    });
    expect(ids).toEqual({
      plan: ["p"],
      skill: ["loschen"],
      metric: ["first-response-time", "call-deflection", "metric-3"],
      person: ["maria-ito"],
      channel: ["product-forum"],
      venue: ["ask-the-staff"],
      audience: ["owners"],
      persona: ["busy-bea", "own"],
      pillar: ["repair"],
      message: ["we-answer"],
      content: ["how-to-descale"],
      variant: ["variant-1", "variant-2"],
      cadence: ["every-morning", "cadence-2"],
      campaign: ["spring"],
      phase: ["teaser"],
      blackout: ["summer-break", "blackout-2"],
      evidence: ["moderation-course"],
      experiment: ["films-bring-more-questions"],
      action: ["ask-legal"],
      measurement: ["measurement-1"],
      stakeholder: ["legal"],
      issue: ["who-answers"],
      decision: ["maria-answers"],
      source: ["reviews"],
      insight: ["parcels-are-late"],
      policySection: ["policySection-1", "when-it-burns"],
      approvalRule: ["prices-are-named", "approvalRule-2"],
      responseRule: ["somebody-is-hurt"],
      coverageWindow: ["coverageWindow-1"],
    });
  });
});

describe("E2 a clash is duplicate-id, never renamed", () => {
  test("of two statements", () => {
    const twice = care("Same").goal({ statement: "same!" }, (goal) =>
      goal.kpi({ metric: "m" }).tactic({ statement: "t" }, (tactic) => tactic.metric("m")),
    );
    const error = thrownBy(
      createPlan({ id: "p" }).metric({ id: "m" }).metric({ id: "deflection" }).metric({ id: "response-time" }).strategy(twice.build())
        .build,
    );
    expect(error.problems?.map(({ code, path, values }) => [code, path.join("."), values["id"]])).toEqual([
      ["duplicate-id", "strategies.0.goals.1.id", "customer-care.same"],
    ]);
  });

  test("of two kinds, of a given id with a made one, of a part's name", () => {
    const error = thrownBy(
      createPlan({ id: "p" })
        .channel({ name: "Forum" })
        .venue({ name: "Forum" })
        .person({ id: "FORUM", name: "x" })
        .skill({ name: "Policy" }).build,
    );
    expect(error.problems?.map(({ code, path }) => [code, path.join(".")])).toEqual(
      ["venues", "people", "skills"].map((list) => ["duplicate-id", `${list}.0.id`]),
    );
  });
});
