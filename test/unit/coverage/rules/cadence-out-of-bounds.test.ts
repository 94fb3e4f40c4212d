import { describe, expect, it } from "vitest";
import { cadenceOutOfBounds } from "../../../../src/coverage/rules/cadence-out-of-bounds.js";
import type { ChannelInput } from "../../../../src/model/audience/channel.js";
import type { CadenceInput } from "../../../../src/model/schedule/cadence.js";
import type { CalendarEntry } from "../../../../src/model/schedule/calendar.js";
import type { PlanFields } from "../../../helpers/plan-of.js";
import { calendarOf } from "./calendar-of.js";
import { findingsOf, nodesOf } from "./harness.js";

type Change = Parameters<typeof calendarOf>[2];

const planWith = (blog: Partial<ChannelInput> = {}, news: Partial<CadenceInput> = {}, more: PlanFields = {}) => ({
  timeZone: "Europe/Berlin",
  channels: [{ id: "blog", name: "Blog", ...blog }],
  pillars: ["tips", "offers"].map((id) => ({ id, name: id })),
  cadences: [
    { id: "news", name: "News", channels: ["blog"], when: { kind: "weekly" as const, on: ["mon" as const], at: ["09:00"] }, ...news },
  ],
  ...more,
});
const told = (plan: PlanFields, change?: Change, weeks = 4) =>
  findingsOf(cadenceOutOfBounds, plan, {}, { calendar: calendarOf(plan, weeks, change) });
const at = (entry: CalendarEntry, day: string, time = "09:00"): CalendarEntry => ({
  ...entry,
  local: `${day}T${time}`,
  at: `${day}T${String(Number(time.slice(0, 2)) - 1).padStart(2, "0")}:${time.slice(3)}:00Z`,
});
/** The second post in the week of the first. */
const moved: Change = (entry, index) => (index === 1 ? at(entry, "2027-01-06") : entry);

describe("C8 the calendar keeps to the bounds", () => {
  it("is content where it does", () => {
    expect(told(planWith({ bounds: [{ min: 1, max: 1, per: "week" }], minGapMinutes: 10_080 }))).toEqual([]);
  });

  it("finds stretches with too few posts and with too many, and says how many more there are", () => {
    const bounds = [{ min: 1, max: 1, per: "week" as const }];
    expect(told(planWith({ bounds }), moved)).toMatchObject([
      {
        severity: "warning",
        node: "blog",
        path: "channels.0.bounds",
        message: "“Blog” has too few posts from 11 January 2027 to 17 January 2027: 0 instead of at least 1. Add posts, or lower `min`.",
      },
      {
        node: "blog",
        message: "“Blog” has too many posts from 4 January 2027 to 10 January 2027: 2 instead of at most 1. Move some, or raise `max`.",
      },
    ]);
    const [fewer] = told(planWith({ bounds: [{ min: 2, per: "week" }] }));
    expect(fewer?.message).toContain("to 10 January 2027: 1 instead of at least 2. It is so 3 more times. Add");
  });

  it("counts too few only in stretches that lie in the calendar as a whole, and in the time of the cadence and the plan", () => {
    const bounds = [{ min: 9, per: "month" as const }];
    expect(told(planWith({ bounds }), undefined, 3)).toEqual([]);
    expect(told(planWith({ bounds }), undefined, 9)).toMatchObject([
      { message: expect.stringContaining("from 1 February 2027 to 28 February 2027: 4 instead of at least 9. Add") },
    ]);
    const few = [{ min: 2, per: "week" as const }];
    const during = { campaigns: [{ id: "fair", name: "Fair", from: "2027-01-13", to: "2027-01-24" }] };
    expect(told(planWith({}, { bounds: few, during: "fair" }, during))).toMatchObject([
      {
        node: "news",
        message: expect.stringMatching(/^“News” on “Blog” has too few posts from 18 January 2027 to 24 January 2027: 1 .* 2\. Add/),
      },
    ]);
    expect(told(planWith({ bounds: few }, {}, { period: { from: "2027-01-05", to: "2027-01-16" } }))).toEqual([]);
    expect(told(planWith({ bounds: few, use: "planned" }))).toEqual([]);
  });

  it("counts for each theme by itself, and only what carries the tags", () => {
    const [first] = told(planWith({ bounds: [{ max: 1, every: 2, per: "week", each: "pillar" }] }), (entry, index) => ({
      ...entry,
      pillar: index < 3 ? "tips" : "offers",
    }));
    expect(first?.message).toMatch(
      /^“Blog” has too many posts of “tips” from \d+ \w+ 202\d to \d+ January 2027: 2 instead of at most 1\. Move/,
    );
    const tagged: Change = (entry, index) => ({ ...(moved?.(entry, index) ?? entry), tags: [index < 2 ? "ad" : "talk"] });
    expect(told(planWith({ bounds: [{ max: 1, per: "week", only: ["ad"] }] }), tagged)).toHaveLength(1);
    expect(told(planWith({ bounds: [{ max: 1, per: "week", except: ["ad"] }] }), tagged)).toEqual([]);
    expect(told(planWith({ bounds: [{ max: 1, per: "week", only: ["talk"] }] }), tagged)).toEqual([]);
  });

  it("finds posts nearer together than the least gap", () => {
    const near: Change = (entry, index) => (index === 1 ? at(entry, "2027-01-04", "10:30") : entry);
    expect(told(planWith({ minGapMinutes: 91 }), near)).toMatchObject([
      {
        node: "blog",
        path: "channels.0.minGapMinutes",
        message:
          "Posts of “Blog” are too near each other on 4 January 2027 (1 hour and 30 minutes apart): 1 hour and 31 minutes must lie between. Move one.",
      },
    ]);
    expect(told(planWith({ minGapMinutes: 90 }), near)).toEqual([]);
    expect(nodesOf(cadenceOutOfBounds, planWith({}, { minGapMinutes: 91 }), {}, { calendar: calendarOf(planWith(), 4, near) })).toEqual([
      "news",
    ]);
    const days: Change = ({ at: _, ...entry }, index) => ({ ...entry, local: index === 1 ? "2027-01-05" : entry.local.slice(0, 10) });
    expect(told(planWith({ minGapMinutes: 2880 }), days)).toMatchObject([
      { message: expect.stringContaining("on 5 January 2027: 2 days must lie between") },
    ]);
    expect(told(planWith({ minGapMinutes: 1440 }), days)).toEqual([]);
  });

  it("counts what goes out, on the channel only posts", () => {
    const bounds = [{ max: 1, per: "week" as const }];
    expect(told(planWith({ bounds }), (entry, index) => ({ ...(moved?.(entry, index) ?? entry), work: "review" }))).toEqual([]);
    expect(told(planWith({ bounds }), (entry, index) => ({ ...(moved?.(entry, index) ?? entry), origin: "skipped" }))).toEqual([]);
    expect(told(planWith({}, { bounds: [{ min: 2, per: "week" }], work: "review" }))).toEqual([]);
    expect(told(planWith({}, { bounds: [{ min: 2, per: "week" }], when: { kind: "as-needed" } }))).toHaveLength(1);
  });

  it("says it once for each kind where all break their bounds", () => {
    const plan = planWith({ bounds: [{ min: 2, per: "week" }] });
    const channels = ["blog", "forum"].map((id) => ({ id, name: id, bounds: [{ min: 2, per: "week" as const }] }));
    expect(told({ ...plan, channels })).toMatchObject([
      { node: null, related: ["blog", "forum"], message: expect.stringContaining("Each of the 2 channels with bounds") },
    ]);
  });
});
