import { describe, expect, it } from "vitest";
import { overCapacity } from "../../../../src/coverage/rules/over-capacity.js";
import type { PersonInput } from "../../../../src/model/audience/person.js";
import { calendarOf } from "./calendar-of.js";
import { findingsOf, nodesOf } from "./harness.js";

const planWith = (hours: number, ...people: readonly PersonInput[]) => ({
  people,
  channels: people.map(({ id }) => ({ id: `of-${id}`, name: id, owner: id, cost: { hoursPerWeek: hours } })),
});
const maria = { id: "maria", name: "Maria", hoursPerWeek: 5 };

describe("C6 the work fits the hours that people have", () => {
  it("tells the fullest week, and how many more there are", () => {
    const plan = planWith(5.5, { ...maria, away: [{ from: "2027-01-11", to: "2027-01-12" }] }, { id: "ben", name: "Ben", hoursPerWeek: 6 });
    expect(findingsOf(overCapacity, plan, {}, { calendar: calendarOf(plan, 3) })).toMatchObject([
      {
        severity: "warning",
        node: "maria",
        path: "people.0.hoursPerWeek",
        message:
          "“Maria” has 5.5 hours of work in the week from 11 January 2027: 2.5 hours too many. 2 more weeks are too full. Give work to others, or plan less.",
      },
    ]);
  });

  it("is content where it fits, and does not judge those who state no hours", () => {
    for (const person of [maria, { id: "ana", name: "Ana" }]) {
      const plan = planWith(5, person);
      expect(nodesOf(overCapacity, plan, {}, { calendar: calendarOf(plan) })).toEqual([]);
    }
  });

  it("counts the slots that have no author for want of hours, and not those of somebody who is away or where another has time", () => {
    const slots = (authors: readonly string[], ...people: readonly PersonInput[]) => ({
      timeZone: "UTC",
      people,
      channels: [{ id: "blog", name: "Blog" }],
      cadences: [{ id: "daily", channels: ["blog"], authors, hoursPerPost: 2, when: { kind: "daily", at: ["09:00"] } } as const],
    });
    const said = (plan: ReturnType<typeof slots>) => findingsOf(overCapacity, plan, {}, { calendar: calendarOf(plan, 1) });
    expect(said(slots(["maria"], maria))).toMatchObject([
      {
        node: "maria",
        path: "people.0.hoursPerWeek",
        message:
          "“Maria” has too few hours left for 5 slots of the calendar, the first on 6 January 2027, which have no author. Give work to others, or plan less.",
      },
    ]);
    expect(said(slots(["maria"], { ...maria, hoursPerWeek: 40, away: [{ from: "2027-01-04", to: "2027-01-10" }] }))).toEqual([]);
    const ben = { id: "ben", name: "Ben", hoursPerWeek: 40 };
    expect(said(slots(["maria", "ben"], maria, ben))).toEqual([]);
    const team = { id: "team", name: "Team", is: "team", members: ["maria", "ben"] } as const;
    expect(said(slots(["team"], team, maria, ben)).map(({ node }) => node)).toEqual(["maria"]); // each does a half
  });

  it("says it once where nobody has hours enough", () => {
    const plan = planWith(9, maria, { ...maria, id: "ben" });
    expect(findingsOf(overCapacity, plan, {}, { calendar: calendarOf(plan) })).toMatchObject([
      { node: null, related: ["maria", "ben"], message: expect.stringContaining("Each of the 2 people who state their hours") },
    ]);
  });
});
