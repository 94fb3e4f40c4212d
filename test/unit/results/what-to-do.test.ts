import {
  findDrift,
  generateCalendar,
  isPlanError,
  measureAdherence,
  measureResults,
  type PlanInput,
  parsePlan,
  resultMessages,
} from "social-plan";
import { describe, expect, test } from "vitest";
import { kpiPlan, months, type WrittenReading } from "../../helpers/kpi-plan.js";

const on = "2027-06-30";
const resultsOf = (written: Parameters<typeof kpiPlan>[0], day = on) => measureResults(kpiPlan(written), { on: day });

describe("C9 decisions that are due", () => {
  const then = "ask ten customers why";
  const decision = { when: "below 10 two months running", then, below: 10, value: { amount: 500 } };
  const readings = [12, 9, 11, 8, 7].map((value, index) => ({ value, on: `2027-0${index + 1}-28` }));

  test("a reading beyond the limit calls for it, since the first in a row", () => {
    expect(resultsOf({ metric: { decision, nature: "level" }, readings }).decisions).toEqual([
      {
        ...{
          metric: "m",
          when: decision.when,
          then,
          crossed: "below",
          limit: 10,
          value: { amount: 500 },
          since: "2027-04-28",
        },
        reading: { value: 7, on: "2027-05-28", measurements: ["r5"] },
        sentence:
          "“Metric” has been below 10 since 28 April 2027. The last reading was 7. Agreed for “below 10 two months running”: “ask ten customers why”.",
      },
    ]);
  });

  test("the limit itself does not, nor does a reading of a later day", () => {
    expect(
      resultsOf({
        metric: { decision },
        readings: [
          { value: 10, on: "2027-05-28" },
          { value: 1, on: "2027-07-01" },
        ],
      }).decisions,
    ).toEqual([]);
  });

  test("a rate that is read by channel is looked at channel by channel", () => {
    const read = (channel: string, value: number): WrittenReading => ({ channel, value, on: "2027-05-28" });
    const { decisions } = resultsOf({
      metric: { decision: { when: "above 5", then, above: 5 }, nature: "rate" },
      readings: [read("x", 4), read("blog", 6)],
      plan: {
        channels: [
          { id: "x", name: "X" },
          { id: "blog", name: "Our blog" },
        ],
      },
    });
    expect(decisions.map(({ channel, sentence }) => [channel, sentence])).toEqual([
      [
        "blog",
        "“Metric” on “Our blog” has been above 5 since 28 May 2027. The last reading was 6. Agreed for “above 5”: “ask ten customers why”.",
      ],
    ]);
  });

  test("one whose condition is in words alone is for people to judge, once there is a reading", () => {
    const metric = { decision: { when: "two quarters of silence", then } };
    expect(resultsOf({ metric }).decisionsInWords).toEqual([]);
    expect(resultsOf({ metric, readings: [{ value: 3, on: "2027-05-28" }] })).toMatchObject({
      decisions: [],
      decisionsInWords: [
        {
          metric: "m",
          sentence:
            "The last reading of “Metric” was 3. Judge whether that is “two quarters of silence”. Agreed for this case: “ask ten customers why”.",
        },
      ],
    });
  });
});

describe("E5 guards", () => {
  test("a broken one tells since when", () => {
    const readings = [0.5, 0.44, 0.41].map((value, index) => ({ value, on: `2027-0${index + 1}-28` }));
    const { guards, kpis } = resultsOf({ kpi: { target: { kind: "guard", atLeast: 0.45 } }, readings });
    expect(kpis[0]?.verdict).toBe("missed");
    expect(guards).toEqual([
      {
        ...{ kpi: "k", since: "2027-02-28", reading: { value: 0.41, on: "2027-03-28", measurements: ["r3"] } },
        sentence: "“Metric” has been beyond its limit since 28 February 2027: it must not fall below 0.45. The last reading was 0.41.",
      },
    ]);
  });

  test("one that was broken and is kept again is not", () => {
    const readings = [0.4, 0.5].map((value, index) => ({ value, on: `2027-0${index + 1}-28` }));
    expect(resultsOf({ kpi: { target: { kind: "guard", atLeast: 0.45 } }, readings }).guards).toEqual([]);
  });
});

describe("D3 whether replies came in the time that was promised", () => {
  const plan = (rules: NonNullable<PlanInput["response"]>["rules"]): Partial<PlanInput> => ({
    channels: [
      { id: "x", name: "X", involvement: "respond" },
      { id: "forum", name: "Forum", involvement: "respond" },
    ],
    response: { rules },
  });
  const rule = (id: string, withinMinutes: number, channels?: string[]) => ({
    id,
    when: id,
    withinMinutes,
    by: [],
    ...(channels && { channels }),
  });
  const promised = (value: number, rules: NonNullable<PlanInput["response"]>["rules"], channel?: string) =>
    resultsOf({
      metric: { catalog: "first-response-time" },
      readings: [{ value, on: "2027-05-31", ...(channel && { channel }) }],
      plan: plan(rules),
    }).promises;

  test("within the shortest of them they did, beyond the longest they did not, and between them nobody knows", () => {
    const rules = [rule("praise", 240), rule("complaint", 60)];
    expect([60, 61, 240, 241].map((minutes) => promised(minutes, rules)[0]?.kept)).toEqual([true, undefined, undefined, false]);
    expect([60, 61, 241].map((minutes) => promised(minutes, rules)[0]?.sentence)).toEqual([
      "Replies were promised within 1 hour. “Metric” was 1 hour (31 May 2027), which is in time.",
      "Replies were promised within 1 hour to 4 hours, as the case may be. “Metric” was 1 hour and 1 minute (31 May 2027), which does not say whether each was in time.",
      "Replies were promised within 4 hours. “Metric” was 4 hours and 1 minute (31 May 2027), which is too late.",
    ]);
  });

  test("a reading of one channel is held against what is promised there", () => {
    const rules = [rule("fast", 30, ["x"]), rule("slow", 600, ["forum"])];
    expect(promised(60, rules, "x")).toMatchObject([{ channel: "x", kept: false, withinMinutes: 30, longestMinutes: 30 }]);
    expect(promised(60, rules, "forum")).toMatchObject([{ channel: "forum", kept: true, withinMinutes: 600 }]);
  });

  test("where nothing is promised nothing is said", () => {
    expect(promised(60, [])).toEqual([]);
    expect(
      resultsOf({ metric: { catalog: "csat" }, readings: [{ value: 0.9, on: "2027-05-31" }], plan: plan([rule("all", 30)]) }).promises,
    ).toEqual([]);
  });
});

describe("C13 experiments that are over", () => {
  const experiment = { id: "e", hypothesis: "Films are saved more often", metric: "m", from: "2027-02-01", to: "2027-03-31" } as const;
  const readings = [
    { value: 1, on: "2027-01-31" },
    { value: 2, on: "2027-03-31" },
    { value: 3, on: "2027-04-01" },
  ];

  test("tell what was decided and learned, and the last reading on their days", () => {
    const experiments = [{ ...experiment, outcome: "adopt", learned: "Short ones are" } as const];
    expect(resultsOf({ readings, plan: { experiments } }).experiments).toEqual([
      {
        ...{ experiment: "e", ended: "2027-03-31", outcome: "adopt", learned: "Short ones are" },
        reading: { value: 2, on: "2027-03-31", measurements: ["r2"] },
        sentence: "The experiment “Films are saved more often” ended on 31 March 2027. Decided: adopted.",
      },
    ]);
  });

  test("one without a decision says so, and its last day is still its own", () => {
    expect(resultsOf({ plan: { experiments: [experiment] } }, "2027-03-31").experiments).toEqual([]);
    expect(resultsOf({ plan: { experiments: [experiment] } }, "2027-04-01").experiments).toEqual([
      {
        ...{ experiment: "e", ended: "2027-03-31" },
        sentence: "The experiment “Films are saved more often” ended on 31 March 2027, and nothing says what was decided.",
      },
    ]);
  });
});

describe("C9 readings that are late", () => {
  test.each([
    ["day", "2027-06-29", "2027-06-28", undefined],
    ["week", "2027-06-23", "2027-06-22", "2027-06-29"],
    ["month", "2027-05-30", "2027-05-29", "2027-06-29"],
    ["quarter", "2027-03-30", "2027-03-29", "2027-06-29"],
    ["year", "2026-06-30", "2026-06-29", "2027-06-29"],
  ] as const)("read every %s: last on %s is in time, and the day before is late", (every, inTime, late, due) => {
    const last = (day: string) => resultsOf({ metric: { every }, readings: [{ value: 1, on: day }] }).late;
    expect(last(inTime)).toEqual([]);
    expect(last(late)).toMatchObject([{ metric: "m", every, last: late, due: due ?? "2027-06-29" }]);
  });

  test("what was never read was to be read once the first period of the plan was over", () => {
    const metric = { every: "month", owner: "ann" } as const;
    const plan = { people: [{ id: "ann", name: "Ann" }] };
    expect(resultsOf({ metric, plan }, "2027-01-31").late).toEqual([]);
    expect(resultsOf({ metric, plan }, "2027-02-01").late).toEqual([
      {
        metric: "m",
        every: "month",
        due: "2027-01-31",
        owner: "ann",
        sentence: "“Metric” was never read. It was to be read by 31 January 2027.",
      },
    ]);
  });

  test("a reading that was not available was made, and after the plan nothing is to be read", () => {
    expect(resultsOf({ metric: { every: "month" }, readings: [{ value: null, on: "2027-06-15" }] }).late).toEqual([]);
    expect(resultsOf({ metric: { every: "month" }, readings: [{ value: 1, on: "2027-12-15" }] }, "2028-06-30").late).toEqual([]);
  });
});

describe("E5 measurements that are not counted say why", () => {
  const rubric = { kind: "rubric", question: "How?", levels: ["bad", "good"], atLeast: "good" } as const;
  const baseline = { value: 1, on: "2026-12-31" };

  test.each<[string, Parameters<typeof kpiPlan>[0], string[]]>([
    ["after", { readings: [{ value: 1, on: "2027-07-01" }] }, ["r1: It lies after 30 June 2027."]],
    [
      "before-baseline",
      {
        kpi: { baseline },
        readings: [
          { value: 1, on: "2026-12-30" },
          { value: 1, on: "2026-12-31" },
        ],
      },
      ["r1: It lies before the baseline."],
    ],
    ["not-available", { readings: [{ value: null, on: "2027-01-01" }] }, ["r1: No figure was available."]],
    ["undated", { readings: [{ value: 1 }] }, ["r1: It states neither a day nor a period."]],
    ["level-of-number", { readings: [{ value: "good", on: "2027-01-01" }] }, ["r1: It is in words, and the metric is a number."]],
    [
      "number-of-rubric",
      { kpi: { target: rubric }, readings: [{ value: 1, on: "2027-01-01" }] },
      ["r1: It is a number, and the metric is read in words."],
    ],
    [
      "unknown-level",
      { kpi: { target: rubric }, readings: [{ value: "so-so", on: "2027-01-01" }] },
      ["r1: It is none of the levels that the KPIs of the metric name."],
    ],
    [
      "conflicting",
      {
        readings: [
          { value: 1, on: "2027-01-01" },
          { value: 2, on: "2027-01-01" },
        ],
      },
      ["r1: Another reading says something else of the same time.", "r2: Another reading says something else of the same time."],
    ],
    [
      "other-form",
      {
        metric: { nature: "flow" },
        readings: [
          { value: 1, on: "2027-01-31" },
          { value: 2, period: months(2) },
        ],
      },
      ["r1: Some readings are of a day and some of several days. They cannot be added, and the others are later."],
    ],
    [
      "part-of-whole",
      {
        readings: [
          { value: 1, paid: true, on: "2027-01-31" },
          { value: 2, on: "2027-01-31" },
        ],
      },
      ["r1: It is of a part, and the metric was read as a whole, too."],
    ],
  ])("%s", (_because, written, told) => {
    const { setAside } = resultsOf(written);
    expect(setAside.map(({ measurement, sentence }) => `${measurement}: ${sentence}`)).toEqual(told);
    expect(new Set(setAside.map(({ because }) => because))).toEqual(new Set([_because]));
  });

  test("what is said twice counts once, and names both", () => {
    const [kpi] = resultsOf({
      kpi: { target: { kind: "value", atLeast: 1 } },
      readings: [
        { value: 1, on: "2027-01-01" },
        { value: 1, on: "2027-01-01" },
      ],
    }).kpis;
    expect(kpi).toMatchObject({ verdict: "met", readings: ["r1", "r2"] });
  });

  test("rates are not added, and parts of different kinds are not either", () => {
    const [x, blog] = [
      { id: "x", name: "X" },
      { id: "blog", name: "Blog" },
    ];
    const target = { kind: "value", atLeast: 1 } as const;
    const plan = { channels: [x, blog] };
    const split = resultsOf({
      kpi: { target },
      metric: { nature: "rate" },
      readings: [
        { value: 1, on: "2027-01-01", channel: "x" },
        { value: 2, on: "2027-01-01", channel: "blog" },
      ],
      plan,
    });
    expect(split.kpis[0]).toMatchObject({ verdict: "not-computable", because: "split-rate", readings: ["r1", "r2"] });
    const mixed = resultsOf({
      kpi: { target },
      metric: { nature: "level" },
      readings: [
        { value: 1, on: "2027-01-01", channel: "x" },
        { value: 2, on: "2027-01-01", paid: true },
      ],
      plan,
    });
    expect(mixed.kpis[0]).toMatchObject({ verdict: "not-computable", because: "split-differently", readings: ["r1", "r2"] });
  });
});

describe("E5 what KPIs tell of goals, objectives and strategies", () => {
  const kpi = (id: string, atLeast: number) => ({ id, metric: "m", due: "2027-06-30", target: { kind: "value", atLeast } as const });
  const plan = parsePlan({
    format: "social-plan/1",
    id: "acme",
    metrics: [{ id: "m" }],
    measurements: [{ id: "r", metric: "m", value: 10, on: "2027-06-30" }],
    strategies: [
      {
        id: "s",
        businessObjectives: [
          { id: "b", statement: "Business", kpis: [kpi("own", 10)] },
          { id: "b2", statement: "Nothing serves it" },
        ],
        marketingObjectives: [{ id: "mo", statement: "Marketing", serves: ["b"] }],
        goals: [
          { id: "g1", statement: "One", serves: ["mo", "b"], kpis: [kpi("k1", 10), kpi("k2", 11)] },
          { id: "g2", statement: "Two", serves: ["mo"], kpis: [{ id: "k3", metric: "m" }] },
          { id: "g3", statement: "Three" },
        ],
        kpis: [kpi("loose", 9)],
      },
    ],
  });
  const results = measureResults(plan, { on });

  test("verdicts are counted, each KPI once, and the worst binds", () => {
    const none = { met: 0, "on-track": 0, behind: 0, missed: 0, unmeasured: 0, "not-computable": 0 };
    expect(results.goals).toEqual([
      { id: "g1", kpis: ["k1", "k2"], counts: { ...none, met: 1, missed: 1 }, worst: { verdict: "missed", kpis: ["k2"] } },
      { id: "g2", kpis: ["k3"], counts: { ...none, "not-computable": 1 }, worst: { verdict: "not-computable", kpis: ["k3"] } },
      { id: "g3", kpis: [], counts: none },
    ]);
    expect(results.marketingObjectives).toMatchObject([{ id: "mo", kpis: ["k1", "k2", "k3"], worst: { verdict: "missed", kpis: ["k2"] } }]);
    expect(results.businessObjectives).toMatchObject([
      { id: "b", kpis: ["own", "k1", "k2", "k3"] },
      { id: "b2", kpis: [] },
    ]);
    expect(results.strategies).toMatchObject([
      { id: "s", kpis: ["own", "k1", "k2", "k3", "loose"], counts: { met: 3, missed: 1, "not-computable": 1 } },
    ]);
    expect(results.counts).toEqual({ ...none, met: 3, missed: 1, "not-computable": 1 });
    expect(results.kpis.map(({ kpi: id, of }) => `${id} of ${of}`)).toEqual(["own of b", "k1 of g1", "k2 of g1", "k3 of g2", "loose of s"]);
  });

  test("everything is frozen", () => {
    const waiting: unknown[] = [results];
    for (const one of waiting) {
      expect(Object.isFrozen(one)).toBe(true);
      if (typeof one === "object" && one !== null) waiting.push(...Object.values(one).filter((child) => typeof child === "object"));
    }
  });
});

describe("C7 what went out", () => {
  const plan = parsePlan({
    ...{ format: "social-plan/1", id: "acme", timeZone: "UTC" },
    channels: [{ id: "blog", name: "Blog" }],
    cadences: [{ id: "news", channels: ["blog"], when: { kind: "weekly", on: ["mon"], at: ["09:30"] } }],
  });
  const calendar = generateCalendar(plan, { from: "2027-06-01", to: "2027-06-30" });
  const published = [{ channel: "blog", at: "2027-06-07T09:30:00Z" }] as const;

  test("enters as it was measured, for the same day", () => {
    const adherence = measureAdherence(plan, calendar, published, { on });
    const drift = findDrift(plan, calendar, published, { on });
    expect(measureResults(plan, { on, calendar, adherence, drift })).toMatchObject({
      adherence: { due: 4, published: 1, missed: 3 },
      drift,
    });
    expect(measureResults(plan, { on })).not.toHaveProperty("adherence");
  });

  test.each([
    ["no day", {}, "missing-field"],
    ["a day that is none", { on: "2027-02-30" }, "date"],
    ["the calendar of another plan", { on, calendar: { ...calendar, plan: "other" } }, "conflict"],
    ["adherence of another day", { on, adherence: measureAdherence(plan, calendar, published, { on: "2027-06-29" }) }, "conflict"],
    ["drift of another day", { on, drift: findDrift(plan, calendar, published, { on: "2027-06-29" }) }, "conflict"],
    ["adherence that is none", { on, adherence: {} }, "type"],
    ["drift that is none", { on, drift: [] }, "type"],
    ["catalogues that are none", { on, catalogs: {} }, "config"],
  ])("throws for %s", (_title, options, code) => {
    let thrown: unknown;
    try {
      measureResults(plan, options as { on: string });
    } catch (error) {
      thrown = error;
    }
    expect(isPlanError(thrown) && thrown.code).toBe(code);
  });
});

test("X4 sentences are said in a language of the app's own", () => {
  const [kpi] = measureResults(kpiPlan({}), {
    on,
    language: { tag: "de", words: {}, templates: { "results/verdict.no-target": "Kein Ziel." }, date: String, time: String },
  }).kpis;
  expect(kpi?.sentence).toBe("Kein Ziel.");
  expect(resultMessages["verdict.no-reading"]).toBe("It was never measured.");
});
