import { readFileSync } from "node:fs";
import { measureResults, type Plan, parsePlan } from "social-plan";
import { describe, expect, test } from "vitest";

const planOf = (name: string): Plan => parsePlan(readFileSync(new URL(`../../examples/plans/${name}.json`, import.meta.url), "utf8"));

const asyncapi = planOf("asyncapi-marketing-2025");
const on = "2025-03-31";

/** The growth of a metric from the last quarter of 2024 to the first of 2025, by a KPI that asks for some. */
const growthOf = (metric: string) => {
  const [strategy] = asyncapi.strategies;
  if (strategy === undefined) throw new Error("the plan has a strategy");
  const kpi = { id: "asked", metric, target: { kind: "growth", ratio: 0.3, per: "quarter" } } as const;
  const plan = parsePlan({ ...asyncapi, strategies: [{ ...strategy, kpis: [kpi] }] });
  const [result] = measureResults(plan, { on }).kpis;
  return { percent: typeof result?.figure === "number" ? Math.round(result.figure * 1000) / 10 : undefined, sentence: result?.sentence };
};

describe("E5 B7 two quarters of AsyncAPI's marketing, as its report has them", () => {
  test("engagement grew by 20.7 % on LinkedIn and fell on X, against 30 % that were asked for", () => {
    const told = measureResults(asyncapi, { on }).kpis.flatMap(({ kpi, verdict, figure }) =>
      figure === undefined ? [] : [[kpi, verdict, figure]],
    );
    expect(told).toEqual([
      ["linkedin-engagement", "missed", 0.207062600321],
      ["x-engagement", "missed", -0.48802946593],
    ]);
  });

  test.each([
    ["linkedin-followers", 7.7],
    ["linkedin-new-followers", 19],
    ["linkedin-posts", -48.4],
    ["linkedin-clicks", 6.9],
    ["x-posts", -45.1],
    ["x-reposts", -55.6],
    ["x-impressions", -47.4],
    ["x-clicks", -49.2],
    ["x-likes", -50.5],
  ])("%s changed by %d %%, as the figures say", (metric, percent) => {
    expect(growthOf(metric).percent).toBe(percent);
  });

  test("where the report computed wrongly the figures speak for themselves: replies 2 to 3 are not +75 %, impressions not -18 %", () => {
    expect(growthOf("x-replies")).toEqual({
      percent: 50,
      sentence:
        "It went from 2 (1 October 2024 to 31 December 2024) to 3 (1 January 2025 to 31 March 2025), a change of +50%. The target, 30% more every quarter than the quarter before, is met.",
    });
    expect(growthOf("linkedin-impressions").percent).toBe(-19.2);
  });

  test("from 27 followers lost to 36 won is no growth of 239 %", () => {
    expect(growthOf("x-new-followers")).toEqual({
      percent: undefined,
      sentence:
        "The target is 30% more every quarter than the quarter before. It went from -27 to 36, and from nothing or less no growth can be computed.",
    });
  });
});

describe("E5 two goals of Digital.gov for the fiscal year 2022", () => {
  const plan = planOf("digitalgov-fy22-goals");
  const kpis = plan.strategies.flatMap(({ goals }) => goals.flatMap((goal) => goal.kpis));
  const withReadings = (...values: readonly number[]): Plan =>
    parsePlan({
      ...plan,
      measurements: kpis.map(({ id, metric }, index) => ({ id: `${id}-read`, metric, value: values[index] ?? null, on: "2022-03-31" })),
    });

  test("nobody has published a reading since the baseline", () => {
    expect(measureResults(plan, { on: "2022-09-30" }).counts).toMatchObject({ unmeasured: 2 });
  });

  test("half a year later a half of the way is on track: 83 % to 90 %, 4.54 to 4.6", () => {
    const told = (members: number, rating: number) =>
      measureResults(withReadings(members, rating), { on: "2022-03-31" }).kpis.map(({ verdict, progress }) => [verdict, progress]);
    expect(told(0.865, 4.57)).toEqual([
      ["on-track", 0.5],
      ["on-track", 0.5],
    ]);
    expect(told(0.86, 4.56)).toEqual([
      ["behind", 0.428571428571],
      ["behind", 0.333333333333],
    ]);
  });
});
