import { addEntry, contentPipeline, editEntry, generateCalendar, type Plan, parsePlan, skipEntry } from "social-plan";
import { calendarDocument, contentDocument, editorialCalendar, toMarkdown } from "social-plan/documents";
import { describe, expect, test } from "vitest";

const bloggers = ["ada", "ben", "cleo", "dan", "eva"];

/** Five bloggers take turns on a blog; a theme and a language have turns of their own. */
const plan: Plan = parsePlan({
  format: "social-plan/1",
  id: "museum",
  name: "Museum blog",
  timeZone: "Europe/Amsterdam",
  people: [...bloggers, "marit"].map((id) => ({ id, name: `${id[0]?.toUpperCase()}${id.slice(1)}` })),
  channels: [
    { id: "blog", name: "Blog", cost: { hoursPerPost: 3 } },
    { id: "chat", name: "Chat" },
  ],
  cadences: [
    { id: "story", name: "Story", channels: ["blog"], authors: bloggers, when: { kind: "weekly", on: ["tue", "fri"], at: ["09:00"] } },
    {
      id: "quiz",
      name: "Quiz",
      channels: ["chat"],
      timeZone: "America/New_York",
      when: { kind: "weekly", on: ["wed"], at: ["18:00", "19:00"] },
    },
  ],
  content: [
    {
      id: "boats",
      title: "Boats",
      author: "ben",
      variants: [{ id: "boats-blog", channel: "blog", text: "Boats.\nMany boats.", status: "in-review" }],
    },
    { id: "maps", title: "Maps", variants: [{ id: "maps-mail", channel: "chat", text: "Maps.", status: "rejected" }] },
    { id: "ropes", title: "Ropes", author: "eva" },
  ],
  policy: { approvals: [{ id: "two", by: ["marit", "ada"], count: 2, channels: ["blog"] }] },
});
const made = editEntry(generateCalendar(plan, { from: "2027-01-04", to: "2027-01-31" }), "story/blog@2027-01-12T09:00", {
  content: "boats",
});
const calendar = addEntry(skipEntry(made, "story/blog@2027-01-29T09:00", "Stocktaking"), {
  id: "opening",
  local: "2027-01-30T10:00",
  channel: "chat",
  title: "We open",
  author: "cleo",
});

describe("C8 five bloggers work by an editorial calendar", () => {
  test("the turns go round, and the pipeline says what waits", () => {
    const authors = made.entries.filter(({ cadence }) => cadence === "story").map(({ author }) => author);
    expect(authors).toEqual(["eva", "ada", "ben", "cleo", "dan", "eva", "ada", "ben"]);
    const pipeline = contentPipeline(plan, calendar, { from: "2027-01-11" });
    expect(pipeline.others.earlier).toHaveLength(4);
    expect(pipeline.others.skipped.map(({ id }) => id)).toEqual(["story/blog@2027-01-29T09:00"]);
    expect(pipeline.coming).toHaveLength(12);
    expect(pipeline.withoutSlot.map(({ content }) => content)).toEqual(["ropes"]);
    expect(pipeline.drafts.map(({ variant, approval }) => [variant, approval.needed, approval.rule?.id])).toEqual([
      ["boats-blog", 2, "two"],
    ]);
    expect(
      pipeline.authors.parts.map(({ of, lists }) => [of, lists.withoutContent.length, lists.withoutSlot.length, lists.drafts.length]),
    ).toEqual([
      ["ada", 1, 0, 0],
      ["ben", 0, 0, 1],
      ["cleo", 2, 0, 0],
      ["dan", 1, 0, 0],
      ["eva", 1, 1, 0],
    ]);
    expect(pipeline.channels.parts.map(({ of, lists }) => [of, lists.withoutContent.length])).toEqual([
      ["blog", 4],
      ["chat", 7],
    ]);
  });

  test("the editorial calendar says it in words, and has a calendar for each author", () => {
    const text = toMarkdown(editorialCalendar(plan, calendar, { from: "2027-01-11" }));
    const headings = text.split("\n").filter((line) => line.startsWith("#"));
    expect(headings).toEqual([
      "# Editorial calendar: Museum blog",
      "## What is waiting",
      "### Posts without content",
      "### Posts whose content is not ready",
      "### Content without a slot",
      "### Waiting for approval",
      "## Who does what",
      ...["Ada", "Ben", "Cleo", "Dan", "Eva"].map((name) => `### ${name}`),
      "## Given to nobody",
      "## Skipped",
    ]);
    expect(text).toContain("12 posts are still to go out. 11 of them have no content. 4 posts were planned for before 11 January 2027,");
    expect(text).toContain("2 approvals are needed, by Marit and Ada:\n\n| Content | Where | Author | Status | Goes out |");
    expect(text).toContain("| Boats | Blog | Ben | in review | Tue 12 January 2027 |");
    expect(text).toContain("| Sat 30 January 2027 | 10:00 | We open | Chat | Cleo |  | Added by hand. |");
    expect(text).toContain("| Fri 29 January 2027 | 09:00 | Story | Blog | Ben | 3 | Stocktaking |");
  });

  test("the calendar names its zone, and both where a time is in another", () => {
    const text = toMarkdown(calendarDocument(plan, calendar));
    expect(text).toContain("16 entries, 4 January 2027 to 31 January 2027.\n\n1 more is skipped.\n\nTimes are in Europe/Amsterdam.\n");
    expect(text).toContain(
      "| Wed 6 January 2027 | 18:00 America/New_York (Thu 7 January 2027, 00:00 Europe/Amsterdam); 19:00 America/New_York (Thu 7 January 2027, 01:00 Europe/Amsterdam) | 2 × Quiz | Chat |",
    );
  });

  test("the content stands there in full", () => {
    expect(toMarkdown(contentDocument(plan))).toContain("### Blog\n\n> Boats.\\\n> Many boats.\n\n- **Status:** in review\n");
  });
});
