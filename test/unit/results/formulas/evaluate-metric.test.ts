import { describe, expect, test } from "vitest";
import { metricFromCatalog } from "../../../../src/catalog/metric-from-catalog.js";
import { type CatalogMetricId, metricNames } from "../../../../src/catalog/metric-names.js";
import { evaluateMetric } from "../../../../src/results/formulas/evaluate-metric.js";
import type { EvaluationInputs } from "../../../../src/results/formulas/evaluation-inputs.js";
import { english } from "../../../../src/words/english.js";
import { thrownBy } from "../../../helpers/thrown-by.js";

/** Computed by hand. */
const worked: { readonly [Id in CatalogMetricId]: readonly [inputs: EvaluationInputs<Id>, value: number] } = {
  followers: [{ followers: 3949 }, 3949],
  "audience-growth-rate": [{ followersGained: 30, followersLost: 57, followers: 540 }, -0.05],
  reach: [{ reach: 812 }, 812],
  "reach-rate": [{ reach: 600, followers: 400 }, 1.5],
  impressions: [{ impressions: 29_366 }, 29_366],
  "share-of-voice": [{ ownMentions: 30, competitorMentions: 90 }, 0.25],
  "net-sentiment": [{ positiveMentions: 50, negativeMentions: 20, allMentions: 120 }, 0.25],
  "net-sentiment-without-neutral": [{ positiveMentions: 60, negativeMentions: 20 }, 0.5],
  "mention-volume": [{ mentions: 0 }, 0],
  ave: [{ coverage: 2.5, price: 400 }, 1000],
  "engagement-rate-by-reach": [{ engagements: 45, reach: 600 }, 0.075],
  "engagement-rate-by-followers": [{ engagements: 45, followers: 900 }, 0.05],
  "engagement-rate-by-impressions": [{ engagements: 543, impressions: 5430 }, 0.1],
  "engagement-rate-by-day": [{ engagements: 9, followers: 900 }, 0.01],
  "applause-rate": [{ approvals: 188, posts: 8 }, 23.5],
  "applause-rate-by-followers": [{ approvals: 188, followers: 376 }, 0.5],
  "conversation-rate": [{ comments: 3, posts: 12 }, 0.25],
  "conversation-rate-by-followers": [{ comments: 3, followers: 1500 }, 0.002],
  "amplification-rate": [{ shares: 54, posts: 9 }, 6],
  "amplification-rate-by-followers": [{ shares: 54, followers: 5400 }, 0.01],
  "first-response-time": [{ minutesToAnswer: 125, enquiriesAnswered: 4 }, 31.25],
  "first-response-time-median": [{ minutes: [90, 4, 16, 10] }, 13],
  "first-response-time-p90": [{ minutes: [5, 1, 9, 3] }, 9],
  "response-rate": [{ enquiriesAnswered: 18, enquiriesReceived: 20 }, 0.9],
  "resolution-time": [{ minutesToSolution: 900.5, enquiriesSolved: 5 }, 180.1],
  "call-deflection": [{ settledWithoutAgent: 30, enquiries: 120 }, 0.25],
  csat: [{ satisfiedAnswers: 36, answers: 48 }, 0.75],
  "csat-mean": [{ sumOfAnswers: 218, answers: 50 }, 4.36],
  nps: [{ promoters: 40, detractors: 11, answers: 100 }, 29],
  "click-through-rate": [{ clicks: 12, impressions: 800 }, 0.015],
  "conversion-rate": [{ conversions: 15, clicks: 750 }, 0.02],
  "conversion-rate-by-visitors": [{ conversions: 15, visitors: 300 }, 0.05],
  "cost-per-lead": [{ cost: 1200, leads: 15 }, 80],
  "cost-per-acquisition": [{ cost: 1200, conversions: 64 }, 18.75],
  "customer-acquisition-cost": [{ allCosts: 9000, newCustomers: 72 }, 125],
  roi: [{ valueGained: 900, allCosts: 1200 }, -0.25],
  roas: [{ conversionValue: 4200, adSpend: 1200 }, 3.5],
  "economic-value": [{ revenueAtOnce: 1000, revenueToCome: 250.5, costsSaved: 49.5 }, 1300],
  "customer-retention": [{ customersAtEnd: 105, newCustomers: 15, customersAtStart: 100 }, 0.9],
  referrals: [{ referredCustomers: 7 }, 7],
  "referral-rate": [{ referredCustomers: 7, customers: 140 }, 0.05],
  "active-advocates": [{ advocates: 11 }, 11],
  "posts-published": [{ posts: 93 }, 93],
  "cadence-adherence": [{ postsAsScheduled: 19, postsScheduled: 20 }, 0.95],
  "conversational-share": [{ conversationalPosts: 60, posts: 80 }, 0.75],
  "training-completed": [{ completed: 9, trainingSetFor: 12 }, 0.75],
};

const ids = Object.keys(metricNames) as CatalogMetricId[]; // what the keys of that table are
/** As JavaScript calls it. */
const evaluate = (id: string, inputs: unknown) => evaluateMetric(id, inputs as EvaluationInputs<string>);
const refusedFor = (id: string, inputs: unknown) => {
  const result = evaluate(id, inputs);
  return result.ok ? expect.fail(`it is ${result.value}`) : result;
};

describe("C9 each metric of the catalogue is computed as its formula says", () => {
  test.each(ids)("%s", (id) => {
    const [inputs, value] = worked[id];
    const { unit, formula, source } = metricFromCatalog(id) ?? expect.fail("no such metric");
    expect(evaluate(id, inputs)).toEqual({ ok: true, metric: id, value, unit, formula, source });
  });

  test.each(ids)("%s without one of its inputs says which is missing", (id) => {
    const [inputs] = worked[id];
    for (const name of Object.keys(inputs))
      for (const without of [undefined, null])
        expect(refusedFor(id, { ...inputs, [name]: without })).toMatchObject({ because: "missing-input", inputs: [name] });
    expect(refusedFor(id, {})).toMatchObject({ because: "missing-input", inputs: Object.keys(inputs) });
  });

  test("the answer is frozen", () => {
    expect(Object.isFrozen(evaluateMetric("reach", { reach: 1 }))).toBe(true);
    const refused = refusedFor("reach", {});
    expect([refused, refused.inputs].map(Object.isFrozen)).toEqual([true, true]);
  });
});

describe("C9 what cannot be computed is answered in words", () => {
  test.each([
    ["click-through-rate", { clicks: 12 }, "missing-input", "“Click-through rate” cannot be computed: “impressions” is missing."],
    [
      "share-of-voice",
      {},
      "missing-input",
      "“Share of voice by mentions” cannot be computed: “own mentions” and “mentions of the competitors” are missing.",
    ],
    ["reach", { reach: -4 }, "negative-input", "“Reach” cannot be computed: “reach” is -4, and it cannot be negative."],
    ["roas", { conversionValue: -1, adSpend: 2 }, "negative-input", "“value of the conversions” is -1"],
    ["first-response-time-p90", { minutes: [3, -2] }, "negative-input", "holds -2, and a time cannot be negative."],
    [
      "applause-rate",
      { approvals: 7.5, posts: 2 },
      "fraction-of-count",
      "“likes and other one-click approvals” is 7.5, but what is counted is a whole number.",
    ],
    [
      "click-through-rate",
      { clicks: 0, impressions: 0 },
      "division-by-zero",
      "“Click-through rate” cannot be computed: its formula divides by “impressions”, which is 0.",
    ],
    [
      "share-of-voice",
      { ownMentions: 0, competitorMentions: 0 },
      "division-by-zero",
      "divides by the sum of “own mentions” and “mentions of the competitors”, which is 0.",
    ],
    ["roi", { valueGained: 5, allCosts: 0 }, "division-by-zero", "divides by “all costs”, which is 0."],
    [
      "response-rate",
      { enquiriesAnswered: 12, enquiriesReceived: 10 },
      "part-exceeds-whole",
      "“Response rate” cannot be computed: “enquiries answered” is 12, more than “enquiries received”, which is 10.",
    ],
    [
      "nps",
      { promoters: 6, detractors: 5, answers: 10 },
      "part-exceeds-whole",
      "“answers 9 and 10” and “answers 0 to 6” together are 11, more than “all answers”, which is 10.",
    ],
    ["net-sentiment", { positiveMentions: 9, negativeMentions: 2, allMentions: 10 }, "part-exceeds-whole", "together are 11"],
    ["customer-retention", { customersAtEnd: 5, newCustomers: 6, customersAtStart: 9 }, "part-exceeds-whole", "“new customers” is 6"],
    [
      "customer-retention",
      { customersAtEnd: 16, newCustomers: 6, customersAtStart: 9 },
      "part-exceeds-whole",
      "is 16, more than “customers at the start of the period” and “new customers”, which together are 15.",
    ],
    ["call-deflection", { settledWithoutAgent: 2, enquiries: 1 }, "part-exceeds-whole", "is 2, more than “all enquiries”, which is 1."],
    ["csat", { satisfiedAnswers: 2, answers: 1 }, "part-exceeds-whole", "is 2"],
    ["referral-rate", { referredCustomers: 2, customers: 1 }, "part-exceeds-whole", "is 2"],
    ["cadence-adherence", { postsAsScheduled: 2, postsScheduled: 1 }, "part-exceeds-whole", "is 2"],
    ["conversational-share", { conversationalPosts: 2, posts: 1 }, "part-exceeds-whole", "is 2"],
    ["training-completed", { completed: 2, trainingSetFor: 1 }, "part-exceeds-whole", "is 2"],
    ["csat-mean", { sumOfAnswers: 51, answers: 10 }, "outside-scale", "it would be 5.1, outside of its scale from 1 to 5."],
    ["csat-mean", { sumOfAnswers: 9, answers: 10 }, "outside-scale", "it would be 0.9, outside of its scale from 1 to 5."],
    ["first-response-time-median", { minutes: [] }, "no-times", "“times from each enquiry to its first answer” is an empty list."],
    ["roas", { conversionValue: 1e300, adSpend: 1e-300 }, "out-of-range", "leaves the range of numbers"],
    ["economic-value", { revenueAtOnce: 1e308, revenueToCome: 1e308, costsSaved: 0 }, "out-of-range", "leaves the range of numbers"],
  ])("%s %j: %s", (id, inputs, because, sentence) => {
    const refused = refusedFor(id, inputs);
    expect(refused.because).toBe(because);
    expect(refused.sentence).toContain(sentence);
    expect(refused.sentence).toMatch(/^“.+” cannot be computed: .+\.$/);
  });

  test("nothing of none is 0 where nothing is divided, and never negative zero", () => {
    for (const [id, inputs] of [
      ["reach", { reach: -0 }],
      ["audience-growth-rate", { followersGained: 3, followersLost: 3, followers: 9 }],
      ["first-response-time-median", { minutes: [-0] }],
      ["roi", { valueGained: 0, allCosts: 5e-324 }],
      ["ave", { coverage: -0, price: 3 }],
    ] as const) {
      const result = evaluate(id, inputs);
      expect(result.ok && Object.is(result.value, -0), id).toBe(false);
    }
  });

  test("all that is received and answered, and a rate above 1 where one impression is clicked more than once", () => {
    expect(evaluateMetric("response-rate", { enquiriesAnswered: 10, enquiriesReceived: 10 })).toMatchObject({ value: 1 });
    expect(evaluateMetric("click-through-rate", { clicks: 900, impressions: 800 })).toMatchObject({ value: 1.125 });
    expect(evaluateMetric("csat-mean", { sumOfAnswers: 50, answers: 10 })).toMatchObject({ value: 5 });
    expect(evaluateMetric("csat-mean", { sumOfAnswers: 10, answers: 10 })).toMatchObject({ value: 1 });
  });

  test("in another language, by the words and templates it has", () => {
    const language = {
      ...english,
      words: { "metric.reach": "Reichweite", "input.reach": "Erreichte" },
      templates: { "evaluation/missing-input": "{metric, metric}: {inputs, input} fehlt.", "evaluation/input": "„{name}“" },
    };
    expect(evaluateMetric("reach", { reach: null }, { language })).toMatchObject({ sentence: "Reichweite: „Erreichte“ fehlt." });
  });
});

describe("C5 currencies are never mixed", () => {
  const eur = (amount: number) => ({ amount, currency: "EUR" });

  test("amounts in one currency, which the result in money has, and a ratio has not", () => {
    expect(evaluateMetric("cost-per-lead", { cost: eur(120), leads: 8 })).toMatchObject({ value: 15, unit: "money", currency: "EUR" });
    const roi = evaluateMetric("roi", { valueGained: eur(150), allCosts: eur(100) });
    expect(roi).toMatchObject({ value: 0.5, unit: "ratio" });
    expect(roi).not.toHaveProperty("currency");
    expect(evaluateMetric("cost-per-lead", { cost: { amount: 120 }, leads: 8 })).not.toHaveProperty("currency");
  });

  test("two currencies", () => {
    const refused = refusedFor("roi", { valueGained: eur(150), allCosts: { amount: 100, currency: "USD" } });
    expect(refused).toMatchObject({ because: "currencies-differ", inputs: ["valueGained", "allCosts"] });
    expect(refused.sentence).toContain("“value gained” and “all costs” are in different currencies, EUR and USD.");
  });

  test("one that states its currency beside some that do not", () => {
    const refused = refusedFor("economic-value", { revenueAtOnce: 5, revenueToCome: eur(150), costsSaved: { amount: 1 } });
    expect(refused.because).toBe("currencies-differ");
    expect(refused.sentence).toContain("“revenue to come” is in EUR, but “revenue at once” and “costs saved” state no currency.");
  });
});

describe("F91 a caller's mistake", () => {
  test.each([
    ["click-trough-rate", {}, "choice", ["catalogId"], "Did you mean “click-through-rate”?"],
    ["nothing like it at all", {}, "choice", ["catalogId"], "Pass the id of one in `metricCatalog`."],
    ["toString", {}, "choice", ["catalogId"], "is not a metric of the catalogue"],
    ["click-through-rate", { click: 12, impressions: 800 }, "unknown-field", ["inputs"], "Did you mean “clicks”?"],
    ["reach", { toString: 3 }, "unknown-field", ["inputs"], "Pass only: reach."],
    ["reach", { reach: "3" }, "type", ["inputs", "reach"], "“3” was found. Pass a finite number."],
    ["reach", { reach: Number.NaN }, "type", ["inputs", "reach"], "Pass a finite number."],
    ["reach", { reach: Number.POSITIVE_INFINITY }, "type", ["inputs", "reach"], "Pass a finite number."],
    ["reach", { reach: { amount: 3 } }, "type", ["inputs", "reach"], "Pass a finite number."],
    ["first-response-time-p90", { minutes: 3 }, "type", ["inputs", "minutes"], "Pass a list of minutes."],
    ["first-response-time-p90", { minutes: [1, null] }, "type", ["inputs", "minutes", 1], "Pass a finite number."],
    ["roas", { adSpend: "3" }, "type", ["inputs", "adSpend"], "Pass a finite number."],
    ["roas", { adSpend: [3] }, "type", ["inputs", "adSpend"], "Pass a number, or an object with `amount` and `currency`."],
    ["roas", { adSpend: { currency: "EUR" } }, "type", ["inputs", "adSpend", "amount"], "Pass a finite number."],
    ["roas", { adSpend: { amount: 3, currency: "euro" } }, "money", ["inputs", "adSpend", "currency"], "such as EUR"],
    ["roas", { adSpend: { amount: 3, currency: 3 } }, "money", ["inputs", "adSpend", "currency"], "such as EUR"],
    ["reach", null, "type", ["inputs"], "Pass an object with the inputs of the formula."],
    ["reach", [3], "type", ["inputs"], "Pass an object with the inputs of the formula."],
  ])("%s %j: %s", (id, inputs, code, path, message) => {
    const thrown = thrownBy(() => evaluate(id, inputs));
    expect(thrown).toMatchObject({ code, path });
    expect(thrown.message).toContain(message);
  });
});
