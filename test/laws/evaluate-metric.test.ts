import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { metricCatalog } from "../../src/catalog/metric-catalog.js";
import { evaluateMetric } from "../../src/results/formulas/evaluate-metric.js";
import type { EvaluationInputs } from "../../src/results/formulas/evaluation-inputs.js";
import type { FormulaInputs } from "../../src/results/formulas/formula.js";
import { formulas } from "../../src/results/formulas/formulas.js";
import { percentileOf } from "../../src/results/formulas/percentile-of.js";
import { outsideOf, pseudoLanguage } from "../helpers/pseudo-language.js";

type Numbers = Readonly<Record<string, number>>;

/** What the phrases in the texts of the catalogue count, as a person reads them. */
const phrases: Readonly<Record<string, string | ((inputs: Numbers) => number)>> = {
  "number of accounts that follow on the day of reading": "followers",
  "followers gained": "followersGained",
  "followers lost": "followersLost",
  "all followers": "followers",
  "number of different people or accounts that saw the content": "reach",
  "reach of a post": "reach",
  followers: "followers",
  "number of times the content was shown, the same person counted each time": "impressions",
  "own mentions": "ownMentions",
  "mentions of the competitors": "competitorMentions",
  "positive mentions": "positiveMentions",
  "negative mentions": "negativeMentions",
  "all mentions, neutral ones included": "allMentions",
  "number of times others name the organisation or brand": "mentions",
  "space or time of the coverage": "coverage",
  "what the same would have cost as advertising": "price",
  "engagements with a post": "engagements",
  "engagements of a day, with old posts too": "engagements",
  "its reach": "reach",
  "its impressions": "impressions",
  "likes and other one-click approvals": "approvals",
  "likes and other one-click approvals of a post": "approvals",
  posts: "posts",
  "comments and replies of the audience": "comments",
  "comments and replies to a post": "comments",
  "shares and reposts": "shares",
  "shares and reposts of a post": "shares",
  "sum of the times from each enquiry to its first answer": "minutesToAnswer",
  "number of enquiries answered": "enquiriesAnswered",
  "enquiries answered": "enquiriesAnswered",
  "enquiries received": "enquiriesReceived",
  "sum of the times from each enquiry to its solution": "minutesToSolution",
  "number of enquiries solved": "enquiriesSolved",
  "enquiries settled without an agent": "settledWithoutAgent",
  "all enquiries": "enquiries",
  "answers of 4 or 5 on a scale to 5": "satisfiedAnswers",
  "all answers": "answers",
  "sum of the answers on a scale from 1 to 5": "sumOfAnswers",
  "number of answers": "answers",
  "percentage of the answers 9 and 10": ({ promoters = 0, answers = 0 }) => (promoters * 100) / answers,
  "percentage of the answers 0 to 6, asked from 0 to 10 how likely one is to recommend us": ({ detractors = 0, answers = 0 }) =>
    (detractors * 100) / answers,
  clicks: "clicks",
  impressions: "impressions",
  conversions: "conversions",
  "clicks that could have led to one": "clicks",
  visitors: "visitors",
  "cost of a campaign": "cost",
  "leads it brought": "leads",
  "conversions it brought": "conversions",
  "all costs of marketing and sales, pay included": "allCosts",
  "new customers": "newCustomers",
  "value gained": "valueGained",
  "all costs": "allCosts",
  "value of the conversions": "conversionValue",
  "money spent on advertising": "adSpend",
  "revenue at once": "revenueAtOnce",
  "revenue to come": "revenueToCome",
  "costs saved": "costsSaved",
  "customers at the end of a period": "customersAtEnd",
  "those won in it": "newCustomers",
  "customers at its start": "customersAtStart",
  "number of customers won because another recommended us": "referredCustomers",
  "customers won because another recommended us": "referredCustomers",
  "all customers": "customers",
  "number of advocates who spoke up for us or recommended us": "advocates",
  "number of posts that went out": "posts",
  "posts that went out as scheduled": "postsAsScheduled",
  "posts scheduled": "postsScheduled",
  "conversational posts": "conversationalPosts",
  "all posts, promotional ones included": "posts",
  "people who completed a training": "completed",
  "people it was set for": "trainingSetFor",
};

/** What a text of the catalogue comes to: a sum of products of phrases and of texts in brackets. */
const readAloud = (text: string, inputs: Numbers): number => {
  const tokens = text.split(/([÷×+−()])/).map((token) => token.trim()).filter((token) => token !== ""); // biome-ignore format: one line
  const factor = (): number => {
    const token = tokens.shift() ?? expect.fail(`“${text}” ends too early`);
    if (token !== "(") return count(phrases[token] ?? expect.fail(`nobody knows what “${token}” is`), inputs);
    const inner = sum();
    expect(tokens.shift()).toBe(")");
    return inner;
  };
  const product = (): number => {
    let value = factor();
    while (tokens[0] === "÷" || tokens[0] === "×") value = tokens.shift() === "÷" ? value / factor() : value * factor();
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[0] === "+" || tokens[0] === "−") value += (tokens.shift() === "−" ? -1 : 1) * product();
    return value;
  };
  const value = sum();
  expect(tokens).toEqual([]);
  return value;
};

const count = (phrase: string | ((inputs: Numbers) => number), inputs: Numbers): number =>
  typeof phrase === "function" ? phrase(inputs) : (inputs[phrase] ?? expect.fail(`“${phrase}” is not among the inputs`));

const table: Readonly<Record<string, { readonly inputs: FormulaInputs }>> = formulas;
const inputsOf = (id: string): FormulaInputs => table[id]?.inputs ?? expect.fail("no such formula");
const isPercentile = (id: string): boolean => "minutes" in inputsOf(id);
const evaluate = (id: string, inputs: object, language = undefined as typeof pseudoLanguage | undefined) =>
  evaluateMetric(id, inputs as EvaluationInputs<string>, { language });

/** Inputs of each kind, small enough that parts and wholes meet, and zeros come. */
const someInputs = (id: string): fc.Arbitrary<Numbers> =>
  fc.record(
    Object.fromEntries(
      Object.entries(inputsOf(id)).map(([name, kind]) => [
        name,
        kind === "count" ? fc.oneof(fc.constant(0), fc.nat({ max: 30 })) : fc.double({ min: 0, max: 120, noNaN: true }),
      ]),
    ),
  );

describe("C9 a metric comes to what the text of its formula says", () => {
  const read = metricCatalog.filter(({ id }) => !isPercentile(id));

  test.each(read)("$id: $formula", ({ id, formula }) => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(someInputs(id), (inputs) => {
        const result = evaluate(id, inputs);
        seen.add(result.ok ? "ok" : result.because);
        if (!result.ok && result.because !== "division-by-zero") return;
        const said = readAloud(formula, inputs);
        if (!result.ok) expect(said).not.toSatisfy(Number.isFinite);
        else expect(Math.abs(result.value - said)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(said)));
      }),
      { numRuns: 300 },
    );
    expect(seen).toContain("ok");
    expect(seen.has("division-by-zero")).toBe(/÷|percentage/.test(formula));
  });
});

describe("C9 the time within which a part were answered", () => {
  /** The middle of all values with at least the part at or below them, and at least the rest at or above. */
  const slowly = (values: readonly number[], of: number, all: number): number => {
    const fit = values.filter(
      (one) =>
        values.filter((other) => other <= one).length * all >= of * values.length &&
        values.filter((other) => other >= one).length * all >= (all - of) * values.length,
    );
    return (Math.min(...fit) + Math.max(...fit)) / 2;
  };
  const times = fc.array(fc.oneof(fc.nat({ max: 9 }), fc.double({ min: 0, max: 1e6, noNaN: true })), { minLength: 1, maxLength: 40 });

  test.each([
    ["first-response-time-median", 1, 2],
    ["first-response-time-p90", 9, 10],
  ])("%s", (id, of, all) => {
    fc.assert(
      fc.property(times, (minutes) => {
        expect(evaluate(id, { minutes })).toMatchObject({ value: slowly(minutes, of, all) });
      }),
    );
  });

  test("whatever the order of the times, which stay as they were", () => {
    const minutes = Object.freeze([10, 9, 100, 1, 8]);
    expect(percentileOf(minutes, [1, 2])).toBe(9);
    expect(minutes).toEqual([10, 9, 100, 1, 8]);
  });

  test("the middle of two times may be as large as they are", () => {
    expect(percentileOf([Number.MAX_VALUE, Number.MAX_VALUE], [1, 2])).toBe(Number.MAX_VALUE);
  });
});

describe("F11 whatever numbers are passed", () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(0, -0, 1, Number.MAX_VALUE, 5e-324),
    fc.nat(),
  );
  const anyValue = (kind: string): fc.Arbitrary<unknown> => {
    if (kind === "times") return fc.array(number, { maxLength: 5 });
    const money = fc.record({ amount: number, currency: fc.constantFrom("EUR", "USD", undefined) });
    return fc.option(kind === "money" ? fc.oneof(number, money) : number, { freq: 20 });
  };
  const call = fc
    .constantFrom(...Object.keys(formulas))
    .chain((id) =>
      fc.tuple(fc.constant(id), fc.record(Object.fromEntries(Object.entries(inputsOf(id)).map(([name, kind]) => [name, anyValue(kind)])))),
    );

  test("the value is a finite number without a sign on its zero, or there is a sentence", () => {
    fc.assert(
      fc.property(call, ([id, inputs]) => {
        const result = evaluate(id, inputs);
        if (result.ok) expect(Number.isFinite(result.value) && !Object.is(result.value, -0)).toBe(true);
        else expect(result.sentence).toMatch(/^“[^{}]+” cannot be computed: (?!.*(NaN|Infinity|undefined|null))[^{}]+\.$/);
      }),
      { numRuns: 2000 },
    );
  });

  test("what is said comes from the language that is asked for", () => {
    fc.assert(
      fc.property(call, ([id, inputs]) => {
        const result = evaluate(id, inputs, pseudoLanguage);
        if (!result.ok) expect(outsideOf(result.sentence).replaceAll(/e[+-]\d|EUR|USD/g, "")).not.toMatch(/\p{L}/u);
      }),
      { numRuns: 1000 },
    );
  });
});
