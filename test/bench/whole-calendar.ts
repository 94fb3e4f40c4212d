import { type Calendar, generateCalendar, isPlanError, occurrences, type Plan, parsePlan, slotInstants } from "../../src/index.js";
import { list } from "./list.js";
import { race } from "./race.js";
import { byLoop, byRRule, type Series } from "./series.js";
import { tableOf } from "./table.js";
import { barePlan, staffedPlan, workdaySeries } from "./workday-series.js";

const year = { from: "2027-01-01", to: "2027-12-31" };
const allYears = { from: "1900-01-01", to: "2200-12-31" };

const limited = parsePlan({
  format: "social-plan/1",
  id: "limited",
  timeZone: "Europe/Berlin",
  channels: list(4, (at) => ({
    id: `channel-${at}`,
    name: "Channel",
    minGapMinutes: 20,
    bounds: [
      { max: 60, per: "day" },
      { max: 900, per: "month" },
    ],
  })),
  blackouts: [{ id: "summer", from: "2027-08-01", to: "2027-08-14", yearly: true }],
  cadences: list(40, (at) => ({
    id: `cadence-${at}`,
    channels: list(4, (channel) => `channel-${channel}`),
    when: { kind: "daily", at: [`${String(at % 24).padStart(2, "0")}:${at % 2 === 0 ? "00" : "30"}`] },
    onBlackout: at % 2 === 0 ? "skip" : "later",
  })),
});

/**
 * A year of a thousand series with all their entries: bare, with days off, topics and authors, and others under limits; beside loops that find nothing but the instants.
 * Then the first entry of three centuries, and how soon an impossible wish is refused.
 */
export const makeWholeCalendar = (): string => {
  const series = workdaySeries(1_000);
  const bare = barePlan(series);
  const staffed = staffedPlan(series);
  const one = barePlan(workdaySeries(1));
  const slots = [bare, staffed, limited].map((plan) => slotsIn(generateCalendar(plan, year)));
  const calendars = race(
    [
      { name: "generateCalendar, 1 000 series", run: () => generateCalendar(bare, year) },
      { name: "generateCalendar, blackouts, pillars, authors", run: () => generateCalendar(staffed, year) },
      { name: "generateCalendar, bounds, gaps, blackouts", run: () => generateCalendar(limited, year) },
    ],
    7,
    2,
  );
  const peers = race(
    [
      { name: "instants alone, a loop of date-fns on TZDate", isPeer: true, run: () => instantsOf(series, byLoop) },
      { name: "instants alone, rrule", isPeer: true, run: () => instantsOf(series, byRRule) },
    ],
    1,
    0,
  );
  const others = race(
    [
      { name: "occurrences, the first of 300 years", times: 20, run: () => occurrences(one, allYears).next() },
      { name: "refusing 300 years of 1 cadence", times: 50, run: refused(one) },
      { name: "refusing 300 years of 1 000 cadences", times: 20, run: refused(bare) },
    ],
    7,
    2,
  );
  const rates = calendars.map(({ milliseconds }, at) => ((slots[at] ?? 0) / milliseconds / 1_000).toFixed(2));
  const table = tableOf(
    `Slots of a year, ${slots.join(", ")}: ${rates.join(", ")} M a second`,
    [...calendars, ...peers],
    "0.7 M entries a second with authors",
  );
  const [, whole] = calendars;
  const ratios = peers.map(
    ({ runner, milliseconds }) => `${(milliseconds / (whole?.milliseconds ?? Number.NaN)).toFixed(1)}× ${runner.name}`,
  );
  const rest = tableOf("Three centuries", others, "refusals in 1 ms and 3 ms");
  return `${table}\n  With authors as fast as ${ratios.join("; ")} (goals: 25×, 60×)\n\n${rest}`;
};

const slotsIn = ({ entries, refused }: Calendar): number => entries.length + refused.length;

/** Finds the instants of all series in order, as a calendar has them. */
const instantsOf = (series: readonly Series[], find: typeof byLoop): Float64Array => {
  const found = Float64Array.from(series.flatMap((one) => find(one, year))).sort();
  if (found.length !== slotInstants(barePlan(series), year).length) throw new Error(`${found.length} other instants`);
  return found;
};

const refused = (plan: Plan) => () => {
  try {
    generateCalendar(plan, { ...allYears, limit: 1_000 });
  } catch (error) {
    if (isPlanError(error)) return error;
  }
  throw new Error("It was not refused.");
};
