import { describe, expect, it } from "vitest";
import { hoursInWeek, isAway, workersBehind, workersOn } from "../../../src/practice/capacity.js";
import { peopleById } from "../../../src/practice/people.js";
import { planOf } from "../../helpers/plan-of.js";

const plan = planOf({
  people: [
    { id: "ada", name: "Ada", hoursPerWeek: 10, away: [{ from: "2027-01-06", to: "2027-01-10" }] },
    { id: "bob", name: "Bob" },
    { id: "cy", name: "Cy", hoursPerWeek: 4, away: [{ from: "2027-01-09", to: "2027-01-10" }] },
    { id: "team", name: "Team", is: "team", members: ["ada", "bob", "cy"] },
    { id: "desk", name: "Desk", is: "team", members: ["ada", "bob"], hoursPerWeek: 20 },
    { id: "closed", name: "Closed", is: "team", members: ["bob"], away: [{ from: "2027-01-04", to: "2027-01-04" }] },
    { id: "empty", name: "Empty", is: "role" },
    { id: "agency", name: "Agency", is: "team", members: ["desk", "cy"] },
    { id: "house", name: "House", is: "team", members: ["agency", "ada", "cy"] },
  ],
});
const person = (id: string) => peopleById(plan).get(id) ?? expect.fail(id);
const workers = (id: string, day: string) => workersOn(plan, id, day).map(({ person: { id: who }, share }) => [who, share]);

describe("C6 who is away", () => {
  it.each([
    ["2027-01-05", false],
    ["2027-01-06", true],
    ["2027-01-10", true],
    ["2027-01-11", false],
  ])("%s: %j", (day, is) => {
    expect(isAway(person("ada"), day)).toBe(is);
  });
});

describe("C6 the hours somebody has in a week", () => {
  it.each([
    ["ada", "2027-01-11", 10],
    ["ada", "2027-01-04", 4],
    ["cy", "2027-01-04", 4],
    ["bob", "2027-01-04", undefined],
  ])("%s in the week of %s: %j", (id, monday, hours) => {
    expect(hoursInWeek(person(id), monday)).toBe(hours);
  });

  it("a week may begin on any day", () => {
    expect(hoursInWeek(person("ada"), "2027-01-10")).toBe(10);
    expect(hoursInWeek(person("ada"), "2027-01-09")).toBe(10);
    expect(hoursInWeek(person("ada"), "2027-01-08")).toBe(8);
  });
});

describe("C6 the hours somebody has in the last week there is", () => {
  it("are those of the days that it has", () => {
    const late = planOf({ people: [{ id: "ada", name: "Ada", hoursPerWeek: 9, away: [{ from: "2200-12-31", to: "2200-12-31" }] }] });
    expect(late.people.map((one) => hoursInWeek(one, "2200-12-29"))).toEqual([6]);
  });
});

describe("C6 who may do the work that is given to somebody, on whatever day", () => {
  it.each([
    ["ada", ["ada"]],
    ["team", ["ada", "bob", "cy"]],
    ["desk", ["desk"]],
    ["empty", ["empty"]],
    ["agency", ["cy", "desk"]],
    ["house", ["ada", "cy", "desk"]],
    ["nobody", []],
  ])("%s: %j", (id, expected) => {
    const behind = workersBehind(plan, id);
    expect(behind.map(({ person: { id: who } }) => who).sort()).toEqual(expected);
    expect(behind.map(({ share }) => share)).toEqual(expected.map(() => 1 / expected.length));
  });
});

describe("C6 who does the work that is given to somebody", () => {
  it.each([
    ["ada", "2027-01-05", [["ada", 1]]],
    ["ada", "2027-01-06", []],
    ["desk", "2027-01-06", [["desk", 1]]],
    ["closed", "2027-01-04", []],
    ["closed", "2027-01-05", [["bob", 1]]],
    ["empty", "2027-01-05", [["empty", 1]]],
    ["nobody", "2027-01-05", []],
  ])("%s on %s: %j", (id, day, expected) => {
    expect(workers(id, day)).toEqual(expected);
  });

  it("a team's within a team by that team, where it has hours of its own", () => {
    expect(workers("agency", "2027-01-05")).toEqual([
      ["desk", 1 / 2],
      ["cy", 1 / 2],
    ]);
    expect(workers("agency", "2027-01-09")).toEqual([["desk", 1]]);
  });

  it("a team's in equal parts by those who are there", () => {
    expect(new Map(workers("team", "2027-01-05") as [string, number][])).toEqual(
      new Map([
        ["ada", 1 / 3],
        ["bob", 1 / 3],
        ["cy", 1 / 3],
      ]),
    );
    expect(workers("team", "2027-01-09")).toEqual([["bob", 1]]);
  });
});
