import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateCalendar } from "../../src/calendar/generate-calendar.js";
import { calendarDocument } from "../../src/documents/calendar-document.js";
import { toMarkdown } from "../../src/documents/to-markdown.js";
import type { Calendar } from "../../src/model/schedule/calendar.js";
import { type PlanFields, planOf } from "../helpers/plan-of.js";
import { outsideOf, pseudoLanguage } from "../helpers/pseudo-language.js";
import { plans, runOfDays } from "../unit/calendar/random-plans.js";
import { runs } from "./arbitraries/runs.js";

/** Ids of digits for those that the random plans use. */
const digits: Readonly<Record<string, string>> = {
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  blog: "11",
  forum: "12",
  news: "13",
  closed: "21",
  away: "22",
  quiet: "23",
};

const names = fc.constantFrom("新聞", "Новости", "Ειδήσεις", "أخبار", "חדשות", "뉴스 {0}");

/** The same plan, its ids digits and its names without a Latin letter. */
const withForeignNames = (fields: PlanFields, name: string): PlanFields =>
  JSON.parse(
    JSON.stringify(fields, (key, value: unknown) => {
      if (key === "name") return name;
      return typeof value === "string" && Object.hasOwn(digits, value) ? digits[value] : value;
    }),
  );

/** Cadences and channels about which there is something to say. */
const oddities = (name: string): PlanFields => ({
  campaigns: [
    { id: "31", name, from: "2026-06-01", paused: [{ from: "2027-01-01", to: "2027-02-01", because: name }, { from: "2028-01-01" }] },
    { id: "32", name },
  ],
  channels: [
    { id: "14", name, use: "dormant" },
    { id: "15", name, involvement: "respond", bounds: [{ max: 1, per: "hour" }] },
  ],
  people: [
    { id: "51", name, hoursPerWeek: 2, away: [{ from: "2026-06-01", to: "2026-09-01" }] },
    { id: "52", name, is: "team", members: ["51"] },
  ],
  cadences: [
    { id: "48", name, authors: ["51", "52"], hoursPerPost: 1.5, when: { kind: "weekly", on: ["mon", "tue"] } },
    { id: "41", name, during: "31", when: { kind: "weekly", every: 3, on: ["mon"] }, onBlackout: "earlier" },
    { id: "42", name, during: "32", when: { kind: "weekly", on: ["mon"] } },
    { id: "43", name, channels: ["14", "15"], when: { kind: "weekly", on: ["mon"] } },
    { id: "44", name, when: { kind: "as-needed", trigger: name } },
    { id: "45", name, when: { kind: "monthly", on: [{ day: 1 }] } },
    { id: "46", when: { kind: "quota", posts: { max: 2 }, per: "week" } },
    { id: "47", name, when: { kind: "weekly", on: ["sat", "sun"], at: ["01:30", "02:00", "02:30"] } },
  ],
});

const joined = (fields: PlanFields, name: string): PlanFields => {
  const { campaigns, channels, cadences, people } = oddities(name);
  const foreign = withForeignNames(fields, name);
  return {
    ...foreign,
    ...(campaigns && { campaigns }),
    ...(people && { people }),
    channels: [...(foreign.channels ?? []), ...(channels ?? [])],
    cadences: [...(foreign.cadences ?? []), ...(cadences ?? [])],
  };
};

const sentencesOf = ({ entries, refused, findings }: Calendar): readonly string[] => [
  ...findings.map(({ message }) => message),
  ...refused.map(({ because }) => because),
  ...entries.flatMap(({ moves, passedOver = [] }) => [...moves, ...passedOver].map(({ because }) => because)),
];

describe("X3 a calendar asks the language for every word", () => {
  test("no Latin letter of findings, refused slots and moves is the library's own; zones keep their names", () => {
    const keys = new Set<string>();
    fc.assert(
      fc.property(plans, runOfDays(400), names, fc.boolean(), (fields, horizon, name, skips) => {
        const plan = planOf(joined(fields, name));
        const calendar = generateCalendar(plan, { ...horizon, gap: skips ? "skip" : "shift", language: pseudoLanguage });
        const zone = plan.timeZone ?? "";
        for (const sentence of new Set(sentencesOf(calendar)))
          expect(outsideOf(sentence).replaceAll(zone, ""), sentence).not.toMatch(/\p{Script=Latin}/u);
        for (const { key } of [
          ...calendar.findings,
          ...calendar.refused,
          ...calendar.entries.flatMap(({ moves, passedOver = [] }) => [...moves, ...passedOver]),
        ])
          keys.add(key);
      }),
      { numRuns: runs(60) },
    );
    // Much was said, or the law would hold for want of sentences.
    expect(keys.size).toBeGreaterThan(15);
    expect([...keys]).toEqual(
      expect.arrayContaining(["calendar/passed-over.away", "calendar/passed-over.full", "calendar/calendar-authors-short"]),
    );
  });

  test("a document says it like the calendar itself", () => {
    fc.assert(
      fc.property(plans, runOfDays(100), names, (fields, horizon, name) => {
        const plan = planOf(joined(fields, name));
        const written = (calendar: Calendar): string => toMarkdown(calendarDocument(plan, calendar, { language: pseudoLanguage }));
        const english = generateCalendar(plan, horizon);
        const other = generateCalendar(plan, { ...horizon, language: pseudoLanguage });
        expect(written(english)).toBe(written(other));
        for (const sentence of other.findings.map(({ message }) => message).filter((message) => !/[\\*_<>[\]{}#|`]/.test(message)))
          expect(written(english)).toContain(sentence);
      }),
      { numRuns: runs(20) },
    );
  });
});
