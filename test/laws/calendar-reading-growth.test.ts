import { describe, expect, test } from "vitest";
import { calendarLoad } from "../../src/calendar/reading/calendar-load.js";
import { findSilences } from "../../src/calendar/reading/find-silences.js";
import { measureAdherence } from "../../src/calendar/reading/measure-adherence.js";
import { measureMix } from "../../src/calendar/reading/measure-mix.js";
import { addDays } from "../../src/time/days.js";
import { lookupsDuring } from "../helpers/lookups-during.js";
import { planOf } from "../helpers/plan-of.js";
import { times } from "../helpers/times.js";
import { calendarWith } from "../unit/calendar/reading/calendars.js";

/** How much there is of what. */
interface Sizes {
  readonly entries: number;
  readonly people: number;
  readonly channels: number;
  readonly cadences: number;
  readonly days: number;
}

const usual: Sizes = { entries: 400, people: 20, channels: 10, cadences: 20, days: 120 };

/** A plan with a team of everybody, its calendar, and a post for each entry, some days off. */
const made = ({ entries, people, channels, cadences, days }: Sizes) => {
  const day = (at: number) => addDays("2027-01-04", at % days);
  const plan = planOf({
    timeZone: "Europe/Berlin",
    people: [
      ...times(people, (at) => ({
        id: `p${at}`,
        name: "P",
        hoursPerWeek: 9,
        timeZone: "Asia/Tokyo",
        away: [{ from: day(at), to: day(at) }],
      })),
      { id: "team", name: "Team", members: times(people, (at) => `p${at}`) },
    ],
    channels: times(channels, (at) => ({
      id: `c${at}`,
      name: "C",
      owner: at === 0 ? "team" : `p${at % people}`,
      maxSilenceDays: 3,
      cost: { hoursPerPost: 1, hoursPerWeek: 1 },
    })),
    cadences: times(cadences, (at) => ({
      id: `k${at}`,
      channels: [`c${at % channels}`],
      authors: [`p${at % people}`],
      when: { kind: "quota", posts: 2, per: "week" },
    })),
  });
  const calendar = calendarWith(
    day(0),
    day(days - 1),
    times(entries, (at) => ({
      local: `${day(at)}T09:30`,
      timeZone: "Europe/Berlin",
      at: `${day(at)}T08:30:00Z`,
      slot: `s${at}`,
      channel: `c${at % channels}`,
      cadence: `k${at % cadences}`,
      author: at % 50 === 0 ? "team" : `p${at % people}`,
      hours: 1,
      ...(at % 2 === 0 && { chosen: true as const }),
    })),
    { timeZone: "Europe/Berlin" },
  );
  const published = times(entries, (at) => ({ channel: `c${at % channels}`, at: `${day(at * 7)}T12:00:00Z` }));
  return { plan, calendar, published };
};

const readings: Readonly<Record<string, (of: ReturnType<typeof made>) => unknown>> = {
  calendarLoad: ({ plan, calendar }) => calendarLoad(plan, calendar),
  findSilences: ({ plan, calendar }) => findSilences(plan, calendar),
  measureAdherence: ({ plan, calendar, published }) => measureAdherence(plan, calendar, published, { on: "2028-01-01" }),
  measureMix: ({ plan, calendar }) => measureMix(plan, calendar),
};

describe("G3 reading a calendar takes work in proportion to it", () => {
  const grown: readonly (keyof Sizes)[] = ["entries", "people", "channels", "cadences", "days"];
  test.each(Object.keys(readings).flatMap((name) => grown.map((what) => [name, what] as const)))(
    "%s, with twice as many %s",
    (name, what) => {
      const workAt = (factor: number) => {
        const of = made({ ...usual, [what]: usual[what] * factor });
        return lookupsDuring(() => readings[name]?.(of));
      };
      const [once, twice, four] = [workAt(1), workAt(2), workAt(4)];
      expect(once).toBeGreaterThan(100);
      expect(twice / once).toBeLessThan(2.6);
      expect(four / twice).toBeLessThan(2.6);
    },
  );
});
