import { describe, expect, it } from "vitest";
import { dayFor, hoursInWeek, isAway, standingHours, workersBehind, workersOn } from "../../../src/practice/capacity.js";
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
    { id: "house", name: "House", is: "team", members: ["desk", "closed", "cy"] },
    { id: "far", name: "Far", timeZone: "Pacific/Kiritimati", away: [{ from: "2027-01-05", to: "2027-01-05" }] },
    {
      id: "often",
      name: "Often",
      away: [
        { from: "2027-03-01", to: "2027-03-02" },
        { from: "2027-01-01", to: "2027-02-10" },
        { from: "2027-02-01", to: "2027-02-05" },
      ],
    },
  ],
  channels: [
    { id: "blog", name: "Blog", owner: "ada", cost: { hoursPerWeek: 2 } },
    { id: "forum", name: "Forum", owner: "ada", use: "planned", cost: { hoursPerWeek: 1, hoursPerPost: 9 } },
    { id: "old", name: "Old", owner: "ada", use: "dormant", cost: { hoursPerWeek: 50 } },
    { id: "free", name: "Free", owner: "ada" },
    { id: "loose", name: "Loose", cost: { hoursPerWeek: 50 } },
    { id: "news", name: "News", owner: "team", cost: { hoursPerWeek: 6 } },
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

describe("C6 who is away in a zone of their own", () => {
  const noonInUtc = Date.UTC(2027, 0, 4, 12);

  it("by the day it is there at that moment; without a moment, on the day itself", () => {
    expect(dayFor(person("far"), "2027-01-04", noonInUtc)).toBe("2027-01-05");
    expect(dayFor(person("far"), "2027-01-04", Date.UTC(2027, 0, 4, 9, 59))).toBe("2027-01-04");
    expect([dayFor(person("far"), "2027-01-04"), dayFor(person("ada"), "2027-01-04", noonInUtc)]).toEqual(["2027-01-04", "2027-01-04"]);
    expect(isAway(person("far"), "2027-01-04", noonInUtc)).toBe(true);
    expect(isAway(person("far"), "2027-01-04")).toBe(false);
    expect(isAway(person("far"), "2027-01-05", Date.UTC(2027, 0, 5, 12))).toBe(false);
  });

  it("where that is beyond the last day, on the day itself", () => {
    expect(dayFor(person("far"), "2200-12-31", Date.UTC(2200, 11, 31, 12))).toBe("2200-12-31");
  });
});

describe("C6 who is away often", () => {
  it("on the days of each absence, in whatever order they are listed and however they overlap", () => {
    const isAwayOn = (day: string) => isAway(person("often"), day);
    expect(["2026-12-31", "2027-02-11", "2027-02-28", "2027-03-03"].filter(isAwayOn)).toEqual([]);
    const days = ["2027-01-01", "2027-02-06", "2027-02-10", "2027-03-01", "2027-03-02"];
    expect(days.filter(isAwayOn)).toEqual(days);
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

  it("the last week there is may have fewer days", () => {
    expect(hoursInWeek(person("ada"), "2200-12-31")).toBe(10);
    const away = { ...person("ada"), away: [{ from: "2200-12-29", to: "2200-12-29" }] };
    expect(hoursInWeek(away, "2200-12-29")).toBeCloseTo(20 / 3);
    expect(hoursInWeek(away, "2200-12-22")).toBe(10);
  });
});

describe("C6 who may do the work that is given to somebody, on whatever day", () => {
  it.each([
    ["ada", ["ada"]],
    ["team", ["ada", "bob", "cy"]],
    ["desk", ["desk"]],
    ["empty", ["empty"]],
    ["house", ["bob", "cy", "desk"]],
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

  it("a team's by those of teams among its members, where those have no hours of their own; nobody twice, and nobody of a team that is away", () => {
    expect(new Map(workers("house", "2027-01-05") as [string, number][])).toEqual(
      new Map([
        ["desk", 1 / 3],
        ["cy", 1 / 3],
        ["bob", 1 / 3],
      ]),
    );
    expect(workers("house", "2027-01-04").map(([who]) => who)).toEqual(["desk", "cy"]);
    expect(workers("house", "2027-01-09").map(([who]) => who)).toEqual(["desk", "bob"]);
  });

  it("by the clocks of each", () => {
    const both = planOf({ people: [...plan.people, { id: "both", name: "Both", members: ["far", "bob"] }] });
    const workersAt = (hour: number) => workersOn(both, "both", "2027-01-04", Date.UTC(2027, 0, 4, hour)).map((worker) => worker.person.id);
    expect([workersAt(9), workersAt(10)]).toEqual([["far", "bob"], ["bob"]]);
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

describe("C5 C6 the hours that channels take of those who answer for them", () => {
  const hours = (monday: string) =>
    Object.fromEntries([...standingHours(plan, monday)].map(([{ id }, taken]) => [id, Math.round(taken * 1e9) / 1e9]));

  it("of channels in use, besides their posts; of a team, of its members", () => {
    expect(hours("2027-01-11")).toEqual({ ada: 5, bob: 2, cy: 2 });
  });

  it("of those who are there, all the same where they are not there on every day", () => {
    expect(hours("2027-01-04")).toEqual({ ada: 3.8, bob: 2.6, cy: 2.6 });
  });

  it("of nobody where all are away", () => {
    const away = [{ from: "2027-01-01", to: "2027-01-31" }];
    const gone = planOf({
      people: [{ id: "ada", name: "Ada", away }],
      channels: [{ id: "blog", name: "Blog", owner: "ada", cost: { hoursPerWeek: 2 } }],
    });
    expect([...standingHours(gone, "2027-01-04")]).toEqual([]);
  });
});
