import { describe, expect, it } from "vitest";
import { entryEmpowersNobody } from "../../../../src/coverage/rules/entry-empowers-nobody.js";
import type { CadenceInput } from "../../../../src/model/schedule/cadence.js";
import type { CalendarEntry } from "../../../../src/model/schedule/calendar.js";
import { calendarOf } from "./calendar-of.js";
import { findingsOf } from "./harness.js";

const empowers = { audience: "home", how: "They grind at home" };
const planWith = (cadence: Partial<CadenceInput> = {}) => ({
  audiences: [{ id: "home", name: "Home brewers" }],
  content: [
    { id: "guide", title: "Guide", empowers },
    { id: "joke", title: "Joke" },
    { id: "song", title: "Song" },
  ],
  cadences: [{ id: "news", when: { kind: "weekly" as const, on: ["mon" as const] }, ...cadence }],
});
const told = (plan: ReturnType<typeof planWith>, change?: Parameters<typeof calendarOf>[2]) =>
  findingsOf(entryEmpowersNobody, plan, {}, { calendar: calendarOf(plan, 4, change) });
const filled =
  (...content: readonly string[]) =>
  (entry: CalendarEntry, at: number): CalendarEntry => ({ ...entry, status: "draft", content: content[at % content.length] ?? "" });

describe("D4 a post says whom it empowers", () => {
  it("is content where the content says so, or each entry that uses it", () => {
    expect(told(planWith(), filled("guide"))).toEqual([]);
    expect(told(planWith(), (entry, at) => ({ ...filled("joke")(entry, at), empowers }))).toEqual([]);
  });

  it("misses it at the content that goes out", () => {
    expect(told(planWith(), filled("guide", "joke"))).toMatchObject([
      {
        severity: "warning",
        node: "joke",
        path: "content.1.empowers",
        message: expect.stringContaining("“Joke” is to go out, and nothing says"),
      },
    ]);
    const half = (entry: CalendarEntry, at: number) => ({ ...filled("joke", "guide")(entry, at), ...(at === 0 && { empowers }) });
    expect(told(planWith(), half)).toMatchObject([{ node: "joke" }]);
  });

  it("misses it at content that may go out, while there are slots for it", () => {
    expect(told(planWith({ content: ["guide", "joke"] }))).toMatchObject([{ node: "joke" }]);
    expect(told(planWith({ content: ["guide", "joke"] }), filled("guide"))).toEqual([]);
    expect(told(planWith({ content: ["guide", "joke"], work: "task" }))).toEqual([]);
  });

  it("asks nothing of slots that nothing fills, and of what does not go out", () => {
    expect(told(planWith())).toEqual([]);
    expect(told(planWith(), (entry, at) => ({ ...filled("joke")(entry, at), origin: "skipped" }))).toEqual([]);
    expect(told(planWith({ work: "review" }), filled("joke"))).toEqual([]);
  });

  it("misses it at posts without content, several at once", () => {
    const drafts = (count: number) => (entry: CalendarEntry, at: number) => (at < count ? { ...entry, status: "draft" as const } : entry);
    const [first, second] = calendarOf(planWith()).entries.map(({ id }) => id);
    expect(told(planWith(), drafts(1))).toMatchObject([
      { node: first, path: "", message: expect.stringContaining("A post without content does not say whom it empowers") },
    ]);
    expect(told(planWith(), drafts(2))).toMatchObject([
      { node: null, related: [first, second], message: expect.stringContaining("2 posts without content do not say whom they empower") },
    ]);
    const added = (entry: CalendarEntry) => {
      const { cadence: _, ...rest } = entry;
      return { ...rest, origin: "manual" as const };
    };
    expect(told(planWith(), (entry, at) => (at === 0 ? added(entry) : entry))).toMatchObject([{ node: first }]);
    expect(told(planWith(), (entry, at) => (at === 0 ? { ...added(entry), empowers } : entry))).toEqual([]);
  });

  it("says it once where no content does", () => {
    expect(told(planWith(), filled("joke", "song"))).toMatchObject([
      { node: null, related: ["joke", "song"], message: expect.stringContaining("None of the 2 pieces of content") },
    ]);
  });
});
