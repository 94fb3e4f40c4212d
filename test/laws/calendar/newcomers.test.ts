import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateCalendar } from "../../../src/calendar/generate-calendar.js";
import type { CadenceInput } from "../../../src/model/schedule/cadence.js";
import type { Calendar, CalendarEntry, RefusedSlot } from "../../../src/model/schedule/calendar.js";
import { type PlanFields, planOf } from "../../helpers/plan-of.js";
import { runs } from "../arbitraries/runs.js";
import { anyPlans, horizons } from "./any-plans.js";
import { staffedPlans } from "./staffed-plans.js";

const fields = fc.oneof(anyPlans(2), staffedPlans(2));

/** A cadence as another plan has it, at some place among those of a plan. */
const withNewcomer = (plan: PlanFields, newcomer: CadenceInput, place: number): PlanFields => {
  const cadences = plan.cadences ?? [];
  const at = place % (cadences.length + 1);
  return { ...plan, cadences: [...cadences.slice(0, at), newcomer, ...cadences.slice(at)] };
};

/** Any cadence, under an id of its own. */
const newcomers = staffedPlans(1).map(({ cadences = [] }): CadenceInput => ({ ...(cadences[0] as CadenceInput), id: "newcomer" })); // a plan has at least one

/** What a calendar says of all cadences but the newcomer. */
const ofOthers = ({ entries, refused }: Calendar) => ({
  entries: entries.filter(({ cadence }) => cadence !== "newcomer"),
  refused: refused.filter(({ cadence }) => cadence !== "newcomer"),
});

const slotsOf = (calendar: Calendar): ReadonlyMap<string, CalendarEntry | RefusedSlot> => {
  const { entries, refused } = ofOthers(calendar);
  return new Map([...entries, ...refused].map((slot) => [slot.id, slot]));
};

const isEntry = (slot: CalendarEntry | RefusedSlot): slot is CalendarEntry => "local" in slot;

/** Where a slot is, or that it is nowhere. */
const placeOf = (slot: CalendarEntry | RefusedSlot): string => (isEntry(slot) ? slot.local : "refused");

/** Why a slot is refused or elsewhere than its rule alone would have it, the clocks aside. */
const whyElsewhere = (slot: CalendarEntry | RefusedSlot | undefined): readonly string[] =>
  slot === undefined ? [] : isEntry(slot) ? slot.moves.map(({ key }) => key).filter((key) => key !== "calendar/moved.clocks") : [slot.key];

describe("X3 a cadence changes nothing of those that it has nothing to do with", () => {
  test("on a channel of its own, with people of its own: the others have the same entries and refusals, to the byte", () => {
    let posts = 0;
    fc.assert(
      fc.property(fields, newcomers, fc.nat(9), horizons(60), (given, any, place, days) => {
        const { during: _, pillars: __, ...newcomer } = any;
        const plan: PlanFields = {
          ...given,
          channels: [
            ...(given.channels ?? []),
            { id: "elsewhere", name: "Elsewhere", bounds: [{ max: 2, per: "week" }], minGapMinutes: 90 },
          ],
          people: [...(given.people ?? []), { id: "dora", name: "Dora", hoursPerWeek: 2 }],
        };
        const own = { ...newcomer, channels: ["elsewhere"], authors: ["dora"] };
        const alone = generateCalendar(planOf(plan), days);
        const together = generateCalendar(planOf(withNewcomer(plan, own, place)), days);
        expect(JSON.stringify(ofOthers(together))).toBe(JSON.stringify(ofOthers(alone)));
        posts += together.entries.length - alone.entries.length;
      }),
      { numRuns: runs(150) },
    );
    expect(posts).toBeGreaterThan(30);
  });
});

describe("X3 what a cadence changes of those it shares a channel or people with says why", () => {
  /**
   * No slot is lost or gained. One that is elsewhere than before, or no longer refused, carries a reason before or after: only what something was in the way of
   * can change, and where nothing is any more it is where its rule alone would have it. One with another author says who could not, before or after.
   */
  test("every slot is there, and each that changed has a reason, before or after", () => {
    const seen = { moved: 0, refused: 0, authors: 0 };
    fc.assert(
      fc.property(fields, newcomers, fc.nat(9), horizons(120), (given, newcomer, place, days) => {
        const { authors, during: _, starts: __, count: ___, ...bare } = newcomer;
        const isStaffed = (given.people ?? []).length > 0;
        const added = { ...bare, channels: [...new Set(["blog", ...(newcomer.channels ?? [])])], ...(isStaffed && authors && { authors }) };
        const cadences = (given.cadences ?? []).map((cadence) => ({
          ...cadence,
          channels: [...new Set(["blog", ...(cadence.channels ?? [])])],
        }));
        const plan = { ...given, cadences, period: days }; // so that nothing moves into the days that are looked at, or out of them
        const before = slotsOf(generateCalendar(planOf(plan), days));
        const after = slotsOf(generateCalendar(planOf(withNewcomer(plan, added, place)), days));
        expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
        for (const [id, slot] of after) {
          const old = before.get(id) ?? expect.fail(`${id} is new`);
          expect(slot.original).toBe(old.original);
          const isAsBefore = placeOf(slot) === placeOf(old);
          if (!isAsBefore) {
            seen[isEntry(slot) && isEntry(old) ? "moved" : "refused"] += 1;
            expect([...whyElsewhere(slot), ...whyElsewhere(old)]).not.toEqual([]);
            if (isEntry(slot) && whyElsewhere(slot).length === 0) expect(slot.moves[0]?.from ?? slot.local).toBe(slot.original);
          }
          if (!isEntry(slot) || !isEntry(old)) continue;
          expect([slot.pillar, slot.language]).toEqual([old.pillar, old.language]);
          if (slot.author === old.author) continue;
          seen.authors += 1;
          expect([...(slot.passedOver ?? []), ...(old.passedOver ?? [])]).not.toEqual([]);
        }
      }),
      { numRuns: runs(250) },
    );
    expect(seen.moved).toBeGreaterThan(5);
    expect(seen.refused).toBeGreaterThan(5);
    expect(seen.authors).toBeGreaterThan(5);
  });
});
