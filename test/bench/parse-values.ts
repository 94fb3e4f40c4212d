import { parsePlan } from "../../src/index.js";
import { grownPlan } from "./grown-plan.js";
import { list } from "./list.js";
import { race } from "./race.js";
import { tableOf } from "./table.js";

/** How many JSON values there are in a value, itself included. */
const countValues = (value: unknown): number =>
  typeof value === "object" && value !== null ? Object.values(value).reduce<number>((sum, one) => sum + countValues(one), 1) : 1;

/** A plan of a million values, most of them the readings of a metric. */
const millionValues = () => {
  const measurement = (at: number) => ({ id: `m-${at}`, metric: "members", value: at, on: "2027-01-04" });
  const plan = (count: number) => ({
    format: "social-plan/1",
    id: "readings",
    metrics: [{ id: "members" }],
    measurements: list(count, measurement),
  });
  return plan(Math.floor((1_000_000 - countValues(plan(0))) / countValues(measurement(0))));
};

/** Reading as many values as the input guard lets through, and what twice as many things cost. */
export const parseValues = (): string => {
  const plan = millionValues();
  const text = JSON.stringify(plan);
  const million = race(
    [
      { name: `parsePlan of ${countValues(plan)} values`, run: () => parsePlan(plan) },
      { name: "JSON.parse of the same as text", isPeer: true, run: () => JSON.parse(text) },
    ],
    5,
    1,
  );
  const plans = [10_000, 20_000, 40_000].map((things) => ({ things, plan: grownPlan(things) }));
  const growth = race(
    plans.map(({ things, plan }) => ({ name: `parsePlan of ${things} things`, run: () => parsePlan(plan) })),
    7,
  );
  const factors = growth.slice(1).map(({ milliseconds }, at) => (milliseconds / (growth[at]?.milliseconds ?? Number.NaN)).toFixed(2));
  return [
    tableOf("Parsing a million values", million, "under 1.5 s"),
    tableOf("Parsing twice as much", growth, `at most 2.6× for each doubling; it was ${factors.join("× and ")}×`),
  ].join("\n");
};
