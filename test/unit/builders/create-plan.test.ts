import { describe, expect, test } from "vitest";
import { createPlan } from "../../../src/builders/create-plan.js";
import { createStrategy } from "../../../src/builders/create-strategy.js";
import type { PlanBuilder } from "../../../src/builders/plan-builder.js";
import { listSteps, partSteps } from "../../../src/builders/plan-steps.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import type { Strategy } from "../../../src/model/strategy/strategy.js";
import { thrownBy } from "../../helpers/thrown-by.js";
import { times } from "../../helpers/times.js";

/** The example of the design, word for word. */
const care = createStrategy({ scope: { function: "customer-service", name: "Customer care" } })
  .businessObjective({ id: "fewer-calls", kind: "cost", statement: "Cut inbound service calls by a fifth" })
  .mission("Reduce inbound service calls and support customers by other means")
  .goal({ id: "answer-in-public", statement: "Answer product questions where customers ask them", serves: ["fewer-calls"] }, (goal) =>
    goal
      .kpi({
        id: "deflection",
        metric: "call-deflection",
        baseline: { value: 0.05, on: "2026-12-31" },
        target: { kind: "value", atLeast: 0.2 },
        due: "2027-12-31",
      })
      .tactic(
        { id: "forum-answers", statement: "Staff answer in the product forum", intent: "conversational", channels: ["forum"] },
        (tactic) => tactic.metric("first-response-time"),
      ),
  )
  .build();

const acme = createPlan({ id: "acme-2027", name: "Acme 2027", purpose: "business", commitment: "critical", timeZone: "America/New_York" })
  .metric({
    id: "call-deflection",
    catalog: "call-deflection",
    instrument: "CRM",
    // biome-ignore lint/suspicious/noThenProperty: the model says when … then; nothing awaits a plan
    decision: { when: "below 0.1 two months running", then: "move a responder to the forum" },
  })
  .metric({
    id: "first-response-time",
    catalog: "first-response-time",
    instrument: "forum export",
    // biome-ignore lint/suspicious/noThenProperty: as above
    decision: { when: "above 4 h", then: "widen coverage hours" },
  })
  .channel({ id: "forum", name: "Product forum", platform: "forum", media: "owned" })
  .strategy(care);

describe("E2 a plan is built", () => {
  test("of its own fields and what the methods add", () => {
    const plan = acme.build();
    expect(plan).toMatchObject({
      format: "social-plan/1",
      id: "acme-2027",
      name: "Acme 2027",
      purpose: "business",
      commitment: "critical",
      timeZone: "America/New_York",
      metrics: [{ id: "call-deflection" }, { id: "first-response-time" }],
      channels: [{ id: "forum", media: "owned" }],
      people: [],
    });
    expect(plan.strategies).toEqual([care]);
    expect(Object.isFrozen(plan.strategies[0]?.goals)).toBe(true);
  });

  test("the same plan as parsing its JSON", () => {
    expect(parsePlan(JSON.stringify(acme.build()))).toEqual(acme.build());
  });

  test("in any order, as references are checked at the end", () => {
    const plan = createPlan({ id: "p" }).venue({ name: "Ask", channel: "forum" }).channel({ name: "Forum" }).build();
    expect(plan.venues).toMatchObject([{ id: "ask", channel: "forum" }]);
  });

  test("every method fills its own list or part", () => {
    const thing: Readonly<Record<string, unknown>> = {
      strategies: { id: "s" },
      audiences: { name: "x" },
      channels: { name: "x" },
      venues: { name: "x" },
      metrics: { name: "x" },
      people: { name: "x" },
      skills: { name: "x" },
      pillars: { name: "x" },
      messages: { text: "x" },
      content: { title: "x" },
      cadences: { name: "x", when: { kind: "as-needed" } },
      campaigns: { name: "x" },
      blackouts: { name: "x", from: "2027-01-01", to: "2027-01-01" },
      readiness: { title: "x", kind: "test" },
      experiments: { hypothesis: "x" },
      actions: { what: "x" },
      measurements: { id: "m", metric: "x", value: 1 },
      alignment: { prepare: { trends: ["x"] } },
      listening: { players: { none: "x" } },
      policy: { version: "x" },
      response: { doNotReply: ["x"] },
    };
    const empty = createPlan({ id: "p" });
    const methods = { ...listSteps, ...partSteps };
    expect([...Object.values(methods), "build"].sort()).toEqual(Object.keys(empty).sort());
    for (const [field, method] of Object.entries(methods)) {
      // Each method takes what its own field holds.
      const say = empty[method] as (given: unknown) => PlanBuilder;
      const builder = field === "measurements" ? say(thing[field]).metric({ name: "x" }) : say(thing[field]);
      const built = builder.build()[field as keyof typeof methods];
      expect(built).toMatchObject(field in listSteps ? [thing[field]] : Object(thing[field]));
    }
  });

  test("a part said again is the part said last", () => {
    const plan = createPlan({ id: "p" }).policy({ version: "1", status: "draft" }).policy({ version: "2" }).build();
    expect(plan.policy).toEqual({ version: "2", approvedBy: [], sections: [], approvals: [], phrases: [] });
  });

  test("a journey that has begun goes on", () => {
    const event = {
      seq: 1,
      cycle: 1,
      type: "pause",
      from: "plan",
      to: "plan",
      at: "2027-01-04T09:00:00Z",
      by: "maria",
      gates: [],
    } as const;
    const plan = createPlan({ id: "p", journey: [{ ...event, machine: "listen-first", machineVersion: 1 }], vision: { statement: "Far" } })
      .person({ name: "Maria" })
      .build();
    expect(plan).toMatchObject({ journey: [event], vision: { statement: "Far" } });
  });
});

describe("E2 a plan builder is immutable", () => {
  const base = createPlan({ id: "p" }).channel({ name: "Forum" });
  const names = (builder: PlanBuilder): string[] => builder.build().channels.map(({ id }) => id);

  test("a prefix may be shared", () => {
    const [left, right] = [
      base.channel({ name: "Left" }),
      base.channel({ name: "Right" }).listening({ players: { none: "asked around" } }),
    ];
    expect([base, left, right].map(names)).toEqual([["forum"], ["forum", "left"], ["forum", "right"]]);
    expect([left, right].map((one) => one.build().listening.players)).toEqual([undefined, { none: "asked around" }]);
    expect(Object.isFrozen(base)).toBe(true);
  });

  test("things can be folded over a prefix, a thousand of them", () => {
    const many = times(1000, (at) => `c${at}`);
    expect(names(many.reduce((builder, name) => builder.channel({ name }), base))).toEqual(["forum", ...many]);
  });

  test("the caller's objects are neither changed nor frozen, and may change later", () => {
    const fields = { id: "q", ext: { "acme/x": { list: [1] } } };
    const audience = { name: "Owners", personas: [{ name: "Bea" }], roles: ["owner"] };
    const alignment = { issues: [{ statement: "Who?" }] };
    const before = structuredClone([fields, audience, alignment]);
    const builder = createPlan(fields).audience(audience).alignment(alignment);
    builder.build();
    expect([fields, audience, alignment]).toEqual(before);
    for (const one of [fields, fields.ext["acme/x"].list, audience, audience.personas[0], audience.roles, alignment.issues[0]])
      expect(Object.isFrozen(one)).toBe(false);
    audience.roles.push("late");
    alignment.issues.length = 0;
    expect(builder.build().audiences[0]?.roles).toEqual(["owner"]);
    expect(builder.build().alignment.issues).toHaveLength(1);
  });
});

describe("E2 build throws one error that lists what is wrong", () => {
  test("every dangling reference, each with the nearest id that would fit", () => {
    const misspelt = createStrategy({ scope: { function: "sales", owner: "marai" } })
      .businessObjective({ statement: "Sell more", kpis: [{ metric: "leeds" }] })
      .mission("m")
      .goal({ statement: "Be asked", serves: ["sales.sell-mor"], audiences: ["nobody-like-that"] }, (goal) =>
        goal.kpi({ metric: "leads" }).tactic({ statement: "Write", channels: ["blogg"] }, (tactic) => tactic.metric("lead")),
      )
      .build();
    const error = thrownBy(
      createPlan({ id: "p" }).metric({ name: "Leads" }).person({ name: "Maria" }).channel({ name: "Blog" }).strategy(misspelt).build,
    );
    expect(error.code).toBe("invalid-plan");
    expect(error.message).toMatch(/Did you mean “maria”\?.* \(and 5 more\)$/);
    expect(error.problems?.map(({ code, path, values }) => [code, path.join("."), values["suggestion"]])).toEqual([
      ["dangling-ref", "strategies.0.scope.owner", "maria"],
      ["dangling-ref", "strategies.0.businessObjectives.0.kpis.0.metric", "leads"],
      ["dangling-ref", "strategies.0.goals.0.serves.0", "sales.sell-more"],
      ["dangling-ref", "strategies.0.goals.0.audiences.0", undefined],
      ["dangling-ref", "strategies.0.goals.0.tactics.0.channels.0", "blog"],
      ["dangling-ref", "strategies.0.goals.0.tactics.0.metrics.0", "leads"],
    ]);
  });

  test("a reference to another kind of thing, and a field at fault beside it", () => {
    const error = thrownBy(
      createPlan({ id: "p" })
        .channel({ name: "Forum" })
        .venue({ name: "Ask", advocates: ["forum"] })
        .person({ name: "x", hoursPerWeek: -1 }).build,
    );
    expect(error.problems?.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["range", "people.0.hoursPerWeek"],
      ["wrong-kind", "venues.0.advocates.0"],
    ]);
  });

  test("a strategy written by hand lacks what only it can say", () => {
    // A caller without a compiler.
    const error = thrownBy(createPlan({ id: "p" }).strategy({ goals: [{ kpis: [{}] }, {}] } as unknown as Strategy).build);
    expect(error.problems?.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["missing-field", "strategies.0.goals.0"],
      ["missing-field", "strategies.0.goals.0.kpis.0"],
      ["missing-field", "strategies.0.goals.1"],
    ]);
  });
});

describe("E3 F23 createPlan().strategy takes drafts", () => {
  const builder = createPlan({ id: "p" }).metric({ name: "Leads" });

  test("goals without KPIs, and KPIs and tactics without goals, get ids behind the name of their scope", () => {
    const plan = builder
      .strategy({
        scope: { function: "customer-service", name: "Customer care" },
        businessObjectives: [{ statement: "Cut calls", kpis: [{ metric: "leads" }] }],
        marketingObjectives: [{ statement: "Be found" }],
        goals: [{ statement: "Answer in public", tactics: [{ statement: "Staff answer" }] }],
        kpis: [{ metric: "leads" }],
        tactics: [{ statement: "Write", serves: ["customer-care.answer-in-public"] }],
      })
      .build();
    const [strategy] = plan.strategies;
    expect([
      strategy?.id,
      strategy?.businessObjectives[0]?.kpis[0]?.id,
      strategy?.businessObjectives[0]?.id,
      strategy?.marketingObjectives[0]?.id,
      strategy?.goals[0]?.tactics[0]?.id,
      strategy?.goals[0]?.id,
      strategy?.kpis[0]?.id,
      strategy?.tactics[0]?.id,
    ]).toEqual([
      "customer-care",
      "customer-care.kpi-1",
      "customer-care.cut-calls",
      "customer-care.be-found",
      "customer-care.staff-answer",
      "customer-care.answer-in-public",
      "customer-care.kpi-2",
      "customer-care.write",
    ]);
  });

  test("each strategy counts by itself and keeps the ids that are written", () => {
    const plan = builder
      .strategy({ id: "sales", scope: { function: "sales" }, kpis: [{ metric: "leads" }, { id: "own", metric: "leads" }] })
      .strategy({ kpis: [{ metric: "leads" }] })
      .build();
    expect(plan.strategies.map(({ id, kpis }) => [id, ...kpis.map((kpi) => kpi.id)])).toEqual([
      ["sales", "sales.kpi-1", "own"],
      ["strategy", "strategy.kpi-1"],
    ]);
  });
});
