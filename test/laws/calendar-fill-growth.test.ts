import { describe, expect, test, vi } from "vitest";
import { Heap } from "../../src/base/heap.js";
import { assignContent } from "../../src/calendar/filling/assign-content.js";
import { candidateFor, lastUseOf, waitOf } from "../../src/calendar/filling/candidate.js";
import { generateCalendar } from "../../src/calendar/generate-calendar.js";
import type { ContentItemInput } from "../../src/model/content/content-item.js";
import type { Bound } from "../../src/model/schedule/bound.js";
import type { CadenceInput } from "../../src/model/schedule/cadence.js";
import type { Calendar } from "../../src/model/schedule/calendar.js";
import { addDays } from "../../src/time/days.js";
import { type PlanFields, planOf } from "../helpers/plan-of.js";
import { times } from "../helpers/times.js";

vi.mock("../../src/calendar/filling/candidate.js", { spy: true });

/** What is looked up, put in order, and asked of content. */
const counters: readonly (readonly [prototype: object, names: readonly string[]])[] = [
  [Map.prototype, ["get", "set", "has"]],
  [Set.prototype, ["has", "add"]],
  [Heap.prototype, ["push", "pop"]],
];

/** How often the counted functions are called while something runs: its work, whatever the machine. */
const workOf = (run: () => unknown): number => {
  let steps = 0;
  const restore = counters.flatMap(([prototype, names]) =>
    names.map((name) => {
      const original = Reflect.get(prototype, name) as (...given: unknown[]) => unknown; // each of them is a function
      Reflect.set(prototype, name, function (this: unknown, ...given: unknown[]) {
        steps += 1;
        return original.apply(this, given);
      });
      return () => Reflect.set(prototype, name, original);
    }),
  );
  const asked = [candidateFor, waitOf, lastUseOf].map((one) => vi.mocked(one).mock);
  vi.clearAllMocks();
  try {
    run();
  } finally {
    for (const undo of restore) undo();
  }
  return asked.reduce((sum, { calls }) => sum + calls.length, steps);
};

const hours = times(20, (hour) => `${String(hour).padStart(2, "0")}:30`);
/** So many posts: twenty a day, from 2027 on. */
const daily = (posts: number, more: Partial<CadenceInput> = {}): CadenceInput => ({
  id: "news",
  channels: ["blog"],
  when: { kind: "daily", at: hours },
  starts: "2027-01-01",
  count: posts,
  ...more,
});
const items = (count: number, more: (at: number) => Partial<ContentItemInput> = () => ({})): ContentItemInput[] =>
  times(count, (at) => ({ id: `c${at}`, title: `Content ${at}`, ...more(at) }));
const channels = (count: number) => times(count, (at) => ({ id: at === 0 ? "blog" : `ch${at}`, name: `Channel ${at}` }));
const monday = { kind: "weekly", on: ["mon"], at: ["09:00"] } as const;

/** A plan of some size and its calendar, ready to be filled. */
const filling = (fields: PlanFields, days: number, edit = (calendar: Calendar) => calendar): (() => Calendar) => {
  const plan = planOf({ timeZone: "UTC", channels: channels(1), ...fields });
  const calendar = edit(generateCalendar(plan, { from: "2027-01-01", to: addDays("2027-01-01", days) }));
  return () => assignContent(plan, calendar);
};
const daysFor = (posts: number): number => Math.ceil(posts / hours.length);
const plain = (size: number, content: readonly ContentItemInput[], more: Partial<CadenceInput> = {}): (() => Calendar) =>
  filling({ cadences: [daily(size, more)], content }, daysFor(size));

/** The channel with a bound for each piece of content. */
const limited = (bound: Omit<Bound, "each">): PlanFields["channels"] => [
  { id: "blog", name: "Blog", bounds: [{ ...bound, each: "content" }] },
];
const within = (bound: Omit<Bound, "each">, size: number, more: (at: number) => Partial<ContentItemInput>): (() => Calendar) =>
  filling({ channels: limited(bound), cadences: [daily(size)], content: items(size, more) }, daysFor(size));

const shapes: Readonly<Record<string, (size: number) => () => Calendar>> = {
  "content that is used once": (size) => plain(size, items(size)),
  "evergreen content": (size) =>
    plain(
      size,
      items(size, (at) => ({ evergreen: { cooldownDays: at % 9 } })),
    ),
  "a few pieces that are used again and again": (size) =>
    plain(
      size,
      items(3, () => ({ evergreen: { cooldownDays: 0 } })),
    ),
  "content that rests for ever": (size) =>
    plain(
      size,
      items(size, () => ({ evergreen: { cooldownDays: 100_000 } })),
    ),
  "content under embargo": (size) =>
    plain(
      size,
      items(size, (at) => ({ embargo: `${addDays("2027-01-01", at % 400)}T08:00:00Z` })),
    ),
  "content out of season": (size) =>
    plain(
      size,
      items(size, (at) => ({ evergreen: { cooldownDays: 1, during: { from: "2027-01-02", to: addDays("2027-01-02", at % 30) } } })),
    ),
  "content of one text": (size) =>
    plain(
      size,
      items(size, (at) => ({ evergreen: { cooldownDays: at % 5 }, variants: [{ id: `v${at}`, channel: "blog", text: "The same" }] })),
    ),
  "content that is rejected": (size) =>
    plain(
      size,
      items(size, (at) => ({ variants: [{ id: `v${at}`, channel: "blog", text: "No", status: "rejected" }] })),
    ),
  "content within a bound for each piece": (size) =>
    within({ max: 1, per: "week" }, size, (at) => ({ evergreen: { cooldownDays: at % 3 } })),
  "content within a bound for each piece that lets none through": (size) =>
    within({ max: 0, per: "week" }, size, () => ({ evergreen: { cooldownDays: 1 } })),
  "a few pieces within a bound for each": (size) => {
    const content = items(3, () => ({ evergreen: { cooldownDays: 0 } }));
    return filling({ channels: limited({ max: 2, per: "day" }), cadences: [daily(size)], content }, daysFor(size));
  },
  "content of one text within a bound for each piece": (size) =>
    within({ max: 1, per: "day" }, size, (at) => ({
      evergreen: { cooldownDays: 0 },
      variants: [{ id: `v${at}`, channel: "blog", text: "The same" }],
    })),
  "content within a bound by its tags": (size) =>
    within({ max: 1, per: "year", only: times(size, (at) => `t${at}`) }, size, (at) => ({
      evergreen: { cooldownDays: 0 },
      tags: [`t${at}`],
    })),
  "content with many tags within a bound": (size) =>
    within({ max: 1, per: "year", except: ["t"] }, size, (at) => ({
      evergreen: { cooldownDays: 0 },
      ...(at === 0 && { tags: times(size, (tag) => `tag${tag}`) }),
    })),
  "a pool": (size) =>
    plain(size, items(size), {
      content: items(size)
        .map(({ id }) => id)
        .reverse(),
    }),
  "content that the calendar carries already": (size) =>
    filling(
      { cadences: [daily(size)], content: items(size, (at) => ({ evergreen: { cooldownDays: at % 7 } })) },
      daysFor(size),
      (calendar) => ({
        ...calendar,
        entries: calendar.entries.map((entry, at) =>
          at % 2 === 0 ? { ...entry, content: `c${at % 40}`, status: "draft" as const } : entry,
        ),
      }),
    ),
  "cadences, each with a tactic that no content states": (size) =>
    filling(
      {
        strategies: [{ id: "s", tactics: times(size, (at) => ({ id: `t${at}`, statement: `Tactic ${at}` })) }],
        cadences: times(size, (at) => ({ id: `k${at}`, channels: ["blog"], tactic: `t${at}`, when: monday })),
        content: items(size),
      },
      6,
    ),
  "cadences and content, each with a tactic": (size) =>
    filling(
      {
        strategies: [{ id: "s", tactics: times(size, (at) => ({ id: `t${at}`, statement: `Tactic ${at}` })) }],
        cadences: times(size, (at) => ({ id: `k${at}`, channels: ["blog"], tactic: `t${at}`, when: monday })),
        content: items(2 * size, (at) => (at < size ? {} : { tactic: `t${at - size}` })),
      },
      6,
    ),
  "cadences, each with its pool": (size) =>
    filling(
      {
        cadences: times(size, (at) => ({ id: `k${at}`, channels: ["blog"], content: [`c${at}`, "c0"], when: monday })),
        content: items(size),
      },
      6,
    ),
  "channels, each with its cadence and content": (size) =>
    filling(
      {
        channels: channels(size),
        cadences: channels(size).map(({ id }) => ({ id: `k-${id}`, channels: [id], when: monday })),
        content: items(size, (at) => ({ channels: [channels(size)[at]?.id ?? "blog"] })),
      },
      6,
    ),
  "channels, each with its cadence, and content for any": (size) =>
    filling(
      {
        channels: channels(size),
        cadences: channels(size).map(({ id }) => ({ id: `k-${id}`, channels: [id], when: monday })),
        content: items(size),
      },
      6,
    ),
  "cadences, each on one channel of all and one of its own": (size) =>
    filling(
      {
        channels: channels(size),
        cadences: channels(size).map(({ id }) => ({ id: `k-${id}`, channels: [...new Set(["blog", id])], when: monday })),
        content: items(size),
      },
      6,
    ),
  "cadences, each on one channel of all and one of its own, and content of which much is in another language": (size) =>
    filling(
      {
        channels: channels(size).map((channel) => ({ ...channel, ...(channel.id === "blog" && { languages: ["de"] }) })),
        cadences: channels(size).map(({ id }) => ({ id: `k-${id}`, channels: [...new Set(["blog", id])], when: monday })),
        content: items(2 * size, (at) => ({ language: at < size ? "fr" : "de" })),
      },
      6,
    ),
  "cadences, each with a bound for each piece of content": (size) =>
    filling(
      {
        cadences: times(size, (at) => ({
          id: `k${at}`,
          channels: ["blog"],
          when: monday,
          bounds: [{ max: 1, per: "week", each: "content" }],
        })),
        content: items(size),
      },
      6,
    ),
  "channels of one slot, and content for any": (size) =>
    filling(
      {
        channels: channels(size),
        cadences: [{ id: "k", channels: channels(size).map(({ id }) => id), when: monday }],
        content: items(size),
      },
      6,
    ),
  "channels of one slot, and content for one each": (size) =>
    filling(
      {
        channels: channels(size),
        cadences: [{ id: "k", channels: channels(size).map(({ id }) => id), when: monday }],
        content: items(size, (at) => ({ channels: [channels(size)[at]?.id ?? "blog"] })),
      },
      6,
    ),
  "variants of one piece": (size) =>
    filling(
      {
        channels: channels(size),
        cadences: channels(size).map(({ id }) => ({ id: `k-${id}`, channels: [id], when: monday })),
        content: [
          { id: "c", title: "C", variants: channels(size).map(({ id }, at) => ({ id: `v${at}`, channel: id, text: `Text ${at}` })) },
        ],
      },
      6,
    ),
};

describe("C8 G3 the work of filling grows with what is added", () => {
  test.each(Object.entries(shapes))("%s", (_, shape) => {
    const work = [100, 200, 400].map((size) => workOf(shape(size)));
    expect(Math.max(...work.slice(1).map((steps, at) => steps / (work[at] ?? 1)))).toBeLessThanOrEqual(2.6);
  });

  test("ten thousand pieces in ten thousand posts take a few steps each", () => {
    const size = 10_000;
    const content = items(size, (at) => ({
      ...(at % 3 === 0 && { evergreen: { cooldownDays: 3 + (at % 9) } }),
      ...(at % 5 === 0 && { embargo: "2027-06-01T00:00:00Z" }),
      ...(at % 2 === 0 && { channels: ["blog"] }),
    }));
    expect(workOf(plain(size, content))).toBeLessThan(100 * size);
  });

  test("clocks that are elsewhere cost nothing more where nothing is under an embargo", () => {
    const inZones = (zones: readonly string[], embargo = {}) => {
      const cadences = times(12, (at) => ({
        ...daily(40, { id: `k${at}`, timeZone: zones[at % zones.length] ?? "UTC" }),
      }));
      return workOf(filling({ cadences, content: items(400, () => ({ evergreen: { cooldownDays: 1 }, ...embargo })) }, 3));
    };
    const zones = times(12, (at) => `Etc/GMT+${at}`);
    expect(inZones(zones) / inZones(["UTC"])).toBeLessThan(1.2);
    const embargo = { embargo: "2020-01-01T00:00:00Z" };
    expect(inZones(zones, embargo) / inZones(["UTC"], embargo)).toBeGreaterThan(2);
  });

  test("the count sees content that is gone through for each post", () => {
    const search = (size: number) => () => {
      const pieces = new Set(times(size, (at) => at));
      for (let post = 0; post < size; post += 1) for (let at = 0; at < size; at += 1) pieces.has(at);
    };
    expect(workOf(search(200)) / workOf(search(100))).toBeGreaterThan(2.6);
  });
});
