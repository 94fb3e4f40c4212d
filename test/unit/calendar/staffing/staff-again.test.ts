import { describe, expect, it } from "vitest";
import { addEntry } from "../../../../src/calendar/editing/add-entry.js";
import { editEntry } from "../../../../src/calendar/editing/edit-entry.js";
import { pinEntry } from "../../../../src/calendar/editing/pin-entry.js";
import { skipEntry } from "../../../../src/calendar/editing/skip-entry.js";
import { generateCalendar } from "../../../../src/calendar/generate-calendar.js";
import type { Calendar } from "../../../../src/model/schedule/calendar.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { on, somebody } from "./staffed.js";

const week = { from: "2027-03-08", to: "2027-03-14" };
const authorsOf = ({ entries }: Calendar): readonly string[] => entries.map(({ author = "-" }) => author);

const fields: PlanFields = {
  people: [somebody("ann", 4), somebody("bob", 4)],
  cadences: [on("c", [8, 9, 10], ["ann"], { hoursPerPost: 2 }), on("d", [11, 12], ["bob"], { hoursPerPost: 2 })],
};
const plan = planOf(fields);
const fresh = generateCalendar(plan, week);
const [monday = "", tuesday = "", wednesday = "", , friday = ""] = fresh.entries.map(({ id }) => id);
const again = (previous: Calendar, days = week): Calendar => generateCalendar(plan, { ...days, previous });

describe("C6 X2 hours of entries that people touched are taken first", () => {
  it("of the author they chose, who need not be one of the cadence's", () => {
    expect(authorsOf(fresh)).toEqual(["ann", "ann", "-", "bob", "bob"]);
    const next = again(editEntry(fresh, wednesday, { author: "bob" }));
    expect(authorsOf(next)).toEqual(["ann", "ann", "bob", "bob", "-"]);
    expect(next.findings.map(({ key, values }) => [key, values])).toEqual([
      ["calendar/calendar-authors-short", { cadence: "d", short: 1, count: 2 }],
    ]);
  });

  it("also of one that was only pinned, as it keeps its author", () => {
    const next = again(pinEntry(fresh, tuesday));
    expect(authorsOf(next)).toEqual(["ann", "ann", "-", "bob", "bob"]);
    const longer = again(editEntry(fresh, tuesday, { hours: 4 }));
    expect(authorsOf(longer)).toEqual(["-", "ann", "-", "bob", "bob"]);
  });

  it("and of one that was added; not of those that are skipped, rejected or blocked", () => {
    const added = addEntry(fresh, { id: "x", local: "2027-03-13", author: "bob", hours: 2 });
    expect(authorsOf(again(added))).toEqual(["ann", "ann", "-", "bob", "-", "bob"]);
    expect(authorsOf(again(skipEntry(added, "x", "Closed")))).toEqual(["ann", "ann", "-", "bob", "bob", "bob"]);
    for (const status of ["rejected", "blocked"] as const)
      expect(authorsOf(again(editEntry(added, "x", { status })))).toEqual(["ann", "ann", "-", "bob", "bob", "bob"]);
  });

  it("in the week into which they were moved", () => {
    const moved = editEntry(fresh, monday, { local: "2027-03-15" });
    expect(authorsOf(again(moved))).toEqual(["ann", "ann", "bob", "bob", "ann"]);
  });

  it("also on days of the week that are not asked for, where none is made for them a second time", () => {
    const touched = editEntry(fresh, monday, { author: "bob" });
    const rest = { from: "2027-03-10", to: "2027-03-14" };
    expect(authorsOf(again(touched, rest))).toEqual(["ann", "bob", "-"]);
    expect(authorsOf(again(editEntry(fresh, monday, { hours: 1 }), rest))).toEqual(["-", "bob", "bob"]);
    expect(authorsOf(again(editEntry(fresh, monday, { title: "Ours" }), { from: "2027-03-09", to: "2027-03-09" }))).toEqual(["ann"]);
  });

  it("of a team's members who are there", () => {
    const desk = { id: "desk", name: "Desk", members: ["ann", "bob"] };
    const away = { away: [{ from: "2027-03-13", to: "2027-03-13" }] };
    const withDesk = planOf({ ...fields, people: [somebody("ann", 4, away), somebody("bob", 4), desk] });
    const added = addEntry(generateCalendar(withDesk, week), { id: "x", local: "2027-03-13", author: "desk", hours: 4 });
    expect(authorsOf(generateCalendar(withDesk, { ...week, previous: added }))).toEqual(["ann", "ann", "-", "-", "-", "desk"]);
  });

  it("even where they are more than somebody has", () => {
    const next = again(editEntry(fresh, friday, { author: "ann", hours: 9 }));
    expect(authorsOf(next)).toEqual(["-", "-", "-", "bob", "ann"]);
    expect(next.entries[0]?.passedOver?.[0]?.because).toBe("ANN has 4 hours in the week of 8 March 2027; 9 are taken, and this takes 2.");
  });
});

describe("C6 X2 what people did to authors stays", () => {
  it("also that nobody makes an entry", () => {
    const next = again(editEntry(fresh, monday, { author: undefined, title: "Ours" }));
    expect(authorsOf(next)).toEqual(["-", "ann", "ann", "bob", "bob"]);
    expect(next.findings).toEqual([]);
  });

  it("a calendar from elsewhere is looked at first", () => {
    const foreign = (more: object): Calendar =>
      JSON.parse(JSON.stringify({ ...fresh, entries: [{ ...fresh.entries[0], origin: "edited", ...more }] }));
    expect(authorsOf(again(foreign({})))).toEqual(["ann", "ann", "-", "bob", "bob"]);
    expect(thrownBy(() => again(foreign({ hours: "2" }))).path).toEqual(["options", "previous", "entries", 0, "hours"]);
    expect(thrownBy(() => again(foreign({ passedOver: [{ person: "ann" }] }))).path).toEqual([
      ...["options", "previous", "entries", 0, "passedOver", 0],
      "key",
    ]);
    expect(authorsOf(again(foreign({ hours: -9 })))).toEqual(["ann", "ann", "ann", "bob", "bob"]);
    const outside = { id: "x", original: "2027-03-01", local: "soon", at: "then" };
    expect(authorsOf(again(foreign(outside)))).toEqual(["ann", "ann", "-", "bob", "bob"]);
    expect(authorsOf(again(foreign({ ...outside, local: "2027-03-08" })))).toEqual(["ann", "-", "-", "bob", "bob"]);
  });

  it("the copies of a slot follow one that was given to another author of theirs", () => {
    const channels = ["a", "b"].map((id) => ({ id, name: id }));
    const both = planOf({ ...fields, channels, cadences: [on("c", [8], ["ann", "bob"], { channels: ["a", "b"], hoursPerPost: 2 })] });
    const made = generateCalendar(both, week);
    const [first = ""] = made.entries.map(({ id }) => id);
    const edited = (author: string) => authorsOf(generateCalendar(both, { ...week, previous: editEntry(made, first, { author }) }));
    expect(new Set(edited("ann"))).toEqual(new Set(["ann"]));
    expect(new Set(edited("bob"))).toEqual(new Set(["bob"]));
    expect(edited("zoe")).toEqual(["zoe", made.entries[1]?.author]);
  });

  it("is the same made anew, where nothing was touched", () => {
    expect(JSON.stringify(again(fresh))).toBe(JSON.stringify(fresh));
  });
});
