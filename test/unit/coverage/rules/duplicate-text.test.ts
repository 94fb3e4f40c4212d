import { describe, expect, it } from "vitest";
import { addEntry, type NewEntry } from "../../../../src/calendar/editing/add-entry.js";
import { assignContent } from "../../../../src/calendar/filling/assign-content.js";
import { generateCalendar } from "../../../../src/calendar/generate-calendar.js";
import { checkCoverage } from "../../../../src/coverage/check-coverage.js";
import { duplicateText } from "../../../../src/coverage/rules/duplicate-text.js";
import type { ContentItemInput } from "../../../../src/model/content/content-item.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";
import { findingsOf } from "./harness.js";

const text = (id: string, said: string, rest: object = {}) => ({ id, channel: "x", text: said, ...rest });
const item = (id: string, rest: Partial<ContentItemInput> = {}): ContentItemInput => ({ id, title: id, ...rest });
const planWith = (content: readonly ContentItemInput[]): PlanFields => ({
  timeZone: "UTC",
  channels: [
    { id: "x", name: "Our X" },
    { id: "blog", name: "Blog" },
  ],
  content,
});
const calendarOf = (plan: PlanFields, entries: readonly Partial<NewEntry>[]) =>
  entries.reduce<ReturnType<typeof generateCalendar>>(
    (calendar, entry, index) => addEntry(calendar, { id: `e${index}`, local: "2027-01-11", channel: "x", ...entry }),
    generateCalendar(planOf(plan), { from: "2027-01-01", to: "2027-03-31" }),
  );
const told = (content: readonly ContentItemInput[], entries: readonly Partial<NewEntry>[]) => {
  const plan = planWith(content);
  return findingsOf(duplicateText, plan, {}, { calendar: calendarOf(plan, entries) });
};
const [day, week] = [{ local: "2027-01-11" }, { local: "2027-01-18" }];

describe("X3 a text does not come back before it has rested", () => {
  it("finds what is not evergreen twice", () => {
    expect(
      told(
        [item("oven")],
        [
          { ...week, content: "oven" },
          { ...day, content: "oven" },
        ],
      ),
    ).toMatchObject([
      {
        severity: "warning",
        node: "oven",
        path: "content.0",
        message:
          "“oven” goes out on the channel “Our X” on 11 January 2027 and again on 18 January 2027, though it is not evergreen. Fill later slots with something else.",
      },
    ]);
  });

  it("keeps to the cooldown to the day", () => {
    const rested = (cooldownDays: number) =>
      told(
        [item("oven", { evergreen: { cooldownDays } })],
        [
          { ...day, content: "oven" },
          { local: "2027-01-18T09:00", content: "oven" },
        ],
      );
    expect(rested(7)).toEqual([]);
    expect(rested(8)).toMatchObject([
      { message: expect.stringContaining("and again on 18 January 2027, before its cooldown of 8 days is over.") },
    ]);
  });

  it("counts the repeats, and tells the first", () => {
    const three = ["11", "12", "13"].map((of) => ({ local: `2027-01-${of}`, content: "oven" }));
    const [finding, ...rest] = told([item("oven")], three);
    expect(rest).toEqual([]);
    expect(finding?.message).toContain(
      "on 11 January 2027 and again on 12 January 2027, though it is not evergreen. This happens 2 times.",
    );
  });

  it("finds the same text in other content, whatever its case and white space", () => {
    const content = [item("oven", { variants: [text("a", "It is  here.")] }), item("stove", { variants: [text("b", "it is here.")] })];
    expect(
      told(content, [
        { ...day, content: "oven" },
        { ...week, content: "stove" },
      ]),
    ).toMatchObject([
      {
        node: "stove",
        related: ["oven"],
        message:
          "“stove” says on the channel “Our X” on 18 January 2027 what “oven” says there on 11 January 2027. Write another text, or fill one of the slots with something else.",
      },
    ]);
  });

  it("lets the longest cooldown hold for all that say the same", () => {
    const both = (cooldownDays: number) => [
      item("oven", { evergreen: { cooldownDays: 1 }, variants: [text("a", "Same")] }),
      item("stove", { evergreen: { cooldownDays }, variants: [text("b", "Same")] }),
    ];
    const entries = [
      { ...day, content: "oven" },
      { ...week, content: "stove" },
    ];
    expect(told(both(7), entries)).toEqual([]);
    expect(told(both(8), entries)).toHaveLength(1);
  });

  it("compares only on one channel, and in the language of the slot", () => {
    expect(
      told(
        [item("oven")],
        [
          { ...day, content: "oven" },
          { ...week, content: "oven", channel: "blog" },
        ],
      ),
    ).toEqual([]);
    const variants = [text("nl", "Hij is er.", { language: "nl" }), text("en", "It is here.", { language: "en" })];
    const inBoth = (second: string) =>
      told(
        [item("oven", { variants })],
        [
          { ...day, content: "oven", language: "NL" },
          { ...week, content: "oven", language: second },
        ],
      );
    expect(inBoth("en")).toEqual([]);
    expect(inBoth("nl")).toHaveLength(1);
  });

  it("asks nothing of what does not go out, is no post, or has no content", () => {
    const skipped = { ...week, content: "oven", status: "rejected" as const };
    expect(told([item("oven")], [{ ...day, content: "oven" }, skipped])).toEqual([]);
    expect(
      told(
        [item("oven")],
        [
          { ...day, content: "oven" },
          { ...week, content: "oven", work: "review" },
        ],
      ),
    ).toEqual([]);
    expect(told([item("oven")], [day, week])).toEqual([]);
  });

  it("finds nothing in what `assignContent` fills", () => {
    const plan = planOf({
      ...planWith([item("oven", { evergreen: { cooldownDays: 10 }, variants: [text("a", "Same")] }), item("stove")]),
      cadences: [{ id: "c", channels: ["x"], when: { kind: "daily" } }],
    });
    const calendar = assignContent(plan, generateCalendar(plan, { from: "2027-01-01", to: "2027-03-31" }));
    expect(calendar.entries.filter(({ content }) => content === "oven").length).toBeGreaterThan(3);
    expect(checkCoverage(plan, { rules: [duplicateText], calendar }).findings).toEqual([]);
  });
});
