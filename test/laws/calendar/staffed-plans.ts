import fc from "fast-check";
import type { ChannelInput } from "../../../src/model/audience/channel.js";
import type { PersonInput } from "../../../src/model/audience/person.js";
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

const someOf = (ids: readonly string[]) => fc.shuffledSubarray([...ids], { minLength: 1 });

/** Plans of one week, with at most six slots and three people, each of whom works alone. All slots take equally many hours. */
export const smallPlans: fc.Arbitrary<PlanFields> = fc
  .record({
    people: fc.tuple(...["ann", "bob", "cy"].map((id) => person(id, monday, 7))),
    hours: fc.constantFrom(undefined, 1, 2),
    slots: fc.array(
      fc.record({
        authors: someOf(["ann", "bob", "cy"]),
        day: fc.nat(6),
        at: fc.constantFrom("00:30", "12:00", "23:30"),
        isTimed: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    standing: fc.option(fc.record({ owner: fc.constantFrom("ann", "bob"), hours: fc.integer({ min: 1, max: 4 }) })),
    timeZone: fc.constantFrom("UTC", ...zones),
  })
  .map(({ people, hours, slots, standing, timeZone }) => ({
    timeZone,
    people,
    channels: standing === null ? [] : [{ id: "desk", name: "Desk", owner: standing.owner, cost: { hoursPerWeek: standing.hours } }],
    cadences: slots.map(({ authors, day, at, isTimed }, index) => ({
      id: `c${index}`,
      authors,
      ...(hours !== undefined && { hoursPerPost: hours }),
      when: { kind: "dates" as const, on: [addDays(monday, day)], ...(isTimed && { at: [at] }) },
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
    })
    .map(({ fields, people, away, authors, hours, owner }) => {
      const next = <T>(stream: Iterator<T>): T => stream.next().value as T; // a stream without an end
      const withHours = (cadence: CadenceInput): CadenceInput => {
        const [some, hoursPerPost] = [next(authors), next(hours)];
        return { ...cadence, ...(some !== null && { authors: some }), ...(hoursPerPost !== undefined && { hoursPerPost }) };
      };
      const withCost = (channel: ChannelInput): ChannelInput => ({
        ...channel,
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
