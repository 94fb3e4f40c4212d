import { describe, expect, it } from "vitest";
import { editEntry } from "../../../../src/calendar/editing/edit-entry.js";
import { explainEntry } from "../../../../src/calendar/explaining/explain-entry.js";
import { generateCalendar } from "../../../../src/calendar/generate-calendar.js";
import type { Plan } from "../../../../src/model/plan.js";
import type { CadenceInput } from "../../../../src/model/schedule/cadence.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";
import { outsideOf, pseudoLanguage } from "../../../helpers/pseudo-language.js";
import { thrownBy } from "../../../helpers/thrown-by.js";

const days = { from: "2027-01-04", to: "2027-01-17" };
const pillars = [
  { pillar: "help", weight: 40 },
  { pillar: "faces", weight: 60 },
];
const planWith = (cadence: Omit<CadenceInput, "id">, fields: PlanFields = {}): Plan =>
  planOf({
    period: { from: "2027-01-04", to: "2027-12-31" },
    pillars: ["Help", "Faces", "News"].map((name) => ({ id: name.toLowerCase(), name })),
    channels: [
      { id: "blog", name: "Blog" },
      { id: "forum", name: "Forum" },
    ],
    ...fields,
    cadences: [{ id: "tips", ...cadence }],
  });
const when: CadenceInput["when"] = { kind: "weekly", on: ["mon", "thu"] };
const weekly = { when, pillars };

/** What is said between the rule and all else of one entry of a plan's calendar. */
const turnsOf = (plan: Plan, id: string, today = plan) => {
  const { sentences } = explainEntry(today, generateCalendar(plan, days), id);
  return sentences.slice(1).filter((sentence) => /turn|Every slot/.test(sentence));
};

describe("X3 an entry is explained by whose turn it is", () => {
  it("its theme, with the share it has", () => {
    expect(turnsOf(planWith(weekly), "tips@2027-01-04")).toEqual(["It is the turn of the theme “Faces” (3 of every 5 slots)."]);
    expect(turnsOf(planWith(weekly), "tips@2027-01-07")).toEqual(["It is the turn of the theme “Help” (2 of every 5 slots)."]);
  });

  it("and its language", () => {
    expect(turnsOf(planWith({ ...weekly, languages: ["en", "de"] }), "tips@2027-01-07")).toEqual([
      "It is the turn of the theme “Help” (2 of every 5 slots).",
      "It is the turn of the language “de” (1 of every 2 slots).",
    ]);
  });

  it.each(["hour", "day", "week", "month", "quarter", "year"] as const)("in turns that last a %s", (rotateEvery) => {
    expect(turnsOf(planWith({ ...weekly, rotateEvery }), "tips@2027-01-04")).toEqual([
      `It is the turn of the theme “Faces” (3 of every 5 ${rotateEvery}s).`,
    ]);
  });

  it("one alone has every slot", () => {
    const plan = planWith({ ...weekly, pillars: [...pillars.slice(0, 1), { pillar: "news", weight: 0 }], languages: ["nl"] });
    expect(turnsOf(plan, "tips@2027-01-07")).toEqual([
      "Every slot of the cadence is for the theme “Help”.",
      "Every slot of the cadence is in the language “nl”.",
    ]);
  });

  it("one that is listed twice has the turns of both", () => {
    const twice = [...pillars, { pillar: "help", weight: 20 }];
    expect(turnsOf(planWith({ ...weekly, pillars: twice }), "tips@2027-01-14")).toEqual([
      "It is the turn of the theme “Help” (3 of every 6 slots).",
    ]);
  });

  it("of a quota by its place in the stretch, on every channel, also where a blackout moved it", () => {
    const blackouts = [{ id: "fair", from: "2027-01-04", to: "2027-01-06" }];
    const plan = planWith({ when: { kind: "quota", posts: 3, per: "week" }, pillars, channels: ["blog", "forum"] }, { blackouts });
    const { entries } = generateCalendar(plan, days);
    expect(entries.some(({ moves }) => moves.length > 0)).toBe(true);
    for (const { id, pillar } of entries)
      expect(turnsOf(plan, id)).toEqual([
        pillar === "help"
          ? "It is the turn of the theme “Help” (2 of every 5 slots)."
          : "It is the turn of the theme “Faces” (3 of every 5 slots).",
      ]);
  });

  it("of a quota whose turns last a day, by the day on which it would have been", () => {
    const blackouts = [{ id: "fair", from: "2027-01-04", to: "2027-01-05" }];
    const languages = ["de", "en", "fr", "nl"];
    const plan = planWith({ when: { kind: "quota", posts: 3, per: "week" }, languages, rotateEvery: "day" }, { blackouts });
    const { entries } = generateCalendar(plan, days);
    expect(entries.some(({ original, local }) => original !== local)).toBe(true);
    for (const { id } of entries) expect(turnsOf(plan, id)).toHaveLength(1);
  });

  it("of every entry of every kind of rule", () => {
    const rules: CadenceInput["when"][] = [
      { kind: "daily", every: 3, at: ["09:00", "15:00"] },
      { kind: "monthly", on: [{ day: 5 }, { nth: 2, businessDay: true }] },
      { kind: "yearly", on: [{ month: 1, day: 6 }] },
      { kind: "dates", on: ["2026-01-01", "2027-01-05", "2027-01-08"] },
      { kind: "rrule", rrule: "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=3,4" },
      { kind: "relative", to: "fair", offsets: [{ days: -3 }, { days: 2 }] },
    ];
    for (const rule of rules) {
      const plan = planWith({ when: rule, pillars }, { timeZone: "UTC", campaigns: [{ id: "fair", name: "Fair", anchor: "2027-01-10" }] });
      const { entries } = generateCalendar(plan, days);
      expect(entries.length).toBeGreaterThan(0);
      for (const { id } of entries) expect(turnsOf(plan, id)).toHaveLength(1);
    }
  });
});

describe("X3 nothing is said of a turn that the plan today does not give", () => {
  it("where somebody chose another theme", () => {
    const plan = planWith(weekly);
    const edited = editEntry(generateCalendar(plan, days), "tips@2027-01-04", { pillar: "news" });
    expect(explainEntry(plan, edited, "tips@2027-01-04").sentences.join(" ")).not.toContain("turn");
  });

  it.each<[string, Omit<CadenceInput, "id">]>([
    ["weights give it to another", { ...weekly, pillars: [...pillars].reverse().map(({ pillar }, at) => ({ pillar, weight: at })) }],
    ["no theme takes turns any more", { when }],
    ["the rule has no such slot", { ...weekly, when: { kind: "weekly", on: ["tue"] } }],
    ["the cadence plans nothing", { ...weekly, when: { kind: "as-needed" } }],
    ["its times need a zone that is not stated", { ...weekly, when: { ...when, at: ["09:30"] } }],
  ])("where %s", (_, cadence) => {
    expect(turnsOf(planWith(weekly), "tips@2027-01-04", planWith(cadence))).toEqual([]);
  });

  it("where more slots would have to be made than a calendar may", () => {
    const quotaOf = (posts: number) => planWith({ when: { kind: "quota", posts, per: "week" }, pillars });
    const id = "tips@2027-W01#1";
    expect(turnsOf(quotaOf(3), id, quotaOf(4))).toHaveLength(1);
    expect(turnsOf(quotaOf(3), id, quotaOf(2_000_000))).toEqual([]);
  });

  it("of an entry without a theme, nor of a refused slot", () => {
    const plan = planWith({ ...weekly, authors: [] }, { blackouts: [{ id: "fair", from: "2027-01-04", to: "2027-01-04" }] });
    expect(turnsOf(plan, "tips@2027-01-04")).toEqual([]);
    expect(turnsOf(planWith({ when }), "tips@2027-01-04", planWith(weekly))).toEqual([]);
  });
});

describe("X3 turns are counted by the holidays that are passed", () => {
  /** The sixth business day of January is the 8th, unless New Year's Day is none. */
  const plan = planWith({ when: { kind: "monthly", on: [{ day: 8 }, { nth: 6, businessDay: true }] }, pillars });
  const holidays = [{ name: "New Year", on: "2027-01-01" }];

  it("where a cadence counts business days", () => {
    const calendar = generateCalendar(plan, { ...days, holidays });
    const id = "tips@2027-01-11";
    expect(explainEntry(plan, calendar, id, { holidays }).sentences.slice(1)).toEqual([
      "It is the turn of the theme “Help” (2 of every 5 slots).",
    ]);
    expect(explainEntry(plan, calendar, id).sentences.slice(1)).toEqual([]);
  });

  it("F91 and are looked at", () => {
    const calendar = generateCalendar(plan, days);
    const given = { holidays: [{ name: "Holiday", on: "2027-02-30" }] };
    const id = calendar.entries[0]?.id ?? "";
    expect(thrownBy(() => explainEntry(plan, calendar, id, given))).toMatchObject({ code: "date", path: ["options", "holidays", 0, "on"] });
  });
});

describe("X3 turns are told in another language", () => {
  it("with all their values", () => {
    const plan = planWith({ ...weekly, languages: ["en", "de"] });
    const { sentences } = explainEntry(plan, generateCalendar(plan, days), "tips@2027-01-04", { language: pseudoLanguage });
    expect(sentences).toHaveLength(3);
    for (const sentence of sentences.slice(1)) expect(outsideOf(sentence).replaceAll(/Faces|en|\d|\s/g, "")).toBe("");
  });
});
