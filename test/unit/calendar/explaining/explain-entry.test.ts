import { describe, expect, it } from "vitest";
import { addEntry } from "../../../../src/calendar/editing/add-entry.js";
import { editEntry } from "../../../../src/calendar/editing/edit-entry.js";
import { pinEntry } from "../../../../src/calendar/editing/pin-entry.js";
import { skipEntry } from "../../../../src/calendar/editing/skip-entry.js";
import { explainEntry } from "../../../../src/calendar/explaining/explain-entry.js";
import { generateCalendar } from "../../../../src/calendar/generate-calendar.js";
import type { Calendar, CalendarEntry } from "../../../../src/model/schedule/calendar.js";
import { english } from "../../../../src/words/english.js";
import { planOf } from "../../../helpers/plan-of.js";
import { outsideOf, pseudoLanguage } from "../../../helpers/pseudo-language.js";
import { thrownBy } from "../../../helpers/thrown-by.js";

const plan = planOf({
  timeZone: "Europe/Berlin",
  channels: [
    { id: "blog", name: "Blog", minGapMinutes: 120 },
    { id: "forum", name: "Forum", bounds: [{ max: 1, per: "week" }] },
  ],
  blackouts: [{ id: "fair", name: "The fair", from: "2027-01-11", to: "2027-01-12" }],
  cadences: [
    { id: "news", name: "News", channels: ["blog"], when: { kind: "weekly", on: ["mon"], at: ["09:30", "10:00", "12:00"] } },
    { id: "tips", name: "Tips", channels: ["forum"], when: { kind: "weekly", on: ["tue", "thu"] } },
    { id: "quotes", name: "Quotes", when: { kind: "quota", posts: 7, per: "week" } },
  ],
});
const days = { from: "2027-01-04", to: "2027-01-24" };
const calendar = generateCalendar(plan, days);
const id = "news/blog@2027-01-04T09:30";
const sentencesOf = (of: Calendar, entry = id) => explainEntry(plan, of, entry).sentences;
const made = "The cadence “News” asks for a slot on 4 January 2027, 09:30 (every Monday at 09:30, 10:00 and 12:00).";

describe("X3 an entry is explained", () => {
  it("by its rule, and by what was refused in its place because it was too near", () => {
    const { entry, refused, cadence, gaveWay, findings, sentences } = explainEntry(plan, calendar, id);
    expect(entry).toBe(calendar.entries.find((one) => one.id === id));
    expect(refused).toBeUndefined();
    expect(cadence).toBe(plan.cadences[0]);
    expect(gaveWay.map((one) => one.id)).toEqual(["news/blog@2027-01-04T10:00"]);
    expect(findings).toEqual([]);
    expect(sentences).toEqual([
      made,
      "It left no room for the slot of the cadence “News” on 4 January 2027, 10:00. The channel “Blog” leaves at least 2 hours between two posts.",
    ]);
  });

  it("and by what was refused in its place because it filled a stretch", () => {
    const [tuesday, thursday] = ["tips/forum@2027-01-05", "tips/forum@2027-01-07"];
    expect(explainEntry(plan, calendar, tuesday).gaveWay.map((one) => one.id)).toEqual([thursday]);
    expect(sentencesOf(calendar, thursday)).toEqual([
      "The cadence “Tips” asks for a slot on 7 January 2027 (every Tuesday and Thursday).",
      "The slot is not in the calendar. The channel “Forum” takes at most 1 post a week.",
    ]);
    expect(explainEntry(plan, skipEntry(calendar, tuesday, "Closed"), tuesday).gaveWay).toEqual([]);
  });

  it("and only by what was refused in its own stretch", () => {
    const everyTwo = planOf({
      channels: [{ id: "blog", name: "Blog", bounds: [{ max: 1, per: "month", every: 2 }] }],
      cadences: [{ id: "news", channels: ["blog"], when: { kind: "dates", on: ["2027-02-15", "2027-03-03", "2027-03-05"] } }],
    });
    const months = generateCalendar(everyTwo, { from: "2027-01-01", to: "2027-04-30" });
    // Without a period they count from January 1970: January and February are one, March and April the next.
    const gaveWayTo = (day: string) => explainEntry(everyTwo, months, `news/blog@${day}`).gaveWay.map(({ original }) => original);
    expect([gaveWayTo("2027-02-15"), gaveWayTo("2027-03-03")]).toEqual([[], ["2027-03-05"]]);
  });

  it("and only by what is of the theme or campaign that the limit counts for", () => {
    const themed = planOf({
      pillars: ["tips", "faces"].map((id) => ({ id, name: id })),
      campaigns: ["fair", "expo"].map((id) => ({ id, name: id, from: "2027-01-01", to: "2027-01-31" })),
      channels: [
        { id: "blog", name: "Blog", bounds: [{ max: 1, per: "week", each: "pillar" }] },
        { id: "forum", name: "Forum", bounds: [{ max: 1, per: "week", each: "campaign" }] },
      ],
      cadences: [
        {
          id: "two",
          channels: ["blog"],
          pillars: ["tips", "faces"].map((pillar) => ({ pillar, weight: 1 })),
          when: { kind: "daily" },
          starts: "2027-01-04",
          ends: "2027-01-07",
        },
        ...["fair", "expo"].map((during, at) => ({
          ...{ id: during === "fair" ? "a" : "b", during, channels: ["forum"] },
          when: { kind: "dates" as const, on: [`2027-01-0${4 + at}`, `2027-01-0${6 + at}`] },
        })),
      ],
    });
    const made = generateCalendar(themed, { from: "2027-01-04", to: "2027-01-10" });
    const gaveWayTo = (id: string) => explainEntry(themed, made, id).gaveWay.map((one) => one.id);
    expect(gaveWayTo("two/blog@2027-01-04")).toEqual(["two/blog@2027-01-06"]);
    expect(gaveWayTo("two/blog@2027-01-05")).toEqual(["two/blog@2027-01-07"]);
    expect(gaveWayTo("a/forum@2027-01-04")).toEqual(["a/forum@2027-01-06"]);
    expect(gaveWayTo("b/forum@2027-01-05")).toEqual(["b/forum@2027-01-07"]);
  });

  it("by what moved it", () => {
    const moved = calendar.entries.find(({ cadence, moves }) => cadence === "quotes" && moves.length > 0) ?? expect.fail("nothing moved");
    expect(sentencesOf(calendar, moved.id).at(-1)).toMatch(
      /^It was moved from 1\d January 2027 to 1\d January 2027\. Spread around the blackout “The fair”/,
    );
  });

  it("C6 by who was passed over, and who makes it instead", () => {
    const away = [{ from: "2027-01-04", to: "2027-01-04" }];
    const people = [
      { id: "ann", name: "Ann", away },
      { id: "bob", name: "Bob", hoursPerWeek: 1 },
      { id: "cy", name: "Cy" },
    ];
    const explained = (authors: readonly string[], more: object = {}): readonly string[] => {
      const staffed = planOf({
        people,
        cadences: [{ id: "c", name: "News", authors, hoursPerPost: 2, when: { kind: "dates", on: ["2027-01-04"] } }],
        ...more,
      });
      return explainEntry(staffed, generateCalendar(staffed, days), "c@2027-01-04").sentences.slice(1);
    };
    const [ann, bob] = [
      "Ann was passed over. Ann is away on 4 January 2027.",
      "Bob was passed over. Bob has 1 hour in the week of 4 January 2027; none is taken, and this takes 2.",
    ];
    expect(explained(["cy"])).toEqual([]);
    expect(new Set(explained(["ann", "bob"]))).toEqual(new Set([ann, bob, "Nobody is left to make it."]));
    expect(explained(["ann"])).toEqual([ann, "Nobody is left to make it."]);
    const many = Array.from({ length: 150 }, (_, at) => ({ id: `p${at}`, name: `P${at}`, away }));
    const sentences = explained(
      many.map(({ id }) => id),
      { people: many },
    );
    expect(sentences).toHaveLength(102);
    expect(sentences.slice(-2)).toEqual(["50 more authors were passed over.", "Nobody is left to make it."]);
  });

  it("C6 by who makes it instead of whoever's turn it is", () => {
    const sentences = (passedOver: CalendarEntry["passedOver"]) => {
      const [entry] = calendar.entries;
      const of: Calendar = { ...calendar, entries: [{ ...entry, author: "bob", passedOver } as CalendarEntry] };
      return explainEntry(planOf({ ...plan, people: [{ id: "bob", name: "Bob" }] }), of, entry?.id ?? "").sentences;
    };
    expect(sentences([{ person: "zoe", key: "elsewhere/on-the-moon", values: {}, because: "She is on the moon." }])).toEqual(
      expect.arrayContaining(["zoe was passed over. She is on the moon.", "Bob makes it instead."]),
    );
    expect(sentences(undefined)).not.toContain("Bob makes it instead.");
  });

  it("by what people did", () => {
    const edited = pinEntry(editEntry(calendar, id, { local: "2027-01-05T10:00", because: "a holiday" }), id);
    expect(sentencesOf(edited)).toEqual([
      made,
      "It was moved from 4 January 2027, 09:30 to 5 January 2027, 10:00. Moved by hand: a holiday.",
      "It was edited by hand.",
      "The reason given is: a holiday.",
      "It is pinned, so it stays there whatever its rule asks for.",
    ]);
    expect(sentencesOf(skipEntry(calendar, id, "Closed"))).toEqual([made, "It is skipped: Closed."]);
    const added = addEntry(calendar, { id: "opening", local: "2027-01-20T10:00" });
    expect(sentencesOf(added, "opening")).toEqual(["It was added by hand for 20 January 2027, 10:00."]);
  });

  it("by whether the library chose its day", () => {
    const chosen: Calendar = { ...calendar, entries: calendar.entries.map((entry) => ({ ...entry, chosen: true as const })) };
    expect(sentencesOf(chosen)[1]).toBe("The rule leaves the day open, and the calendar chose it.");
    expect(sentencesOf(pinEntry(chosen, id))[1]).toBe("It is pinned, so it stays there whatever its rule asks for.");
  });

  it("by what was found when it was made again, and where its cadence is gone", () => {
    const without = { ...plan, cadences: plan.cadences.slice(1) };
    const again = generateCalendar(without, { ...days, previous: pinEntry(calendar, id) });
    const { cadence, sentences, findings } = explainEntry(without, again, id);
    expect(cadence).toBeUndefined();
    expect(findings.map(({ rule }) => rule)).toEqual(["calendar-entry-orphaned"]);
    expect(sentences).toEqual([
      "The cadence “news” asked for a slot on 4 January 2027, 09:30. The plan no longer has that cadence.",
      "It is pinned, so it stays there whatever its rule asks for.",
      "The entry of the cadence “news” on 4 January 2027, 09:30 is kept, although the plan no longer has that cadence. Skip it if it is no longer wanted.",
    ]);
  });

  it("for every entry and every refused slot, frozen", () => {
    for (const slot of [...calendar.entries, ...calendar.refused]) {
      const explained = explainEntry(plan, calendar, slot.id);
      expect(explained.sentences.length).toBeGreaterThan(0);
      expect([explained, explained.sentences, explained.gaveWay, explained.findings].every((one) => Object.isFrozen(one))).toBe(true);
    }
  });

  it("of a great many slots that gave way a hundred are named, the others counted", () => {
    const at = [...Array(1440).keys()].map(
      (minute) => `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`,
    );
    const busy = planOf({
      timeZone: "UTC",
      channels: [{ id: "blog", name: "Blog", minGapMinutes: 1440 }],
      cadences: [{ id: "n", channels: ["blog"], when: { kind: "weekly", on: ["mon"], at } }],
    });
    const { gaveWay, sentences } = explainEntry(
      busy,
      generateCalendar(busy, { from: "2027-01-04", to: "2027-01-04" }),
      "n/blog@2027-01-04T00:00",
    );
    expect(gaveWay).toHaveLength(1439);
    expect(sentences).toHaveLength(102);
    expect(sentences.at(-1)).toBe("It left no room for 1339 more slots.");
  });

  it("in another language", () => {
    const edited = editEntry(calendar, id, { local: "2027-01-05T10:00", because: "a holiday" }, { language: pseudoLanguage });
    expect(outsideOf(edited.entries.find((one) => one.id === id)?.moves[0]?.because ?? "")).toBe("a holiday");
    const language = { ...english, templates: { "calendar/explain.skipped": "Übersprungen: {why, text}" } };
    expect(explainEntry(plan, skipEntry(calendar, id, "zu"), id, { language }).sentences[1]).toBe("Übersprungen: zu");
    for (const sentence of explainEntry(plan, edited, id, { language: pseudoLanguage }).sentences)
      expect(outsideOf(sentence).replaceAll(/News|Blog|a holiday|\s/g, "")).toBe("");
  });

  it("F91 is refused for an id that nothing has", () => {
    expect(thrownBy(() => explainEntry(plan, calendar, "news/blog@2027-01-04T10:01"))).toMatchObject({
      code: "unknown-id",
      path: ["id"],
      values: { suggestion: "news/blog@2027-01-04T10:00" },
    });
  });
});
