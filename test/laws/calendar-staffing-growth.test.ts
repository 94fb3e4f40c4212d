import { afterEach, describe, expect, test, vi } from "vitest";
import { generateCalendar } from "../../src/calendar/generate-calendar.js";
import { occurrences } from "../../src/calendar/occurrences.js";
import { fullPart, hasRoom } from "../../src/calendar/staffing/has-room.js";
import { addDays } from "../../src/time/days.js";
import { type PlanFields, planOf } from "../helpers/plan-of.js";
import { times } from "../helpers/times.js";

vi.mock("../../src/calendar/staffing/has-room.js", { spy: true });
afterEach(() => vi.restoreAllMocks());

/** How often it was asked whether somebody has room, while something runs. */
const asked = (run: () => unknown): number => {
  for (const question of [hasRoom, fullPart]) vi.mocked(question).mockClear();
  run();
  return vi.mocked(hasRoom).mock.calls.length + vi.mocked(fullPart).mock.calls.length;
};

const week = { from: "2027-03-08", to: "2027-03-14" };
const year = { from: "2027-01-01", to: "2027-12-31" };
const somebody = (id: string, hoursPerWeek: number) => ({ id, name: id, hoursPerWeek });
const daily = (id: string, authors: readonly string[], perDay: number) => ({
  id,
  authors,
  hoursPerPost: 1,
  when: {
    kind: "daily" as const,
    at: times(perDay, (at) => `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`),
  },
});

describe("C6 F51 the work of giving slots to people grows with the slots", () => {
  test.each<[string, (size: number) => PlanFields]>([
    ["which have enough people", (size) => ({ people: [somebody("ann", 9_999)], cadences: [daily("c", ["ann"], size)] })],
    [
      "most of which have nobody",
      (size) => ({
        people: [somebody("ann", 20), somebody("bob", 20)],
        cadences: [daily("c", ["ann", "bob"], size), daily("d", ["bob"], size)],
      }),
    ],
    [
      "many of which have to be handed on",
      (size) => ({
        people: [somebody("ann", 4 * size), somebody("bob", 9 * size)],
        cadences: [daily("c", ["ann", "bob"], size), daily("d", ["ann"], size / 2)],
      }),
    ],
    [
      "which bounds for each author leave to others, or to nobody",
      (size) => ({
        people: [somebody("ann", 999), somebody("bob", 999), somebody("cy", 999)],
        channels: [
          {
            ...{ id: "blog", name: "Blog" },
            bounds: [
              { max: size / 2, per: "day", each: "author" },
              { max: 2 * size, per: "week", each: "author" },
            ],
          },
        ],
        cadences: [
          { ...daily("c", ["ann", "bob"], size), channels: ["blog"] },
          { ...daily("d", ["bob", "cy"], size / 2), channels: ["blog"] },
          { ...daily("e", ["ann"], size / 4), channels: ["blog"] },
        ],
      }),
    ],
    [
      "of many cadences and as many people",
      (size) => ({
        people: times(size, (at) => somebody(`p${at}`, 5)),
        cadences: times(size, (at) => daily(`c${at}`, [`p${at}`, `p${(at + 1) % size}`], 1)),
      }),
    ],
  ])("slots of a week %s", (_, fieldsOf) => {
    const work = [80, 160, 320].map((size) => asked(() => generateCalendar(planOf({ timeZone: "UTC", ...fieldsOf(size) }), week)));
    expect(work[0]).toBeGreaterThanOrEqual(80);
    for (const [at, steps] of work.slice(1).entries()) expect(steps / (work[at] ?? 1)).toBeLessThanOrEqual(2.6);
  });

  test("weeks", () => {
    const fields = { timeZone: "UTC", people: [somebody("ann", 3), somebody("bob", 2)], cadences: [daily("c", ["ann", "bob"], 1)] };
    const work = [1, 2, 4].map((years) =>
      asked(() => generateCalendar(planOf(fields), { ...year, to: addDays(year.from, years * 364 - 1) })),
    );
    expect(work[0]).toBeGreaterThan(365);
    for (const [at, steps] of work.slice(1).entries()) expect(steps / (work[at] ?? 1)).toBeLessThanOrEqual(2.1);
  });

  test("the first entry of many years is there after a few weeks", () => {
    const fields = { timeZone: "UTC", people: [somebody("ann", 3), somebody("bob", 2)], cadences: [daily("c", ["ann", "bob"], 1)] };
    const plan = planOf(fields);
    const first = asked(() => occurrences(plan, { from: "1900-01-01", to: "2200-12-31" }).next());
    expect(first).toBeGreaterThan(6);
    expect(first).toBeLessThan(100);
  });
});
