import { TZDate } from "@date-fns/tz";
import { addDays } from "date-fns/addDays";
import { isAfter } from "date-fns/isAfter";
import { set } from "date-fns/set";
import rrule from "rrule";
import { RRuleTemporal } from "rrule-temporal";
import type { CadenceInput } from "../../src/index.js";

const { RRule } = rrule;

/** A rule in a zone: on these weekdays, counted from Monday, which is 0, at these times. */
export interface Series {
  readonly timeZone: string;
  readonly days: readonly number[];
  readonly at: readonly (readonly [hour: number, minute: number])[];
}

/** Whole years, from the first day of one to the last of another. */
export interface Years {
  readonly from: string;
  readonly to: string;
}

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const two = (number: number): string => String(number).padStart(2, "0");

/** A series as a cadence. */
export const cadenceOf = ({ timeZone, days, at }: Series, place: number): CadenceInput => ({
  id: `series-${place}`,
  timeZone,
  when: {
    kind: "weekly",
    on: days.map((day) => weekdays[day] ?? "mon"),
    at: at.map(([hour, minute]) => `${two(hour)}:${two(minute)}`),
  },
});

/** What one writes first: a date in the zone, moved on by a day, its time set anew. */
export const byLoop = ({ timeZone, days, at }: Series, { from, to }: Years): number[] => {
  const end = TZDate.tz(timeZone, Number(to.slice(0, 4)), 11, 31, 23, 59);
  const found: number[] = [];
  for (let day: Date = TZDate.tz(timeZone, Number(from.slice(0, 4)), 0, 1); !isAfter(day, end); day = addDays(day, 1)) {
    if (!days.includes((day.getDay() + 6) % 7)) continue;
    for (const [hours, minutes] of at) found.push(set(day, { hours, minutes, seconds: 0, milliseconds: 0 }).getTime());
  }
  return found;
};

/** By `rrule`, which in a zone counts by the clocks of the machine. */
export const byRRule = ({ timeZone, days, at }: Series, { from, to }: Years): number[] =>
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

/** By `rrule-temporal`. */
export const byTemporal = ({ timeZone, days, at }: Series, { from, to }: Years): number[] =>
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
