import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateCalendar } from "../../src/calendar/generate-calendar.js";
import { brokenBounds } from "../../src/calendar/reading/broken-bounds.js";
import type { Bound } from "../../src/model/schedule/bound.js";
import type { CalendarEntry } from "../../src/model/schedule/calendar.js";
import { planOf } from "../helpers/plan-of.js";
import { runs } from "./arbitraries/runs.js";

const first = Date.UTC(2027, 0, 1) / 86_400_000;
const textOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** The name of the period that a day lies in, of periods that come one by one. */
const periodOf: Readonly<Record<"day" | "week" | "month" | "quarter" | "year", (day: number) => string>> = {
  day: textOf,
  week: (day) => textOf(day - ((day + 3) % 7)),
  month: (day) => textOf(day).slice(0, 7),
  quarter: (day) => `${textOf(day).slice(0, 4)} ${Math.floor(Number(textOf(day).slice(5, 7)) / 3.001)}`,
  year: (day) => textOf(day).slice(0, 4),
};

interface Post {
  readonly day: number;
  readonly channel: string;
  readonly pillar: string;
  readonly tag: string;
}

const lengthOfCalendar = 120;
const post = fc.record<Post>({
  day: fc.nat(lengthOfCalendar - 1).map((day) => first + day),
  channel: fc.constantFrom("blog", "forum"),
  pillar: fc.constantFrom("tips", "offers"),
  tag: fc.constantFrom("ad", "talk"),
});
const bound: fc.Arbitrary<Bound & { readonly per: keyof typeof periodOf }> = fc.record(
  {
    per: fc.constantFrom("day", "week", "month", "quarter", "year"),
    min: fc.nat(3),
    max: fc.nat(3),
    each: fc.constant("pillar" as const),
    only: fc.constant(["ad"]),
    except: fc.constant(["ad"]),
  },
  { requiredKeys: ["per"] },
);

/** Goes through the periods day by day: those of which a day is not in the calendar are not counted as too few. */
const counted = (
  { per, min = 0, max = Number.POSITIVE_INFINITY, each, only, except }: Bound & { readonly per: keyof typeof periodOf },
  posts: readonly Post[],
) => {
  const name = periodOf[per];
  const counting = posts.filter(({ tag }) => (only?.includes(tag) ?? true) && !except?.includes(tag));
  const groups =
    each === undefined
      ? [counting]
      : [...new Set(counting.map(({ pillar }) => pillar))].map((of) => counting.filter(({ pillar }) => pillar === of));
  const periods = [...new Set(Array.from({ length: lengthOfCalendar }, (_, index) => name(first + index)))];
  const isWhole = (period: string) => period !== name(first - 1) && period !== name(first + lengthOfCalendar);
  const sizes = groups.flatMap((group) =>
    periods.map((period) => ({ period, size: group.filter(({ day }) => name(day) === period).length })),
  );
  return {
    fewer: sizes.filter(({ period, size }) => isWhole(period) && size < min).length,
    more: sizes.filter(({ size }) => size > max).length,
  };
};

describe("C8 bounds that are not kept are those that counting period by period finds", () => {
  test("of channels, and of cadences on each of their channels", () => {
    fc.assert(
      fc.property(fc.array(bound, { minLength: 1, maxLength: 2 }), fc.array(post, { maxLength: 40 }), (bounds, posts) => {
        const plan = planOf({
          channels: ["blog", "forum"].map((id) => ({ id, name: id, bounds: id === "blog" ? bounds : [] })),
          pillars: ["tips", "offers"].map((id) => ({ id, name: id })),
          cadences: [{ id: "news", channels: ["blog", "forum"], bounds, when: { kind: "as-needed" } }],
        });
        const calendar = generateCalendar(plan, { from: textOf(first), to: textOf(first + lengthOfCalendar - 1) });
        const entries = posts.map(({ day, channel, pillar, tag }, index): CalendarEntry => {
          const local = textOf(day);
          return {
            id: `e@${index}`,
            slot: `e@${index}`,
            cadence: "news",
            work: "post",
            channel,
            original: local,
            local,
            moves: [],
            pillar,
            status: "draft",
            origin: "generated",
            tags: [tag],
          };
        });
        const broken = brokenBounds(plan, { ...calendar, entries });
        const sumOf = (owner: string, kind: "fewer" | "more") =>
          (broken.get(owner)?.bounds ?? []).filter((one) => one.kind === kind).reduce((sum, { others }) => sum + others + 1, 0);
        const on = (channel: string) =>
          bounds.map((one) =>
            counted(
              one,
              posts.filter((each) => each.channel === channel),
            ),
          );
        for (const kind of ["fewer", "more"] as const) {
          const total = (counts: ReturnType<typeof on>) => counts.reduce((sum, one) => sum + one[kind], 0);
          expect(sumOf("blog", kind)).toBe(total(on("blog")));
          expect(sumOf("news", kind)).toBe(total(on("blog")) + total(on("forum")));
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test("of gaps, those between days one after the other", () => {
    fc.assert(
      fc.property(fc.array(post, { maxLength: 20 }), fc.integer({ min: 1, max: 10 }), (posts, days) => {
        const plan = planOf({ channels: [{ id: "blog", name: "Blog", minGapMinutes: days * 1440 }] });
        const calendar = generateCalendar(plan, { from: textOf(first), to: textOf(first + lengthOfCalendar - 1) });
        const entries = posts.map(({ day }, index): CalendarEntry => {
          const local = textOf(day);
          return {
            id: `e@${index}`,
            slot: `e@${index}`,
            work: "post",
            channel: "blog",
            original: local,
            local,
            moves: [],
            status: "draft",
            origin: "manual",
          };
        });
        const sorted = posts.map(({ day }) => day).sort((a, b) => a - b);
        const near = sorted.filter((day, index) => index > 0 && day - (sorted[index - 1] ?? 0) < days).length;
        const gaps = brokenBounds(plan, { ...calendar, entries }).get("blog")?.gaps ?? [];
        expect(gaps.reduce((sum, { others }) => sum + others + 1, 0)).toBe(near);
      }),
      { numRuns: runs(200) },
    );
  });
});
