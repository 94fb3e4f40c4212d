import { TZDate } from "@date-fns/tz";
import { addDays } from "date-fns/addDays";
import { isAfter } from "date-fns/isAfter";
import { set } from "date-fns/set";
import rrule from "rrule";
import { RRuleTemporal } from "rrule-temporal";
import { type CadenceInput, parsePlan, slotInstants } from "../../src/index.js";
import { list } from "./list.js";
import { race } from "./race.js";
import { tableOf } from "./table.js";

const { RRule } = rrule;

/** A rule in a zone: on these weekdays, counted from Monday, which is 0, at these times. */
interface Series {
  readonly timeZone: string;
  readonly days: readonly number[];
  readonly at: readonly (readonly [hour: number, minute: number])[];
}

/** Some series over some years from 2027. */
interface Scenario {
  readonly heading: string;
  readonly series: readonly Series[];
  readonly years: number;
  /** How often the peers do it in a round, of three; the library does it in eleven. */
  readonly rounds: number;
}

const everyDay = [0, 1, 2, 3, 4, 5, 6];
const zones = [
  "America/New_York",
  "Europe/Berlin",
  "Asia/Kolkata",
  "Australia/Sydney",
  "America/Sao_Paulo",
  "Asia/Tokyo",
  "Europe/London",
  "Africa/Cairo",
  "Pacific/Auckland",
  "America/Los_Angeles",
];

const scenarios: readonly Scenario[] = [
  {
    heading: "(a) Daily 09:30 in New York, 10 years",
    series: [{ timeZone: "America/New_York", days: everyDay, at: [[9, 30]] }],
    years: 10,
    rounds: 5,
  },
  {
    heading: "(b) Monday, Wednesday, Friday 09:30 and 15:30 in New York, 10 years",
    series: [
      {
        timeZone: "America/New_York",
        days: [0, 2, 4],
        at: [
          [9, 30],
          [15, 30],
        ],
      },
    ],
    years: 10,
    rounds: 5,
  },
  {
    heading: "(d) 100 series on workdays in 10 zones, a year",
    series: list(100, (at) => ({ timeZone: zones[at % 10] ?? "UTC", days: [0, 1, 2, 3, 4], at: [[6 + (at % 16), 30]] })),
    years: 1,
    rounds: 3,
  },
];

/** When slots are: from rules to instants, beside loops and libraries that do the same. Goals: as calendar facts were measured, a hundred times a naive loop and three hundred times `rrule`, once warm. */
export const findInstants = (): string => scenarios.map(compare).join("\n\n");

const compare = ({ heading, series, years, rounds }: Scenario): string => {
  const days = { from: "2027-01-01", to: `${2026 + years}-12-31` };
  const plan = parsePlan({ format: "social-plan/1", id: "bench", cadences: series.map(cadenceOf) });
  const ours = () => slotInstants(plan, days);
  const peers = {
    "a loop of date-fns on TZDate": () => series.flatMap((one) => naive(one, days)),
    rrule: () => series.flatMap((one) => byRRule(one, days)),
    "rrule-temporal": () => series.flatMap((one) => byTemporal(one, days)),
  };
  const expected = [...ours()];
  for (const [name, run] of Object.entries(peers)) {
    const found = run().sort((a, b) => a - b);
    const isSame = found.length === expected.length && (name === "rrule" || found.every((at, index) => at === expected[index]));
    if (!isSame) throw new Error(`${name} finds ${found.length} other instants than the ${expected.length} of slotInstants`);
  }
  const [mine] = race([{ name: "slotInstants", times: 20, run: ours }], 11, 5);
  const theirs = race(
    Object.entries(peers).map(([name, run]) => ({ name, isPeer: true, run })),
    rounds,
    1,
  );
  const rate = (expected.length / (mine?.milliseconds ?? Number.NaN) / 1000).toFixed(1);
  const ratios = theirs.map(
    ({ runner, milliseconds }) => `${Math.round(milliseconds / (mine?.milliseconds ?? Number.NaN))}× ${runner.name}`,
  );
  const table = tableOf(`${heading}: ${expected.length} instants, ${rate} M a second`, [...(mine ? [mine] : []), ...theirs]);
  return `${table}\n  As fast as ${ratios.join(", ")}`;
};

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const two = (number: number): string => String(number).padStart(2, "0");

const cadenceOf = ({ timeZone, days, at }: Series, place: number): CadenceInput => ({
  id: `series-${place}`,
  timeZone,
  when: {
    kind: "weekly",
    on: days.map((day) => weekdays[day] ?? "mon"),
    at: at.map(([hour, minute]) => `${two(hour)}:${two(minute)}`),
  },
});

type Run = { readonly from: string; readonly to: string };

/** What one writes first: a date in the zone, moved on by a day, its time set anew. */
const naive = ({ timeZone, days, at }: Series, { from, to }: Run): number[] => {
  const end = TZDate.tz(timeZone, Number(to.slice(0, 4)), 11, 31, 23, 59);
  const found: number[] = [];
  for (let day: Date = TZDate.tz(timeZone, Number(from.slice(0, 4)), 0, 1); !isAfter(day, end); day = addDays(day, 1)) {
    if (!days.includes((day.getDay() + 6) % 7)) continue;
    for (const [hours, minutes] of at) found.push(set(day, { hours, minutes, seconds: 0, milliseconds: 0 }).getTime());
  }
  return found;
};

const byRRule = ({ timeZone, days, at }: Series, { from, to }: Run): number[] =>
  at.flatMap(([hour, minute]) =>
    new RRule({
      freq: RRule.WEEKLY,
      byweekday: [...days],
      byhour: [hour],
      byminute: [minute],
      bysecond: [0],
      dtstart: new Date(`${from}T00:00:00Z`),
      until: new Date(`${to}T23:59:59Z`),
      tzid: timeZone,
    })
      .all()
      .map((date) => date.getTime()),
  );

const byTemporal = ({ timeZone, days, at }: Series, { from, to }: Run): number[] =>
  at.flatMap(([hour, minute]) => {
    const names = days.map((day) => (weekdays[day] ?? "mon").slice(0, 2).toUpperCase());
    const start = `DTSTART;TZID=${timeZone}:${from.replaceAll("-", "")}T${two(hour)}${two(minute)}00`;
    const rule = new RRuleTemporal({
      rruleString: `${start}\nRRULE:FREQ=WEEKLY;BYDAY=${names.join(",")};UNTIL=${untilAfter(to)}`,
    });
    return rule.all().map((date) => date.epochMilliseconds);
  });

/** A rule ends in UTC, where the last day of a zone may not be over: by noon of the next it is, and nobody's next slot has come. */
const untilAfter = (to: string): string => `${Number(to.slice(0, 4)) + 1}0101T115959Z`;
