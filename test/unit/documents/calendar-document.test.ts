import { describe, expect, it } from "vitest";
import { editEntry } from "../../../src/calendar/editing/edit-entry.js";
import { pinEntry } from "../../../src/calendar/editing/pin-entry.js";
import { generateCalendar } from "../../../src/calendar/generate-calendar.js";
import { calendarDocument } from "../../../src/documents/calendar-document.js";
import { toMarkdown } from "../../../src/documents/to-markdown.js";
import type { PlanInput } from "../../../src/model/plan.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";

const written = (parts: Omit<PlanInput, "format" | "id">, to = "2027-01-17") => {
  const plan = parsePlan({ format: "social-plan/1", id: "p", name: "Acme", timeZone: "UTC", ...parts });
  return toMarkdown(calendarDocument(plan, generateCalendar(plan, { from: "2027-01-04", to })));
};
const channels = ["blog", "forum"].map((id) => ({ id, name: `The ${id}`, cost: { hoursPerPost: 1.5 } }));
const weekly = (more: object = {}) =>
  ({ id: "w", name: "Round", channels: ["blog", "forum"], when: { kind: "weekly", on: ["tue"], at: ["09:30"] }, ...more }) as const;

describe("C8 a calendar is a table a week", () => {
  it("joins the copies of a slot on several channels, and adds up their hours", () => {
    const text = written({ channels, cadences: [weekly()] as never });
    expect(text).toContain("4 entries in 2 slots, 4 January 2027 to 17 January 2027.");
    expect(text).toContain("## Week of 4 January 2027\n\n| Day | Time | What | Where | Hours |");
    expect(text).toContain("| Tue 5 January 2027 | 09:30 | Round | The blog and The forum | 3 |");
  });

  it("has a row for each copy of a slot that is called otherwise, and counts the slot once", () => {
    const plan = parsePlan({ format: "social-plan/1", id: "p", timeZone: "UTC", channels, cadences: [weekly()] });
    const calendar = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-10" });
    const text = toMarkdown(calendarDocument(plan, editEntry(calendar, "w/forum@2027-01-05T09:30", { title: "Ask us" })));
    expect(text).toContain("2 entries in 1 slot, 4 January 2027 to 10 January 2027.");
    expect(text).toContain(
      "| Tue 5 January 2027 | 09:30 | Round |  | The blog | 1.5 |\n| Tue 5 January 2027 | 09:30 | Round | Ask us | The forum | 1.5 |",
    );
  });

  it("C6 says who makes each, and where nobody is left", () => {
    const people = [
      { id: "ann", name: "Ann", away: [{ from: "2027-01-12", to: "2027-01-12" }] },
      { id: "bob", name: "Bob" },
    ];
    const plan = parsePlan({
      format: "social-plan/1",
      id: "p",
      timeZone: "UTC",
      people,
      channels,
      cadences: [weekly({ authors: ["ann"] })] as never,
    });
    const calendar = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-17" });
    const text = toMarkdown(calendarDocument(plan, calendar));
    expect(text).toContain("| Day | Time | What | Where | Who | Hours |");
    expect(text).toContain("| Tue 5 January 2027 | 09:30 | Round | The blog and The forum | Ann | 3 |");
    expect(text).toContain("| Tue 12 January 2027 | 09:30 | Round | The blog and The forum | nobody | 3 |");
    expect(text).toContain("- 1 of 2 slots of the cadence “Round” in these days has no author");
    const shared = editEntry(calendar, "w/forum@2027-01-05T09:30", { author: "bob" });
    expect(toMarkdown(calendarDocument(plan, shared))).toContain("| The blog | Ann | 1.5 |");
    expect(toMarkdown(calendarDocument(plan, shared))).toContain("| The forum | Bob | 1.5 |");
  });

  it("C4 C8 says whose turn it is, the theme and the language, a row for each", () => {
    const pillars = ["ovens", "people"].map((id) => ({ id, name: `About ${id}` }));
    const turns = { pillars: pillars.map(({ id }) => ({ pillar: id, weight: 1 })), languages: ["en", "nl"] };
    const text = written({ channels, pillars, cadences: [weekly(turns)] as never }, "2027-02-07");
    expect(text).toContain("| Day | Time | What | Theme | Language | Where | Hours |");
    const turn = (row: string) =>
      row
        .split("|")
        .slice(4, 6)
        .map((cell) => cell.trim())
        .join(" ");
    const turnsOf = text
      .split("\n")
      .filter((row) => row.includes("Round"))
      .map(turn);
    expect(turnsOf.slice(0, 4).toSorted()).toEqual(["About ovens en", "About ovens nl", "About people en", "About people nl"]);
    expect(turnsOf[4]).toBe(turnsOf[0]);
    const plan = parsePlan({ format: "social-plan/1", id: "p", timeZone: "UTC", pillars, channels, cadences: [weekly(turns)] as never });
    const calendar = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-10" });
    const edited = toMarkdown(calendarDocument(plan, editEntry(calendar, "w/forum@2027-01-05T09:30", { pillar: "people" })));
    expect(edited).toMatch(/About ovens \| nl \| The blog \|[\s\S]*About people \| nl \| The forum \|/);
  });

  it("X3 says of a day that the calendar chose that it is not fixed, until somebody pins it", () => {
    const quota = { id: "q", name: "Round", channels: ["blog"], when: { kind: "quota", posts: 1, per: "week" } } as const;
    const plan = parsePlan({ format: "social-plan/1", id: "p", timeZone: "UTC", channels, cadences: [quota] });
    const calendar = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-10" });
    expect(toMarkdown(calendarDocument(plan, calendar))).toContain(" January 2027 (proposed, not fixed) |");
    const pinned = pinEntry(calendar, calendar.entries[0]?.id ?? "");
    expect(toMarkdown(calendarDocument(plan, pinned))).not.toContain("not fixed");
  });

  it("begins weeks on the plan's day", () => {
    expect(written({ weekStart: "sun", channels, cadences: [weekly()] as never })).toContain("## Week of 3 January 2027");
  });

  it("says what was refused and why, what is a first guess, and what kind of work it is", () => {
    const blackouts = [{ id: "b", name: "Stocktaking", from: "2027-01-12", to: "2027-01-12" }];
    const text = written({ channels, blackouts, cadences: [weekly({ tentative: true })] as never });
    expect(text).toContain("| Round (first guess) |");
    expect(text).toContain("## Asked for and not planned");
    expect(text).toContain(
      "| Tue 12 January 2027, 09:30 | Round | The blog and The forum | Nothing is posted during the blackout “Stocktaking” (12 January 2027). |",
    );
    expect(written({ cadences: [weekly({ channels: [], work: "review" })] as never })).toContain(
      "| Tue 5 January 2027 | 09:30 | Round | review |",
    );
  });

  it("says so where nothing is planned, and what is worth knowing", () => {
    const text = written({ cadences: [{ id: "n", name: "News", when: { kind: "as-needed", trigger: "a launch" } }] });
    expect(text).toContain("Nothing is planned, 4 January 2027 to 17 January 2027.");
    expect(text).toContain("## Worth knowing\n\n- The calendar plans nothing for the cadence “News”, which runs as needed (a launch).");
  });

  it("F33 a title cannot forge a row or a heading", () => {
    const text = written({ channels, cadences: [weekly({ name: "a | b\n## c" })] as never });
    expect(text.split("\n").filter((line) => line.startsWith("## "))).toEqual(["## Week of 4 January 2027", "## Week of 11 January 2027"]);
    expect(text).toContain("a \\| b");
  });
});
