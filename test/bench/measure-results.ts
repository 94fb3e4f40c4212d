import { measureResults, type Plan, parsePlan } from "../../src/index.js";
import { dateOfDay, dayNumberOf } from "../../src/time/days.js";
import { list } from "./list.js";
import { race } from "./race.js";
import { tableOf } from "./table.js";

/** How KPIs stand: ten readings each, beside a loop that only finds the latest reading of each and compares it with a number. */
export const measureManyResults = (): string => [1_000, 10_000].map(ofKpis).join("\n");

const ofKpis = (count: number): string => {
  const plan = planOfKpis(count);
  const times = race([
    { name: "measureResults", run: () => measureResults(plan, { on: "2027-12-31" }) },
    { name: "a loop for the latest reading", isPeer: true, run: () => latestAgainstTarget(plan) },
  ]);
  const goal = count === 10_000 ? "at most 150 ms for 10 000 KPIs with 100 000 readings" : undefined;
  return tableOf(`Results of ${count} KPIs with ${count * 10} readings`, times, goal);
};

const firstDay = dayNumberOf("2027-01-01");

/** Goals of two KPIs each, on metrics of their own, of every nature in turn. */
const planOfKpis = (count: number): Plan => {
  const natures = ["level", "flow", "rate"] as const;
  const kpi = (index: number) => ({
    ...{ id: `kpi-${index}`, metric: `metric-${index}`, due: "2027-12-31" },
    baseline: { value: 100, on: "2026-12-31" },
    target: { kind: "value", atLeast: 300 } as const,
  });
  return parsePlan(
    {
      ...{ format: "social-plan/1", id: "many", period: { from: "2027-01-01", to: "2027-12-31" } },
      metrics: list(count, (index) => ({ id: `metric-${index}`, name: `Metric ${index}`, nature: natures[index % 3] })),
      strategies: [
        {
          id: "strategy",
          goals: list(count / 2, (goal) => ({ id: `goal-${goal}`, statement: `Goal ${goal}`, kpis: [kpi(goal * 2), kpi(goal * 2 + 1)] })),
        },
      ],
      measurements: list(count * 10, (index) => {
        const [metric, month] = [index % count, Math.floor(index / count)];
        const period = { from: dateOfDay(firstDay + month * 30), to: dateOfDay(firstDay + month * 30 + 29) };
        return { id: `reading-${index}`, metric: `metric-${metric}`, value: 10 * month + (index % 7), period };
      }),
    },
    { limits: { nodes: 10_000_000 } },
  );
};

const latestAgainstTarget = ({ strategies, measurements }: Plan): number => {
  const latest = new Map<string, { readonly to: string; readonly value: unknown }>();
  for (const { metric, period, value } of measurements) {
    const known = latest.get(metric);
    if (period !== undefined && (known === undefined || period.to > known.to)) latest.set(metric, { to: period.to, value });
  }
  let met = 0;
  for (const { goals } of strategies)
    for (const { kpis } of goals) for (const { metric } of kpis) if (Number(latest.get(metric)?.value) >= 300) met += 1;
  return met;
};
