import { describe, expect, it } from "vitest";
import { on, somebody, staffed } from "./staffed.js";

const hours = { hoursPerPost: 2 };

describe("C6 a slot goes to whoever's turn it is", () => {
  const people = [somebody("ann", 4), somebody("bob", 8), somebody("cy", 4)];

  it("while they have the hours, then to whoever has used the smallest part of theirs", () => {
    const authors = ["ann", "bob", "cy"];
    expect(staffed({ people, cadences: [on("c", [8, 9, 10], authors, hours), on("d", [11], authors, hours)] })).toEqual([
      "c: ann",
      "c: ann",
      "c: bob (ann full)",
      "d: cy (ann full)",
    ]);
  });

  it("and that one stands in for them as long as the turn goes on and the hours last", () => {
    expect(staffed({ people, cadences: [on("c", [8, 9, 10, 11, 12, 13, 14], ["ann", "bob", "cy"], hours)] })).toEqual([
      ...["c: ann", "c: ann"],
      ...["c: bob (ann full)", "c: bob (ann full)", "c: bob (ann full)", "c: bob (ann full)"],
      "c: cy (ann full) (bob full)",
    ]);
  });

  it("of those who have used as much, to the first of the cadence", () => {
    expect(staffed({ people, cadences: [on("c", [8, 9, 10], ["ann", "cy", "bob"], hours)] })[2]).toBe("c: cy (ann full)");
  });

  it("each week anew", () => {
    const days = { from: "2027-03-08", to: "2027-03-21" };
    expect(staffed({ people, cadences: [on("c", [13, 14, 15, 16, 17], ["ann"], hours)] }, days)).toEqual([
      "c: ann",
      "c: ann",
      "c: ann",
      "c: ann",
      "c: - (ann full)",
    ]);
  });

  it("weeks begin as the plan says", () => {
    expect(staffed({ weekStart: "sun", people, cadences: [on("c", [13, 14], ["ann"], { hoursPerPost: 4 })] })).toEqual([
      "c: ann",
      "c: ann",
    ]);
    expect(staffed({ people, cadences: [on("c", [13, 14], ["ann"], { hoursPerPost: 4 })] })).toEqual(["c: ann", "c: - (ann full)"]);
  });

  it("whoever states no hours is never full, and whoever has none always is", () => {
    const some = [somebody("ann"), somebody("bob", 0)];
    expect(staffed({ people: some, cadences: [on("c", [8, 9], ["bob", "ann"], { hoursPerPost: 100 })] })).toEqual([
      "c: ann (bob full)",
      "c: ann (bob full)",
    ]);
  });

  it("a slot of which no hours are stated takes none; else its channel's count, unless its cadence states some", () => {
    const channels = [{ id: "blog", name: "Blog", cost: { hoursPerPost: 3 } }];
    const cadences = (more: object) => [on("c", [8, 9], ["ann"], more)];
    expect(staffed({ people: [somebody("ann", 0)], cadences: cadences({}) })).toEqual(["c: ann", "c: ann"]);
    expect(staffed({ people, channels, cadences: cadences({ channels: ["blog"] }) })[1]).toBe("c/blog: - (ann full)");
    expect(staffed({ people, channels, cadences: cadences({ channels: ["blog"], ...hours }) })[1]).toBe("c/blog: ann");
  });

  it("at one time as the plan lists cadences, whatever their channels are called", () => {
    const channels = [
      { id: "a", name: "A" },
      { id: "z", name: "Z" },
    ];
    const cadences = [
      on("one", [8], ["cy"], { channels: ["z"], hoursPerPost: 4 }),
      on("two", [8], ["cy"], { channels: ["a"], hoursPerPost: 4 }),
    ];
    expect(staffed({ people, channels, cadences })).toEqual(["two/a: - (cy full)", "one/z: cy"]);
  });

  it("a cadence without authors asks nobody", () => {
    expect(staffed({ people, cadences: [on("c", [8], []), { id: "d", when: { kind: "dates", on: ["2027-03-08"] } }] })).toEqual([
      "c: ",
      "d: ",
    ]);
  });

  it("an author who is listed twice is one; a turn that nobody has goes to the others", () => {
    expect(staffed({ people, cadences: [on("c", [8], ["ann", "bob", "ann"], hours)] }, undefined, 2)).toEqual(["c: ann"]);
    expect(staffed({ people, cadences: [on("c", [8], ["ann", "bob"], hours)] }, undefined, 7)).toEqual(["c: ann"]);
  });
});

describe("C6 who is away has no slots", () => {
  const away = (from: string, to = from) => ({ away: [{ from, to }] });

  it("on those days, and fewer hours in that week", () => {
    const people = [somebody("ann", 10, away("2027-03-10", "2027-03-11"))];
    expect(staffed({ people, cadences: [on("c", [8, 9, 10, 12, 13], ["ann"], hours)] })).toEqual([
      "c: ann",
      "c: ann",
      "c: - (ann away)",
      "c: ann",
      "c: - (ann full)",
    ]);
  });

  it("by the clocks of their own zone, where the slot has a time", () => {
    const people = [somebody("ann", 10, { timeZone: "Pacific/Kiritimati", ...away("2027-03-09") })];
    const at = (time?: string) => ({
      ...on("c", [8, 9], ["ann"]),
      when: { kind: "dates" as const, on: ["2027-03-08", "2027-03-09"], ...(time !== undefined && { at: [time] }) },
    });
    expect(staffed({ timeZone: "UTC", people, cadences: [at("12:00")] })).toEqual(["c: - (ann away)", "c: ann"]);
    expect(staffed({ timeZone: "UTC", people, cadences: [at()] })).toEqual(["c: ann", "c: - (ann away)"]);
    expect(staffed({ timeZone: "UTC", people, cadences: [at("09:59")] })).toEqual(["c: ann", "c: - (ann away)"]);
  });
});

describe("C5 C6 channels take hours of those who answer for them first", () => {
  const channel = (more: object) => ({ id: "blog", name: "Blog", owner: "ann", cost: { hoursPerWeek: 3 }, ...more });
  const cadences = [on("c", [8, 9], ["ann"], hours)];

  it("unless they are not used", () => {
    const people = [somebody("ann", 5)];
    expect(staffed({ people, channels: [channel({})], cadences })).toEqual(["c: ann", "c: - (ann full)"]);
    expect(staffed({ people, channels: [channel({ use: "retired" })], cadences })).toEqual(["c: ann", "c: ann"]);
  });

  it("of a team, of its members", () => {
    const people = [somebody("ann", 5), somebody("bob", 5), { id: "desk", name: "Desk", members: ["ann", "bob"] }];
    expect(staffed({ people, channels: [channel({ owner: "desk" })], cadences })).toEqual(["c: ann", "c: - (ann full)"]);
    expect(staffed({ people, channels: [channel({ owner: "desk", cost: { hoursPerWeek: 2 } })], cadences })).toEqual(["c: ann", "c: ann"]);
  });
});

describe("C6 a team shares its hours", () => {
  const desk = { id: "desk", name: "Desk", is: "team" as const, members: ["ann", "bob"] };

  it("among the members who are there", () => {
    const people = [somebody("ann", 4), somebody("bob", 4, { away: [{ from: "2027-03-13", to: "2027-03-14" }] }), desk];
    expect(staffed({ people, cadences: [on("c", [8, 9, 10, 13], ["desk"], hours)] })).toEqual([
      "c: desk",
      "c: desk",
      "c: desk",
      "c: - (desk full)",
    ]);
    expect(staffed({ people, cadences: [on("c", [8, 13], ["desk"], hours), on("d", [14], ["desk"], { hoursPerPost: 1 })] })).toEqual([
      "c: desk",
      "c: desk",
      "d: desk",
    ]);
  });

  it("which are full for slots of their own, too", () => {
    const people = [somebody("ann", 1), somebody("bob", 9), desk];
    expect(staffed({ people, cadences: [on("c", [8, 9], ["desk"], hours), on("d", [10], ["ann", "bob"], hours)] })).toEqual([
      "c: desk",
      "c: - (desk full)",
      "d: bob (ann full)",
    ]);
  });

  it("it is away where all are", () => {
    const away = { away: [{ from: "2027-03-08", to: "2027-03-08" }] };
    const people = [somebody("ann", 4, away), somebody("bob", 4, away), desk];
    expect(staffed({ people, cadences: [on("c", [8, 9], ["desk", "ann"])] })).toEqual(["c: - (desk away) (ann away)", "c: desk"]);
  });
});

describe("C6 X3 as many slots as possible have somebody", () => {
  it("where others have to be handed on for it, through several hands", () => {
    const people = [somebody("ann", 2), somebody("bob", 2), somebody("cy", 2)];
    const cadences = [on("one", [8], ["ann", "bob"], hours), on("two", [9], ["bob", "cy"], hours), on("three", [10], ["ann"], hours)];
    expect(staffed({ people, cadences })).toEqual(["one: bob (ann full)", "two: cy (bob full)", "three: ann"]);
  });

  it("whichever slot of a cadence it is that another of its authors is there for", () => {
    const people = [somebody("ann", 2), somebody("bob", 2, { away: [{ from: "2027-03-09", to: "2027-03-09" }] }), somebody("cy", 1)];
    const hour = { hoursPerPost: 1 };
    const cadences = [on("x", [8], ["cy"], hour), on("c", [9, 10], ["ann", "bob", "cy"], hour), on("d", [11], ["ann"], hour)];
    expect(staffed({ people, cadences })).toEqual(["x: cy", "c: ann", "c: bob (ann full) (cy full)", "d: ann"]);
  });

  it("and hours that a long slot leaves go back to whoever's turn it was", () => {
    const people = [somebody("ann", 6), somebody("bob", 7)];
    const cadences = [
      on("long", [8], ["ann", "bob"], { hoursPerPost: 6 }),
      on("stood", [9], ["ann", "bob"], { hoursPerPost: 1 }),
      on("short", [10], ["ann"], { hoursPerPost: 2 }),
    ];
    expect(staffed({ people, cadences: cadences.slice(0, 2) })).toEqual(["long: ann", "stood: bob (ann full)"]);
    expect(staffed({ people, cadences })).toEqual(["long: bob (ann full)", "stood: ann", "short: ann"]);
  });

  it("unless there is no way", () => {
    const people = [somebody("ann", 2), somebody("bob", 2)];
    const cadences = [on("one", [8, 9, 10], ["ann", "bob"], hours), on("two", [11, 12], ["ann"], hours)];
    expect(staffed({ people, cadences })).toEqual([
      "one: ann",
      "one: bob (ann full)",
      "one: - (ann full) (bob full)",
      "two: - (ann full)",
      "two: - (ann full)",
    ]);
  });

  it("slots that take no hours are in nobody's way", () => {
    const people = [somebody("ann", 2)];
    expect(
      staffed({ people, cadences: [on("one", [8, 9], ["ann"]), on("two", [10, 11], ["ann"], hours), on("three", [12], ["ann"])] }),
    ).toEqual(["one: ann", "one: ann", "two: ann", "two: - (ann full)", "three: ann"]);
  });
});
