import { describe, expect, it } from "vitest";
import type { Language } from "../../../../src/base/text/language.js";
import { generateCalendar } from "../../../../src/calendar/generate-calendar.js";
import { occurrences } from "../../../../src/calendar/occurrences.js";
import { describeCalendarFinding } from "../../../../src/calendar/reasons/describe-calendar-finding.js";
import { describeMove } from "../../../../src/calendar/reasons/describe-move.js";
import { describePassedOver } from "../../../../src/calendar/reasons/describe-passed-over.js";
import { describeRefusedSlot } from "../../../../src/calendar/reasons/describe-refused-slot.js";
import { calendarDocument } from "../../../../src/documents/calendar-document.js";
import { toMarkdown } from "../../../../src/documents/to-markdown.js";
import { toICalendar } from "../../../../src/formats/icalendar/to-icalendar.js";
import type { Calendar, RefusedSlot } from "../../../../src/model/schedule/calendar.js";
import { english } from "../../../../src/words/english.js";
import { planOf } from "../../../helpers/plan-of.js";

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** German, as far as this calendar speaks it. */
const german: Language = {
  tag: "de",
  words: {},
  templates: {
    "calendar/refused.blackout":
      "Während „{blackout, name}“ ({from, date}{to, select, absent {} other { bis {to, date}}}) wird nichts veröffentlicht.",
    "calendar/refused.min-gap.channel": "Der Kanal „{owner, name}“ lässt zwischen zwei Beiträgen mindestens {minutes, duration}.",
    "calendar/moved.clocks": "Die Uhren in {timeZone} überspringen {time, time} Uhr am {day, date}.",
    "calendar/passed-over.away": "{person, name} ist am {day, date} nicht da.",
    "calendar/calendar-slot-in-gap": "„{cadence, name}“ weicht der Zeitumstellung am {day, date} aus.",
    "calendar/calendar-authors-short": "„{cadence, name}“ hat niemanden.",
    "calendar/calendar-no-slots.refused":
      "{count, plural, one {Der einzige Termin} other {Alle # Termine}} von „{cadence, name}“ {count, plural, one {entfällt} other {entfallen}}.",
    "values/length.hour": "{count, plural, one {# Stunde} other {# Stunden}}",
  },
  date: (day) => `${Number(day.slice(8))}.${Number(day.slice(5, 7))}.${day.slice(0, 4)}`,
  time: (minutes) => `${twoDigits(Math.floor(minutes / 60))}.${twoDigits(minutes % 60)}`,
};

const plan = planOf({
  timeZone: "Europe/Berlin",
  people: [{ id: "ada", name: "Ada", away: [{ from: "2027-03-25", to: "2027-03-28" }] }],
  channels: [{ id: "blog", name: "Werkstattblog", minGapMinutes: 120 }],
  blackouts: [{ id: "b", name: "Messe", from: "2027-03-22", to: "2027-03-24" }],
  cadences: [
    { id: "news", name: "Neues", channels: ["blog"], when: { kind: "dates", on: ["2027-03-22", "2027-03-24"] } },
    {
      id: "nights",
      name: "Nachtschicht",
      channels: ["blog"],
      authors: ["ada"],
      when: { kind: "dates", on: ["2027-03-28"], at: ["02:30", "04:00"] },
    },
  ],
});
const horizon = { from: "2027-03-22", to: "2027-03-28" };
const inGerman = generateCalendar(plan, { ...horizon, language: german });
const inEnglish = generateCalendar(plan, horizon);

const reasons = [
  "Während „Messe“ (22.3.2027 bis 24.3.2027) wird nichts veröffentlicht.",
  "Während „Messe“ (22.3.2027 bis 24.3.2027) wird nichts veröffentlicht.",
  "Der Kanal „Werkstattblog“ lässt zwischen zwei Beiträgen mindestens 2 Stunden.",
];
const moves = ["Die Uhren in Europe/Berlin überspringen 02.30 Uhr am 28.3.2027."];
const absences = ["Ada ist am 28.3.2027 nicht da."];
const findings = [
  "„Nachtschicht“ weicht der Zeitumstellung am 28.3.2027 aus.",
  "Alle 2 Termine von „Neues“ entfallen.",
  "„Nachtschicht“ hat niemanden.",
];

describe("X3 a calendar in another language", () => {
  it("says its reasons, moves and findings in it", () => {
    expect(inGerman.refused.map(({ because }) => because)).toEqual(reasons);
    expect(inGerman.entries.flatMap((entry) => entry.moves.map(({ because }) => because))).toEqual(moves);
    expect(inGerman.entries.flatMap(({ passedOver = [] }) => passedOver.map(({ because }) => because))).toEqual(absences);
    expect(inGerman.findings.map(({ message }) => message)).toEqual(findings);
    expect([...occurrences(plan, { ...horizon, language: german })]).toEqual(inGerman.entries);
  });

  it("is the same apart from its sentences: ids, keys, values, fingerprints", () => {
    const unsaid = (calendar: Calendar): unknown =>
      JSON.parse(JSON.stringify(calendar, (key, value: unknown) => (key === "because" || key === "message" ? undefined : value)));
    expect(unsaid(inGerman)).toEqual(unsaid(inEnglish));
    expect(JSON.stringify(inGerman)).not.toBe(JSON.stringify(inEnglish));
  });

  it("can be said again when it is stored", () => {
    const stored: Calendar = JSON.parse(JSON.stringify(inEnglish));
    const storedMoves = stored.entries.flatMap((entry) => entry.moves);
    expect(stored.refused.map((slot) => describeRefusedSlot(plan, slot, german))).toEqual(reasons);
    expect(storedMoves.map((move) => describeMove(plan, move, german))).toEqual(moves);
    const storedAbsences = stored.entries.flatMap(({ passedOver = [] }) => passedOver);
    expect(storedAbsences.map((one) => describePassedOver(plan, one, german))).toEqual(absences);
    expect(stored.findings.map((finding) => describeCalendarFinding(plan, finding, german))).toEqual(findings);
    expect(inGerman.refused.map((slot) => describeRefusedSlot(plan, slot))).toEqual(inEnglish.refused.map(({ because }) => because));
  });

  it("keeps what it says where the key is not known here, as it is", () => {
    const [slot] = inEnglish.refused;
    const [finding] = inEnglish.findings;
    if (slot === undefined || finding === undefined) throw new Error("nothing refused, nothing found");
    for (const key of ["calendar/refused.moon", "rules/refused.blackout", "calendarXrefused.blackout", "calendar/constructor", ""])
      expect(describeRefusedSlot(plan, { ...slot, key, because: "The {moon} is full." }, german)).toBe("The {moon} is full.");
    for (const value of [{}, null, ["2027-03-22"], true])
      expect(describeRefusedSlot(plan, { ...slot, values: { from: value }, because: "Closed." } as unknown as RefusedSlot, german)).toBe(
        "Closed.",
      );
    expect(describeCalendarFinding(plan, { ...finding, key: "rules/owner-missing/none", message: "Nobody." }, english)).toBe("Nobody.");
  });

  it("is written in the language of the document, whatever it was made in", () => {
    const written = (calendar: Calendar, language: Language): string => toMarkdown(calendarDocument(plan, calendar, { language }));
    expect(written(inEnglish, german)).toBe(written(inGerman, german));
    expect(written(inGerman, english)).toBe(written(inEnglish, english));
    for (const sentence of [...reasons, ...findings]) expect(written(inEnglish, german)).toContain(sentence);
  });

  it("hands its moves on as iCalendar in the language asked for, whatever it was made in", () => {
    const text = toICalendar(plan, inEnglish, { stamp: "2027-01-01T00:00:00Z", language: german }).replaceAll("\r\n ", "");
    for (const move of moves) expect(text).toContain(move);
  });

  it("F47 says once what many slots share, and nothing of what is not asked for", () => {
    const closed = planOf({
      blackouts: [{ id: "b", from: "2027-01-01", to: "2027-12-31" }],
      cadences: [{ id: "w", when: { kind: "weekly", on: ["mon", "tue", "wed", "thu", "fri"] } }],
    });
    const days: string[] = [];
    const language: Language = { ...english, date: (day, form) => english.date(days[days.push(day) - 1] ?? "", form) };
    expect(generateCalendar(closed, { from: "2027-01-01", to: "2027-12-31", language }).refused).toHaveLength(261);
    expect(days).toEqual(["2027-01-01", "2027-12-31"]);
    expect([...occurrences(closed, { from: "2027-01-01", to: "2027-12-31", language })]).toEqual([]);
    expect(days).toHaveLength(2);
  });
});
