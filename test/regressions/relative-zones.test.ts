import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { generateCalendar } from "../../src/calendar/generate-calendar.js";
import type { CadenceInput } from "../../src/model/schedule/cadence.js";
import { type PlanFields, planOf } from "../helpers/plan-of.js";

const days = { from: "2027-01-01", to: "2027-12-31" };
const instants = (fields: PlanFields): readonly (string | undefined)[] =>
  generateCalendar(planOf({ timeZone: "Europe/Berlin", ...fields }), days)
    .entries.filter(({ cadence }) => cadence === "reminder")
    .map(({ at }) => at);
const before = (zone: string, local: string, duration: Temporal.DurationLike): string =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone).subtract(duration).toInstant().toString();

const meeting = (timeZone: string | undefined, on: string, at: string): CadenceInput => ({
  id: "meeting",
  work: "event",
  when: { kind: "dates", on: [on], at: [at] },
  ...(timeZone && { timeZone }),
});
const reminder = (offset: object, fields: Partial<CadenceInput> = {}): CadenceInput => ({
  id: "reminder",
  work: "task",
  when: { kind: "relative", to: "meeting", offsets: [offset] },
  ...fields,
});

describe("X3 X4 hours before something are hours, whatever the clocks do and wherever they are", () => {
  it.each([
    ["America/Los_Angeles", "2027-05-03", "10:00", { hours: 6 }],
    ["America/Los_Angeles", "2027-03-15", "00:30", { hours: 12 }],
    [undefined, "2027-03-28", "03:15", { minutes: 30 }],
    [undefined, "2027-03-28", "12:00", { hours: 12 }],
    [undefined, "2027-10-31", "08:00", { hours: 9 }],
    ["Australia/Lord_Howe", "2027-10-03", "03:00", { hours: 1, minutes: 15 }],
  ])("in %s, at %s %s, %o before", (zone, on, at, duration) => {
    const offset = Object.fromEntries(Object.entries(duration).map(([unit, count]) => [unit, -count]));
    const expected = [before(zone ?? "Europe/Berlin", `${on}T${at}`, duration)];
    expect(instants({ cadences: [meeting(zone, on, at), reminder(offset)] })).toEqual(expected);
    expect(instants({ cadences: [meeting(zone, on, at), reminder(offset, { timeZone: "Asia/Tokyo" })] })).toEqual(expected);
  });

  it("of a campaign in its zone, too, and days keep the time of the clocks that they are counted on", () => {
    const campaigns = [{ id: "launch", name: "Launch", anchor: "2027-06-01T10:00", timeZone: "America/New_York" }];
    const when = (offset: object) => ({ kind: "relative" as const, to: "launch", offsets: [offset] });
    const one = (offset: object): PlanFields => ({ campaigns, cadences: [{ id: "reminder", work: "task", when: when(offset) }] });
    expect(instants(one({ hours: -6 }))).toEqual(["2027-06-01T08:00:00Z"]);
    expect(instants(one({ days: -1 }))).toEqual(["2027-05-31T14:00:00Z"]);
  });
});

describe("X3 a bound and a quota of the same months count them from the same month", () => {
  it("one in two months stays one in two months, without a start and a period", () => {
    const cadences = Array.from({ length: 40 }, (_, at) => ({
      id: `q${at}`,
      when: { kind: "quota" as const, posts: 1, every: 2, per: "month" as const },
      bounds: [{ max: 1, every: 2, per: "month" as const }],
    }));
    const { entries, refused } = generateCalendar(planOf({ cadences }), { from: "2027-01-01", to: "2028-12-31" });
    expect(refused).toEqual([]);
    expect(entries).toHaveLength(40 * 12);
  });
});
