import { describe, expect, it } from "vitest";
import { editEntry } from "../../../../src/calendar/editing/edit-entry.js";
import { skipEntry } from "../../../../src/calendar/editing/skip-entry.js";
import { assignContent } from "../../../../src/calendar/filling/assign-content.js";
import { generateCalendar } from "../../../../src/calendar/generate-calendar.js";
import type { ContentItemInput } from "../../../../src/model/content/content-item.js";
import type { Bound } from "../../../../src/model/schedule/bound.js";
import type { CadenceInput } from "../../../../src/model/schedule/cadence.js";
import type { Calendar } from "../../../../src/model/schedule/calendar.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";

const days = { from: "2027-01-04", to: "2027-01-17" };
/** Monday, Wednesday and Friday of two weeks. */
const posts: CadenceInput = {
  id: "news",
  name: "News",
  channels: ["blog"],
  when: { kind: "weekly", on: ["mon", "wed", "fri"], at: ["09:00"] },
};
const evergreen = (id: string, more: Partial<ContentItemInput> = {}): ContentItemInput => ({
  id,
  title: `About ${id}`,
  evergreen: { cooldownDays: 0 },
  ...more,
});
const a = evergreen("a");
const b = evergreen("b");
const each = (max: number, per: Bound["per"], more: Partial<Bound> = {}): Bound => ({ max, per, each: "content", ...more });

interface Limits {
  readonly channel?: readonly Bound[];
  readonly cadence?: readonly Bound[];
}

/** Two weeks of a plan, filled within limits. */
const fill = (
  content: readonly ContentItemInput[],
  { channel = [], cadence = [] }: Limits,
  more: PlanFields = {},
  edit = (one: Calendar) => one,
) => {
  const plan = planOf({
    timeZone: "UTC",
    channels: [
      { id: "blog", name: "Blog", bounds: channel },
      { id: "x", name: "X" },
    ],
    cadences: [{ ...posts, bounds: cadence }],
    content,
    ...more,
  });
  const filled = assignContent(plan, edit(generateCalendar(plan, days)));
  const reasons = filled.findings.flatMap(({ rule, values }) =>
    rule === "calendar-entry-without-content" ? [[values["cadence"], values["reason"], values["count"]]] : [],
  );
  return { plan, filled, content: filled.entries.map((entry) => entry.content ?? "-").join(" "), reasons };
};
const contentOf = (...given: Parameters<typeof fill>): string => fill(...given).content;

describe("C8 X3 a bound for each piece of content", () => {
  it("of a channel: a piece is used so often in each stretch, and again from the beginning of the next", () => {
    expect(contentOf([a], {})).toBe("a a a a a a");
    expect(contentOf([a], { channel: [each(1, "week")] })).toBe("a - - a - -");
    expect(contentOf([a], { channel: [each(2, "week")] })).toBe("a a - a a -");
    expect(contentOf([a, b], { channel: [each(1, "week")] })).toBe("a b - a b -");
    expect(contentOf([a], { channel: [each(1, "month")] })).toBe("a - - - - -");
    expect(contentOf([a, b], { channel: [each(0, "year")] })).toBe("- - - - - -");
    expect(contentOf([a], { channel: [each(1, "day")] })).toBe("a a a a a a");
  });

  it("stretches count from the beginning of the plan, those of a cadence from its own; what is before is apart", () => {
    const fortnight = [each(1, "week", { every: 2 })];
    const period = { period: { from: "2027-01-04", to: "2027-12-31" } };
    expect(contentOf([a], { channel: fortnight }, period)).toBe("a - - - - -");
    expect(contentOf([a], { channel: fortnight }, { period: { from: "2026-12-28", to: "2027-12-31" } })).toBe("a - - a - -");
    const from = (starts: CadenceInput["starts"]) => ({
      ...period,
      campaigns: [{ id: "launch", name: "Launch", from: "2027-01-11", to: "2027-01-17" }],
      cadences: [{ ...posts, starts, bounds: fortnight }],
    });
    expect(contentOf([a], {}, from("2026-12-28"))).toBe("a - - a - -");
    expect(contentOf([a], {}, from({ to: "launch", offset: { weeks: -2 } }))).toBe("a - - a - -");
    expect(contentOf([a], {}, from(undefined))).toBe("a - - - - -");
    const january = { period: { from: "2027-01-06", to: "2027-12-31" } };
    expect(contentOf([a], { channel: [each(1, "week")] }, january)).toBe("a - a - -");
    const earlier = (of: Calendar) => editEntry(of, "news/blog@2027-01-06T09:00", { local: "2027-01-05T09:00" });
    expect(contentOf([a], { channel: [each(1, "week")] }, january, earlier)).toBe("a a a - -");
  });

  it("weeks begin when those of the plan do", () => {
    expect(contentOf([a], { channel: [each(1, "week")] }, { weekStart: "fri" })).toBe("a - a - - a");
  });

  it("stretches of hours are those of the clocks", () => {
    const at = (...times: readonly string[]) => ({
      cadences: [{ ...posts, when: { kind: "dates" as const, on: ["2027-01-04"], at: times } }],
    });
    const hourly = { channel: [each(1, "hour")] };
    expect(contentOf([a], hourly, at("09:00", "09:59", "10:00", "10:30", "11:59"))).toBe("a - a - a");
    expect(contentOf([a], { channel: [each(1, "hour", { every: 6 })] }, at("00:00", "05:59", "06:00", "12:00"))).toBe("a - a a");
  });
});

describe("X3 what a bound for each piece of content counts", () => {
  const first = "news/blog@2027-01-04T09:00";
  const friday = "news/blog@2027-01-08T09:00";

  it("what the calendar carries, before and after; nothing that does not go out", () => {
    const carried = (of: Calendar) => editEntry(of, friday, { content: "a" });
    expect(contentOf([a], { channel: [each(1, "week")] }, {}, carried)).toBe("- - a a - -");
    expect(contentOf([a], { channel: [each(2, "week")] }, {}, carried)).toBe("a - a a a -");
    expect(contentOf([a], { channel: [each(1, "week")] }, {}, (of) => skipEntry(carried(of), friday, "Closed"))).toBe("a - a a - -");
    expect(contentOf([a], { channel: [each(1, "week")] }, {}, (of) => editEntry(of, first, { content: "a", status: "blocked" }))).toBe(
      "a a - a - -",
    );
  });

  it("on a channel all its posts; in a cadence its own, on each channel by itself", () => {
    const tips: CadenceInput = { id: "tips", channels: ["blog"], when: { kind: "weekly", on: ["tue"], at: ["09:00"] } };
    const both = (bounds: readonly Bound[]) => ({ cadences: [{ ...posts, bounds }, tips] });
    expect(contentOf([a], { channel: [each(2, "week")] }, both([]))).toBe("a a - - a a - -");
    expect(contentOf([a], {}, both([each(1, "week")]))).toBe("a a - - a a - -");
    const copied = { cadences: [{ ...posts, channels: ["blog", "x"], bounds: [each(1, "week")] }] };
    expect(contentOf([a, b], {}, copied)).toBe("a a b b - - a a b b - -");
    const twice = { cadences: [{ ...posts, channels: ["blog", "x"], bounds: [each(2, "week")] }] };
    expect(contentOf([a], {}, twice)).toBe("a a a a - - a a a a - -");
    expect(contentOf([a, b], { channel: [each(1, "week")] }, { cadences: [{ ...posts, channels: ["blog", "x"] }] })).toBe(
      "a a b b - a b b a a - b",
    );
  });

  it("a piece, whatever its text and language", () => {
    const spoken = evergreen("a", {
      variants: [
        { id: "v1", channel: "blog", language: "de", text: "Brot" },
        { id: "v2", channel: "blog", language: "fr", text: "Pain" },
      ],
    });
    const languages = { cadences: [{ ...posts, languages: ["de", "fr"] }] };
    expect(contentOf([spoken], { channel: [each(1, "week")] }, languages)).toBe("a - - a - -");
  });

  it("only what carries a tag that counts: the entry, by its cadence, or the content", () => {
    const offer = evergreen("offer", { tags: ["offer"] });
    const only = { channel: [each(1, "week", { only: ["offer"] })] };
    expect(contentOf([offer], only)).toBe("offer - - offer - -");
    expect(contentOf([a], only)).toBe("a a a a a a");
    expect(contentOf([a], only, { cadences: [{ ...posts, tags: ["offer"] }] })).toBe("a - - a - -");
    const untagged = (of: Calendar) => editEntry(of, first, { tags: [] });
    expect(contentOf([a], only, { cadences: [{ ...posts, tags: ["offer"] }] }, untagged)).toBe("a a - a - -");
    const except = { channel: [each(1, "week", { except: ["offer"] })] };
    expect(contentOf([offer], except)).toBe("offer offer offer offer offer offer");
    expect(contentOf([a], except)).toBe("a - - a - -");
    expect(contentOf([a], except, { cadences: [{ ...posts, tags: ["offer"] }] })).toBe("a a a a a a");
  });

  it("neither bounds that count all posts, nor those that state no most", () => {
    const others: readonly Bound[] = [
      { max: 6, per: "week" },
      { min: 1, per: "week", each: "content" },
    ];
    expect(contentOf([a], { channel: others })).toBe("a a a a a a");
  });
});

describe("X3 where a bound for each piece of content is why there is none", () => {
  it("it says so", () => {
    const { filled, reasons } = fill([a], { channel: [each(1, "week")] });
    expect(reasons).toEqual([["news", "bound", 4]]);
    expect(filled.findings.map(({ message }) => message)).toContain(
      "4 entries of the cadence “News”, the first on 6 January 2027, 09:00, have no content, because all that fits and could go out then has been used as often as a limit for each piece of content allows.",
    );
  });

  it("and not where it would not go out anyway", () => {
    const resting = evergreen("a", { evergreen: { cooldownDays: 3 } });
    expect(fill([resting], { channel: [each(1, "week")] }).reasons).toEqual([
      ["news", "used", 2],
      ["news", "bound", 2],
    ]);
    const closed = evergreen("a", { evergreen: { cooldownDays: 0, during: { from: "2027-01-04", to: "2027-01-06" } } });
    expect(fill([closed], { channel: [each(1, "week")] }).reasons).toEqual([
      ["news", "bound", 1],
      ["news", "closed", 4],
    ]);
    expect(fill([evergreen("a", { evergreen: { cooldownDays: 0, maxUses: 1 } })], { channel: [each(1, "week")] }).reasons).toEqual([
      ["news", "used", 5],
    ]);
    expect(fill([a], { channel: [each(0, "year")] }).reasons).toEqual([["news", "bound", 6]]);
  });

  it("of a text that something else used, that it is used", () => {
    const text = (id: string) => ({ variants: [{ id, channel: "blog", text: "Bread" }] });
    const [one, other] = [evergreen("a", text("v1")), evergreen("b", { ...text("v2"), evergreen: { cooldownDays: 2.5 } })];
    // Both rest as long as the longer: on Wednesday neither may go out, on Friday a is at its limit, and b goes out.
    const { content, reasons } = fill([one, other], { channel: [each(1, "week")] });
    expect([content, reasons]).toEqual(["a - b a - b", [["news", "used", 2]]]);
  });

  it("by how the calendar is in the end, so that a second call finds the same", () => {
    // On the first Friday only the bound keeps what may go out again after three and a half days, and then it goes out three days later.
    const rests = evergreen("a", { evergreen: { cooldownDays: 3.5 } });
    const { plan, filled, content, reasons } = fill([rests], { channel: [each(1, "week")] });
    expect([content, reasons]).toEqual([
      "a - - a - -",
      [
        ["news", "used", 3],
        ["news", "bound", 1],
      ],
    ]);
    expect(assignContent(plan, filled)).toBe(filled);
  });
});

describe("F91 bounds of a plan that nobody read", () => {
  it.each([{ only: 5 }, { except: "news" }, { every: 0 }, { every: "x" }, { max: "many" }])("%j are held as far as they can be", (odd) => {
    const plan = planOf({
      timeZone: "UTC",
      channels: [{ id: "blog", name: "Blog", bounds: [each(1, "week")] }],
      cadences: [posts],
      content: [a],
    });
    const damaged = { ...plan, channels: plan.channels.map((one) => ({ ...one, bounds: [{ ...each(1, "week"), ...odd }] })) };
    const filled = assignContent(damaged as unknown as typeof plan, generateCalendar(plan, days)); // as from JavaScript
    expect(filled.entries).toHaveLength(6);
  });
});
