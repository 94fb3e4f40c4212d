import { memoryUsage } from "node:process";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type Calendar, generateCalendar, type Plan } from "../../src/index.js";
import { race } from "./race.js";
import { tableOf } from "./table.js";
import { barePlan, staffedPlan, workdaySeries } from "./workday-series.js";

const years = [1, 2, 4];
const daysOf = (count: number) => ({ from: "2027-01-01", to: `${2026 + count}-12-31`, limit: 2_000_000 });

/** One, two and four years of a thousand series, up to a million entries, and what the calendar of one year holds in memory. */
export const growCalendar = (): string => {
  const series = workdaySeries(1_000);
  const plans = { bare: barePlan(series), "with authors": staffedPlan(series) };
  return Object.entries(plans)
    .map(([name, plan]) => `${timesOf(name, plan)}\n  ${memoryOf(plan)}`)
    .join("\n\n");
};

const timesOf = (name: string, plan: Plan): string => {
  const counts = years.map((count) => generateCalendar(plan, daysOf(count)).entries.length);
  const times = race(
    years.map((count, at) => ({ name: `${counts[at]} entries`, run: () => generateCalendar(plan, daysOf(count)) })),
    5,
    0,
  );
  const each = times.map(({ milliseconds }, at) => ((milliseconds * 1_000) / (counts[at] ?? Number.NaN)).toFixed(2));
  return tableOf(`Years of 1 000 series, ${name}: ${each.join(", ")} µs an entry`, times, "the same for each, to a million entries");
};

/** What a calendar keeps, once all else is collected, and what the heap had grown to before. */
const memoryOf = (plan: Plan): string => {
  const before = heapNow(true);
  const made: { calendar?: Calendar } = { calendar: generateCalendar(plan, daysOf(1)) };
  const uncollected = heapNow(false) - before;
  const kept = heapNow(true) - before;
  const count = made.calendar?.entries.length ?? 0;
  return `Heap for ${count} entries: ${megabytes(kept)} kept, ${Math.round(kept / count)} bytes each; ${megabytes(uncollected)} before it was collected (goal: 200 MB)`;
};

const heapNow = (isCollected: boolean): number => {
  if (isCollected) collect();
  return memoryUsage().heapUsed;
};

/** The engine's collector, which only a flag gives away. */
const collect = (() => {
  setFlagsFromString("--expose-gc");
  const found: unknown = runInNewContext("gc");
  return () => {
    if (typeof found === "function") found();
  };
})();

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(0)} MB`;
