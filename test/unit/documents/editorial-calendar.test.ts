import { describe, expect, it } from "vitest";
import { addEntry } from "../../../src/calendar/editing/add-entry.js";
import { editEntry } from "../../../src/calendar/editing/edit-entry.js";
import { skipEntry } from "../../../src/calendar/editing/skip-entry.js";
import { generateCalendar } from "../../../src/calendar/generate-calendar.js";
import { calendarDocument } from "../../../src/documents/calendar-document.js";
import { editorialCalendar } from "../../../src/documents/editorial-calendar.js";
import { toMarkdown } from "../../../src/documents/to-markdown.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import { times } from "../../helpers/times.js";
import { structureOf } from "./structure-of.js";

const hostile = [
  "# a",
  "\n## b",
  "---",
  "- item",
  "> quoted",
  "a | b",
  "\\|",
  "| a |\n| - |",
  "[link](https://a.example)",
  "https://a.example/b",
  "someone@a.example",
  "<b>bold</b>",
  "<!-- c",
  "*em* `code` ~~struck~~",
  "ends with a backslash\\",
  "two\nlines",
];

/** A calendar in which every text that a person may write stands. */
const markdownOf = (texts: readonly string[]): string => {
  let next = 0;
  const text = () => texts[next++ % texts.length] ?? "";
  const plan = parsePlan({
    format: "social-plan/1",
    id: "p",
    name: text(),
    timeZone: "UTC",
    people: ["ann", "bob"].map((id) => ({ id, name: text() })),
    audiences: [{ id: "aud", name: text() }],
    pillars: [{ id: "pi", name: text() }],
    channels: ["one", "two"].map((id) => ({ id, name: text() })),
    campaigns: [{ id: "cam", name: text() }],
    blackouts: [{ id: "bl", name: text(), from: "2027-01-11", to: "2027-01-11" }],
    strategies: [{ id: "s", tactics: [{ id: "t", statement: text() }] }],
    cadences: [
      {
        id: "w",
        name: text(),
        channels: ["one", "two"],
        tactic: "t",

        authors: ["ann"],
        when: { kind: "weekly", on: ["mon", "tue"] },
      },
      { id: "n", name: text(), when: { kind: "as-needed", trigger: text() } },
    ],
    content: [
      {
        id: "a",
        title: text(),
        pillar: "pi",
        author: "bob",
        empowers: { audience: "aud", how: text() },
        variants: [{ id: "v", channel: "one", text: text() }],
      },
      { id: "b", title: text(), author: "ann" },
    ],
    policy: { approvals: [{ id: "r", by: ["ann"] }] },
  });
  const made = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-17" });
  const filled = editEntry(made, "w/one@2027-01-05", { content: "a", title: text(), because: text(), local: "2027-01-06" });
  const calendar = addEntry(skipEntry(filled, "w/two@2027-01-05", text()), {
    id: "x",
    local: "2027-01-08",
    campaign: "cam",
    title: text(),
  });
  return [calendarDocument(plan, calendar), editorialCalendar(plan, calendar, { from: "2027-01-05" })].map(toMarkdown).join("\n");
};

describe("F33 F34 whatever texts a calendar holds, its documents keep their structure", () => {
  const plain = structureOf(markdownOf(times(40, (at) => `plain ${at}`)));

  it("the plain twin has headings, tables and a list, and no markup of another kind", () => {
    const kinds = new Set(plain.map((shape) => shape.trim().split(" ")[0]));
    expect([...kinds].sort()).toEqual(["cell", "heading", "list", "list_item", "paragraph", "table"]);
  });

  it.each(times(hostile.length, (at) => at))("hostile texts in the order that begins with number %d", (first) => {
    const texts = times(40, (at) => `${hostile[(first + at) % hostile.length]} ${at}`);
    expect(structureOf(markdownOf(texts))).toEqual(plain);
  });
});

describe("C8 the editorial calendar", () => {
  it("says nothing of lists in which there is nothing", () => {
    const plan = parsePlan({ format: "social-plan/1", id: "p" });
    const calendar = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-17" });
    expect(toMarkdown(editorialCalendar(plan, calendar))).toBe(
      "# Editorial calendar: p\n\nNothing is planned, 4 January 2027 to 17 January 2027.\n\n## What is waiting\n\nNo post is still to go out.\n",
    );
  });
});
