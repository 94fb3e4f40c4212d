import { describe, expect, test } from "vitest";
import { generateCalendar } from "../../../../src/calendar/generate-calendar.js";
import type { Plan } from "../../../../src/model/plan.js";
import { frozenCalendar } from "../../../../src/model/read/frozen-calendar.js";
import { frozenPlan } from "../../../../src/model/read/frozen-plan.js";
import { frozenGiven } from "../../../../src/plugins/frozen-given.js";
import { guarded } from "../../../../src/plugins/planner/guarded.js";
import { planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { throwsAlways } from "../../../helpers/thrown-things.js";

const plan = planOf({ cadences: [{ id: "mondays", when: { kind: "weekly", on: ["mon"] } }] });
const calendar = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-10" });
const isDeeplyFrozen = (value: unknown): boolean =>
  typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen));

describe("F74 a plan and a calendar that plugins are given", () => {
  test("are themselves where they are frozen, else frozen copies", () => {
    expect([frozenPlan(plan), frozenCalendar(calendar)]).toEqual([plan, calendar]);
    expect([frozenPlan(plan) === plan, frozenCalendar(calendar) === calendar]).toEqual([true, true]);
    for (const loose of [structuredClone(plan), { ...plan, cadences: [...plan.cadences] }, Object.freeze({ ...plan, channels: [] })]) {
      const frozen = frozenPlan(loose);
      expect(frozen).toEqual(loose);
      expect([frozen === loose, isDeeplyFrozen(frozen)]).toEqual([false, true]);
    }
    const loose = Object.freeze({ ...calendar, entries: calendar.entries.map((entry) => ({ ...entry })) });
    const frozen = frozenCalendar(loose);
    expect(frozen).toEqual(calendar);
    expect([frozen === loose, isDeeplyFrozen(frozen), isDeeplyFrozen(loose)]).toEqual([false, true, false]);
  });

  test("stay as the caller has them", () => {
    const loose = structuredClone({ plan, calendar });
    frozenPlan(loose.plan);
    frozenCalendar(loose.calendar);
    expect([Object.isFrozen(loose.plan), Object.isFrozen(loose.calendar.entries)]).toEqual([false, false]);
  });

  test("wherever they stand among the arguments, and nothing else is touched", () => {
    const loose = structuredClone({ plan, calendar });
    const list = [loose.plan];
    const bag = { plan: loose.plan, calendar: loose.calendar, list };
    for (const given of [loose.plan, loose.calendar, frozenGiven(bag)])
      expect(isDeeplyFrozen(Object.values(frozenGiven(given) as object)[0])).toBe(true);
    expect(frozenGiven(bag)).toMatchObject({ ...bag, list });
    expect((frozenGiven(bag) as typeof bag).list).toBe(list);
    const others = [undefined, null, 7, "text", list, { a: 1 }, { plan: 7 }, { entries: 7 }, { strategies: 7 }, () => 1];
    expect(others.map((one) => frozenGiven(one) === one)).toEqual(others.map(() => true));
    expect(frozenGiven(throwsAlways) === throwsAlways).toBe(true);
  });
});

describe("X10 a function that is guarded", () => {
  const seen: unknown[][] = [];
  const ask = guarded((of: Plan, ...rest: never[]) => {
    seen.push([of, ...rest]);
    return of.id;
  });

  test("is given the plan and the calendar frozen, and answers the same", () => {
    const loose = structuredClone({ plan, calendar });
    expect((ask as (...given: unknown[]) => unknown)(loose.plan, { calendar: loose.calendar, today: "2027-01-04" })).toBe("the-plan");
    expect(seen[0]).toEqual([plan, { calendar, today: "2027-01-04" }]);
    expect(seen[0]?.map((one) => isDeeplyFrozen((one as { calendar?: unknown }).calendar ?? one))).toEqual([true, true]);
  });

  test("refuses what is no plan as the function does", () =>
    expect(thrownBy(() => ask(7 as never))).toMatchObject({ code: "invalid-plan", path: ["plan"] }));
});
