import {
  adoptJourney,
  advanceStage,
  auditJourney,
  type CalendarEntry,
  generateCalendar,
  type MoveResult,
  type Plan,
  pauseJourney,
  replayJourney,
  resumeJourney,
} from "social-plan";
import { describe, expect, test } from "vitest";
import { loadPlans } from "../../examples/load-plans.js";

const complete = loadPlans().get("invented-harbour-coffee") ?? expect.fail("no complete plan");
const march = { from: "2027-03-01", to: "2027-03-31" };
const moved = (result: MoveResult): Plan => (result.ok ? result.plan : expect.fail(result.reason));
const idsOf = (all: readonly { readonly id: string; readonly cadence?: string }[]) =>
  all
    .filter(isDated)
    .map(({ id }) => id)
    .sort();

const posting = moved(
  adoptJourney(complete, { stage: "post", at: "2027-01-04T09:00:00Z", by: "marit", because: "the shop has posted since 2021" }),
);
const before = generateCalendar(posting, march);
// On 10 March at eight in Amsterdam, a customer is hurt, and the shop goes dark; twelve days later it starts again softly.
const dark = moved(pauseJourney(posting, { at: "2027-03-10T07:00:00Z", by: "marit", because: "a customer was hurt by a grinder" }));
const duringDark = generateCalendar(dark, { ...march, previous: before });
const again = moved(resumeJourney(dark, { at: "2027-03-22T08:00:00Z", by: "samira", because: "the grinder is recalled, and we said so" }));
const afterwards = generateCalendar(again, { ...march, previous: duringDark });

/** Posts rest; answers and other work go on. */
const isSuspended =
  (end: string) =>
  ({ local, work }: CalendarEntry): boolean =>
    work === "post" && local >= "2027-03-10T08:00" && local < end;
/** A quota has no dates of its own: what is left of its week is spread around the pause. */
const isDated = ({ cadence }: { readonly cadence?: string }) => cadence !== "diary-rhythm";
const places = (entries: readonly CalendarEntry[]) => entries.filter(isDated).map(({ id, local }) => `${id} ${local}`);

describe("C6 D4 a crisis pause suspends the posts of the calendar, and the resume restores them", () => {
  test("no post is left from the pause on, and each entry that is gone is refused with who rests and why", () => {
    const suspended = before.entries.filter(isSuspended("9999"));
    expect(suspended.length).toBeGreaterThan(5);
    expect(duringDark.entries.some(({ work, local }) => work === "reply" && local >= "2027-03-10T08:00")).toBe(true);
    expect(places(duringDark.entries)).toEqual(places(before.entries.filter((entry) => !suspended.includes(entry))));
    expect(duringDark.entries.filter(isSuspended("9999"))).toEqual([]);
    expect(idsOf(duringDark.refused)).toEqual(idsOf(suspended));
    expect(new Set(duringDark.refused.filter(isDated).map(({ rule, because }) => `${rule}: ${because}`))).toEqual(
      new Set(["pause: The journey is paused from 10 March 2027 (a customer was hurt by a grinder)."]),
    );
  });

  test("after the resume what lies behind it stands where it stood, and only the dark days have no post", () => {
    const missed = before.entries.filter(isSuspended("2027-03-22T09:00"));
    expect(places(afterwards.entries)).toEqual(places(before.entries.filter((entry) => !missed.includes(entry))));
    expect(afterwards.entries.filter(isSuspended("2027-03-22T09:00"))).toEqual([]);
    expect(idsOf(afterwards.refused)).toEqual(idsOf(missed));
    expect(afterwards.findings).toEqual([]);
  });

  test("the journey keeps who went dark, who came back, and why; in between no step is made", () => {
    expect(again.journey.slice(1).map(({ type, by, because }) => [type, by, because])).toEqual([
      ["pause", "marit", "a customer was hurt by a grinder"],
      ["resume", "samira", "the grinder is recalled, and we said so"],
    ]);
    expect(advanceStage(dark, { at: "2027-03-11T09:00:00Z", by: "joost" })).toMatchObject({ ok: false, code: "paused" });
    expect(replayJourney(again.journey)).toMatchObject({ stage: "post", paused: false, since: "2027-01-04T09:00:00Z" });
    expect(auditJourney(again)).toMatchObject({ events: 3, digests: 3, changed: [], adoption: { message: "met" } });
  });
});
