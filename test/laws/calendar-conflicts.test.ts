import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AccountConflict } from "../../src/calendar/comparing/conflict.js";
import { findConflicts } from "../../src/calendar/comparing/find-conflicts.js";
import { generateCalendar } from "../../src/calendar/generate-calendar.js";
import type { Bound } from "../../src/model/schedule/bound.js";
import type { CalendarEntry } from "../../src/model/schedule/calendar.js";
import { planOf } from "../helpers/plan-of.js";
import { entryOf } from "../unit/calendar/comparing/posts.js";
import { runs } from "./arbitraries/runs.js";

const hour = 3_600_000;
const day = 24 * hour;

/** A post of a plan: a day and a time of January 2027, or a day alone. */
const post = fc
  .record({
    day: fc.integer({ min: 1, max: 8 }),
    minute: fc.option(fc.integer({ min: 0, max: 24 }).map((at) => at * 17)),
    text: fc.constantFrom("One", "Two", "Six", undefined),
    tag: fc.constantFrom("ad", undefined),
    pillar: fc.constantFrom("tips", "faces", undefined),
  })
  .map(({ day: on, minute, text, tag, pillar }) => {
    const time = minute === null ? "" : new Date(minute * 60_000).toISOString().slice(10, 16);
    return {
      local: `2027-01-${String(on).padStart(2, "0")}${time}`,
      ...(text && { content: text }),
      ...(tag && { tags: [tag] }),
      ...(pillar && { pillar }),
    };
  });
const bound: fc.Arbitrary<Bound & { readonly max: number }> = fc.record(
  {
    max: fc.integer({ min: 0, max: 3 }),
    per: fc.constantFrom("day", "week", "month"),
    only: fc.constant(["ad"]),
    except: fc.constant(["ad"]),
    each: fc.constant("pillar"),
  },
  { requiredKeys: ["max", "per"] },
);
const made = fc.record({
  posts: fc.array(post, { maxLength: 8 }),
  minGapMinutes: fc.constantFrom(0, 20, 90, 3000),
  bounds: fc.array(bound, { maxLength: 3 }),
});

interface Post {
  readonly plan: string;
  readonly gap: number;
  readonly entry: CalendarEntry;
  readonly at: number;
}

const variants = (text: string) => [{ id: `${text}-x`, channel: "x", text }];
const content = ["One", "Two", "Six"].map((id) => ({ id, title: id, variants: variants(id) }));

const plansOf = (all: readonly (typeof made extends fc.Arbitrary<infer T> ? T : never)[]) => {
  const posts: Post[] = [];
  const calendars = all.map(({ posts: own, bounds, minGapMinutes }, index) => {
    const id = `plan-${index}`;
    const plan = planOf({
      id,
      timeZone: "UTC",
      content,
      pillars: ["tips", "faces"].map((one) => ({ id: one, name: one })),
      channels: [{ id: "x", name: "X", platform: "x", account: "acme", minGapMinutes, bounds }],
    });
    const entries = own.map((one, at) => entryOf({ ...one, id: `${index}-${at}`, channel: "x", origin: "manual" }));
    for (const entry of entries)
      posts.push({ plan: id, gap: minGapMinutes * 60_000, entry, at: Date.parse(`${entry.local.padEnd(16, "T00:00")}Z`) });
    return { plan, calendar: { ...generateCalendar(plan, { from: "2027-01-01", to: "2027-01-31" }), entries } };
  });
  // `sort` keeps the order of what is at one moment.
  return { calendars, posts: posts.sort((a, b) => a.at - b.at) };
};

const isTimed = ({ entry }: Post): boolean => entry.local.length > 10;
const isNear = (a: Post, b: Post): boolean => b.at - a.at < Math.max(a.gap, b.gap) || Math.floor(a.at / hour) === Math.floor(b.at / hour);

/** What each post is too near to, the nearest last. */
const tooNear = (posts: readonly Post[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  for (const [index, later] of posts.entries()) {
    if (!isTimed(later)) continue;
    const near = posts.slice(0, index).filter((one) => isTimed(one) && one.plan !== later.plan && isNear(one, later));
    if (near.length > 0)
      found.set(
        later.entry.id,
        near.map(({ entry }) => entry.id),
      );
  }
  return found;
};

const windowOf = ({ entry, at }: Post, per: string): string => {
  if (per === "day") return entry.local.slice(0, 10);
  if (per === "month") return entry.local.slice(0, 7);
  const midnight = Math.floor(at / day);
  return String(midnight - ((new Date(at).getUTCDay() + 6) % 7));
};

const pairs = fc.array(made, { minLength: 2, maxLength: 4 });

describe("X3 the conflicts of plans are those that looking at every pair finds", () => {
  const near = (conflicts: readonly AccountConflict[]) => conflicts.filter(({ kind }) => kind === "same-hour" || kind === "min-gap");

  test("each post too near to an earlier one of another plan, once, with one that it is too near to", () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const { calendars, posts } = plansOf(all);
        const expected = tooNear(posts);
        const found = near(findConflicts(calendars).conflicts).map(({ posts: [a, b] }) => [a?.entry.id ?? "", b?.entry.id ?? ""] as const);
        expect(found.map(([, later]) => later)).toEqual([...expected.keys()]);
        for (const [earlier, later] of found) {
          expect(expected.get(later)).toContain(earlier);
          const before = posts.slice(
            0,
            posts.findIndex(({ entry }) => entry.id === later),
          );
          const own = posts.find(({ entry }) => entry.id === later)?.plan;
          const nearest = before.findLast((one) => isTimed(one) && one.plan !== own)?.entry.id ?? "";
          if (expected.get(later)?.includes(nearest)) expect(earlier).toBe(nearest);
        }
      }),
      { numRuns: runs(400) },
    );
  });

  test("each stretch in which the plans together have more than one allows that keeps to it", () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const { calendars, posts } = plansOf(all);
        const expected = new Set<string>();
        for (const [index, { bounds }] of all.entries())
          for (const { max, per, only, except, each } of bounds) {
            const counted = posts.filter(
              ({ entry: { tags = [] } }) => (only === undefined || tags.includes("ad")) && !(except !== undefined && tags.includes("ad")),
            );
            const groupOf = (one: Post): string => `${windowOf(one, per)} ${each === undefined ? "" : one.entry.pillar}`;
            for (const at of new Set(counted.map(groupOf))) {
              const inside = counted.filter((one) => groupOf(one) === at && (each === undefined || one.entry.pillar !== undefined));
              const own = inside.filter(({ plan }) => plan === `plan-${index}`).length;
              // Of alike bounds of one plan, only the strictest is told.
              const strictest = Math.min(
                ...bounds
                  .filter((one) => one.per === per && one.each === each && !one.only === !only && !one.except === !except)
                  .map((one) => one.max),
              );
              if (max === strictest && own <= max && inside.length > max && new Set(inside.map(({ plan }) => plan)).size > 1)
                expected.add(`plan-${index} ${max} ${per} ${inside.map(({ entry }) => entry.id)}`);
            }
          }
        const found = findConflicts(calendars).conflicts.flatMap((one) =>
          one.kind === "bound" ? [`${one.plan} ${one.bound.max} ${one.bound.per} ${one.posts.map(({ entry }) => entry.id)}`] : [],
        );
        expect([...new Set(found)].sort()).toEqual([...expected].sort());
      }),
      { numRuns: runs(400) },
    );
  });

  test("each text that another plan has within so many days before", () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 0, max: 10 }), (all, sameTextDays) => {
        const { calendars, posts } = plansOf(all);
        const expected = posts.flatMap((later, index) => {
          const { content: text } = later.entry;
          const same = posts.slice(0, index).findLast(({ plan, entry }) => plan !== later.plan && entry.content === text);
          return text !== undefined && same !== undefined && later.at - same.at <= sameTextDays * day
            ? [`${same.entry.id} ${later.entry.id}`]
            : [];
        });
        const found = findConflicts(calendars, { sameTextDays }).conflicts.filter(({ kind }) => kind === "same-text");
        expect(found.map(({ posts: [a, b] }) => `${a?.entry.id} ${b?.entry.id}`)).toEqual(expected);
      }),
      { numRuns: runs(400) },
    );
  });
});
