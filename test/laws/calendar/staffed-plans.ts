import fc from "fast-check";
import type { ChannelInput } from "../../../src/model/audience/channel.js";
import type { PersonInput } from "../../../src/model/audience/person.js";
import type { Bound } from "../../../src/model/schedule/bound.js";
import type { CadenceInput } from "../../../src/model/schedule/cadence.js";
import { addDays } from "../../../src/time/days.js";
import type { PlanFields } from "../../helpers/plan-of.js";
import { anyPlans } from "./any-plans.js";

/** Monday of the week in which the small plans have their slots. */
export const monday = "2027-03-08";

const zones = ["America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago"];

const absences = (first: string, days: number) =>
  fc.array(
    fc.tuple(fc.nat(days - 1), fc.nat(3)).map(([from, length]) => ({ from: addDays(first, from), to: addDays(first, from + length) })),
    { maxLength: 2 },
  );

const person = (id: string, first: string, days: number): fc.Arbitrary<PersonInput> =>
  fc.record(
    {
      id: fc.constant(id),
      name: fc.constant(id.toUpperCase()),
      hoursPerWeek: fc.integer({ min: 0, max: 8 }),
      timeZone: fc.constantFrom(...zones),
      away: absences(first, days),
    },
    { requiredKeys: ["id", "name"] },
  ) as fc.Arbitrary<PersonInput>; // its fields are those of a person

/** Bounds for each author, one stretch within the other: day, week and month, those that are left out aside. */
const nested = fc
  .record({ day: fc.nat(2), days: fc.nat(2), week: fc.nat(3), month: fc.nat(4) }, { requiredKeys: [] })
  .map(({ day, days, week, month }): readonly Bound[] => [
    ...(day === undefined ? [] : [{ max: day, per: "day", each: "author" } as const]),
    ...(days === undefined ? [] : [{ max: days, per: "hour", every: 12, each: "author" } as const]),
    ...(week === undefined ? [] : [{ max: week, per: "week", each: "author" } as const]),
    ...(month === undefined ? [] : [{ max: month, per: "month", each: "author" } as const]),
  ]);

/** Bounds for each author of any stretch: those that lie in weeks, and those that reach over them. */
const authorBounds = fc.array(
  fc.record({
    max: fc.nat(5),
    per: fc.constantFrom("hour", "day", "week", "month", "quarter", "year"),
    every: fc.constantFrom(1, 1, 2, 3, 5),
    each: fc.constant("author"),
  }),
  { maxLength: 2 },
) as fc.Arbitrary<readonly Bound[]>; // its fields are those of a bound

const someOf = (ids: readonly string[]) => fc.shuffledSubarray([...ids], { minLength: 1 });

/**
 * Plans of one week, with at most six slots and three people, each of whom works alone. All slots take equally many hours, and bounds count the slots of
 * a person one within the other: those of the channel, and on a day or less those of a cadence.
 */
export const smallPlans: fc.Arbitrary<PlanFields> = fc
  .record({
    people: fc.tuple(...["ann", "bob", "cy"].map((id) => person(id, monday, 7))),
    hours: fc.constantFrom(undefined, 1, 2),
    rules: fc.array(
      fc.record({ authors: someOf(["ann", "bob", "cy"]), at: fc.constantFrom("00:30", "12:00", "23:30"), isTimed: fc.boolean() }),
      { minLength: 1, maxLength: 6 },
    ),
    slots: fc.array(fc.record({ rule: fc.nat(5), day: fc.nat(6) }), { minLength: 1, maxLength: 6 }),
    standing: fc.option(fc.record({ owner: fc.constantFrom("ann", "bob"), hours: fc.integer({ min: 1, max: 4 }) })),
    timeZone: fc.constantFrom("UTC", ...zones),
    ofChannel: fc.option(nested, { nil: [] }),
    ofCadences: fc.option(fc.nat(2), { nil: undefined }),
  })
  .map(({ people, hours, rules, slots, standing, timeZone, ofChannel, ofCadences }) => ({
    timeZone,
    people,
    channels: [
      ...(standing === null ? [] : [{ id: "desk", name: "Desk", owner: standing.owner, cost: { hoursPerWeek: standing.hours } }]),
      { id: "blog", name: "Blog", bounds: ofChannel.filter(({ per }) => ofCadences === undefined || per !== "hour") },
    ],
    cadences: rules.map(({ authors, at, isTimed }, index) => ({
      id: `c${index}`,
      authors,
      channels: ["blog"],
      ...(ofCadences !== undefined && { bounds: [{ max: ofCadences, per: "day" as const, each: "author" as const }] }),
      ...(hours !== undefined && { hoursPerPost: hours }),
      when: {
        kind: "dates" as const,
        on: [...new Set(slots.flatMap(({ rule, day }) => (rule % rules.length === index ? [addDays(monday, day)] : [])))],
        ...(isTimed && { at: [at] }),
      },
    })),
  }));

const teams: readonly PersonInput[] = [
  { id: "desk", name: "DESK", is: "team", members: ["ann", "bob"] },
  { id: "crew", name: "CREW", is: "team", members: ["desk", "cy"] },
  { id: "shop", name: "SHOP", is: "team", members: ["cy"], hoursPerWeek: 3 },
];

/** Plans with rules of every kind, most of which have authors: people, some of them in other zones, and teams. */
export const staffedPlans = (shareOfPeriods: number): fc.Arbitrary<PlanFields> =>
  fc
    .record({
      fields: anyPlans(shareOfPeriods),
      people: fc.tuple(...["ann", "bob", "cy"].map((id) => person(id, "2026-01-01", 800))),
      away: fc.array(absences("2026-06-01", 600), { minLength: 3, maxLength: 3 }),
      authors: fc.infiniteStream(fc.option(someOf(["ann", "bob", "cy", "desk", "crew", "shop"]), { freq: 5 })),
      hours: fc.infiniteStream(fc.constantFrom(undefined, 0.5, 1, 1, 2, 5)),
      owner: fc.constantFrom(undefined, "ann", "desk"),
      bounds: fc.infiniteStream(fc.option(authorBounds, { freq: 2 })),
    })
    .map(({ fields, people, away, authors, hours, owner, bounds }) => {
      const next = <T>(stream: Iterator<T>): T => stream.next().value as T; // a stream without an end
      const boundsBeside = (own: CadenceInput["bounds"] = []) => [...own, ...(next(bounds) ?? [])];
      const withHours = (cadence: CadenceInput): CadenceInput => {
        const [some, hoursPerPost] = [next(authors), next(hours)];
        return {
          ...cadence,
          bounds: boundsBeside(cadence.bounds),
          ...(some !== null && { authors: some }),
          ...(hoursPerPost !== undefined && { hoursPerPost }),
        };
      };
      const withCost = (channel: ChannelInput): ChannelInput => ({
        ...channel,
        bounds: boundsBeside(channel.bounds),
        cost: { hoursPerPost: 1.5, ...(owner !== undefined && { hoursPerWeek: 2 }) },
        ...(owner !== undefined && { owner }),
      });
      return {
        ...fields,
        people: [...people.map((one, at) => ({ ...one, away: [...(one.away ?? []), ...(away[at] ?? [])] })), ...teams],
        cadences: (fields.cadences ?? []).map(withHours),
        channels: (fields.channels ?? []).map(withCost),
      };
    });
