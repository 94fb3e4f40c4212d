import { generateCalendar, isPlanError, occurrences, parsePlan } from "../../src/index.js";
import { list } from "./list.js";
import { race } from "./race.js";
import { tableOf } from "./table.js";

const zones = ["America/New_York", "Europe/Berlin", "Asia/Kolkata", "Australia/Sydney", "America/Sao_Paulo"];
const year = { from: "2027-01-01", to: "2027-12-31" };
const allYears = { from: "1900-01-01", to: "2200-12-31" };

const planOf = (size: number) =>
  parsePlan({
    format: "social-plan/1",
    id: "year",
    cadences: list(size, (at) => ({
      id: `cadence-${at}`,
      timeZone: zones[at % zones.length] ?? "UTC",
      when: { kind: "weekly", on: ["mon", "tue", "wed", "thu", "fri"], at: [`${String(6 + (at % 16)).padStart(2, "0")}:30`, "23:45"] },
    })),
  });

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

/** A year of a thousand series with all their entries, the same under limits and blackouts, the first entry of three centuries, and how soon an impossible wish is refused. */
export const makeWholeCalendar = (): string => {
  const many = planOf(1_000);
  const one = planOf(1);
  const all = () => generateCalendar(many, year).entries;
  const held = () => generateCalendar(limited, year);
  const refused = (plan: typeof one) => () => {
    try {
      generateCalendar(plan, { ...allYears, limit: 1_000 });
    } catch (error) {
      if (isPlanError(error)) return error;
    }
    throw new Error("It was not refused.");
  };
  const times = race(
    [
      { name: "generateCalendar, 1 000 series", run: all },
      { name: "generateCalendar, bounds, gaps, blackouts", run: held },
      { name: "occurrences, the first of 300 years", times: 20, run: () => occurrences(one, allYears).next() },
      { name: "refusing 300 years of 1 cadence", times: 50, run: refused(one) },
      { name: "refusing 300 years of 1 000 cadences", times: 20, run: refused(many) },
    ],
    7,
    2,
  );
  const rateOf = (count: number, at: number): string => (count / (times[at]?.milliseconds ?? Number.NaN) / 1_000).toFixed(2);
  const { entries, refused: others } = held();
  return tableOf(
    `${all().length} entries, ${rateOf(all().length, 0)} M a second; of ${entries.length + others.length} slots under limits ${rateOf(entries.length + others.length, 1)} M a second`,
    times,
    "0.7 M entries a second; refusals in 1 ms and 3 ms",
  );
};
