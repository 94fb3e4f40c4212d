import { describe, expect, it } from "vitest";
import { rruleRule } from "../../../../src/calendar/recurrence/rrule-rule.js";
import type { RuleContext } from "../../../../src/calendar/recurrence/slot-rule.js";
import { contextOf, dayOf, textsOf } from "../../../laws/recurrence/walk.js";

const ruleOf = (rrule: string, { at, ...context }: Partial<RuleContext> & { readonly at?: readonly string[] } = {}) =>
  rruleRule({ kind: "rrule", rrule, ...(at && { at }) }, contextOf(context), []);

const slots = (rrule: string, from: string, to: string, options: Parameters<typeof ruleOf>[1] = {}): readonly string[] =>
  textsOf(ruleOf(rrule, options), from, to);

describe("X4 an RFC 5545 rule counts from its anchor", () => {
  it("the example of the standard for WKST", () => {
    const biweekly = (wkst: string) =>
      slots(`FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=${wkst}`, "1997-01-01", "1997-12-31", { anchor: dayOf("1997-08-05") });
    expect(biweekly("MO")).toEqual(["1997-08-05", "1997-08-10", "1997-08-19", "1997-08-24"]);
    expect(biweekly("SU")).toEqual(["1997-08-05", "1997-08-17", "1997-08-19", "1997-08-31"]);
  });

  it("weeks begin on Monday unless the rule says otherwise, wherever the plan begins them", () => {
    const options = { anchor: dayOf("1997-08-05"), weekStart: "sun" } as const;
    expect(slots("FREQ=WEEKLY;INTERVAL=2;COUNT=2;BYDAY=TU,SU", "1997-01-01", "1997-12-31", options)).toEqual(["1997-08-05", "1997-08-10"]);
  });

  it.each<[string, readonly string[]]>([
    ["FREQ=WEEKLY", ["2027-01-01", "2027-01-08"]],
    ["FREQ=MONTHLY", ["2027-01-01", "2027-02-01"]],
    ["FREQ=YEARLY", ["2027-01-01", "2028-01-01"]],
    ["FREQ=YEARLY;BYMONTH=3", ["2027-03-01", "2028-03-01"]],
    ["FREQ=YEARLY;BYMONTHDAY=15", ["2027-01-15", "2027-02-15"]],
    ["FREQ=YEARLY;BYWEEKNO=20", ["2027-05-21", "2028-05-19"]],
    ["FREQ=YEARLY;BYDAY=MO,2TU;BYMONTH=1", ["2027-01-04", "2027-01-11"]],
    ["FREQ=YEARLY;BYDAY=20MO", ["2027-05-17", "2028-05-15"]],
    ["FREQ=YEARLY;BYMONTH=5;BYDAY=20MO", []],
    ["FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", ["2027-08-13", "2028-10-13"]],
    ["FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", ["2027-11-02", "2031-11-04"]],
    ["FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=3", ["2027-01-07", "2027-02-04"]],
    ["FREQ=YEARLY;BYWEEKNO=-53;BYDAY=MO", ["2031-12-29", "2036-12-29"]],
  ])("%s", (rrule, found) => expect(slots(rrule, "2027-01-01", "2040-12-31").slice(0, 2)).toEqual(found));

  it("a rule that no day fits has no slots, and its frames end", () => {
    for (const rrule of [
      "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
      "FREQ=YEARLY;INTERVAL=999999999",
      "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6;COUNT=999999999",
    ]) {
      const rule = ruleOf(rrule, { anchor: dayOf("2027-03-01") });
      expect(textsOf(rule, "2027-03-02", "2200-12-31")).toEqual([]);
      expect(rule.startOf(4000)).toBe(Number.POSITIVE_INFINITY);
    }
  });
});

describe("X4 the times of an RFC 5545 rule", () => {
  const day = (rrule: string, at?: readonly string[]) =>
    slots(rrule, "2027-01-01", "2027-01-01", at && { at }).map((slot) => slot.slice(11));

  it("BYHOUR and BYMINUTE stand for those stated, which give what is missing", () => {
    expect(day("FREQ=DAILY;BYHOUR=9,15;BYMINUTE=0,30", ["11:11"])).toEqual(["09:00", "09:30", "15:00", "15:30"]);
    expect(day("FREQ=DAILY;BYHOUR=9,15", ["11:11", "12:12"])).toEqual(["09:11", "09:12", "15:11", "15:12"]);
    expect(day("FREQ=DAILY;BYMINUTE=0,30", ["11:11", "11:45"])).toEqual(["11:00", "11:30"]);
    expect(day("FREQ=DAILY;BYHOUR=9,15")).toEqual(["09:00", "15:00"]);
    expect(day("FREQ=DAILY;BYMINUTE=30")).toEqual(["00:30"]);
    expect(day("FREQ=DAILY;BYHOUR=9", [])).toEqual([]);
    expect(ruleOf("FREQ=DAILY").hasTimes).toBe(false);
    expect(ruleOf("FREQ=DAILY;BYHOUR=9").hasTimes).toBe(true);
  });

  it("BYSETPOS chooses for each stated time on its own", () => {
    const last = "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1";
    expect(slots(last, "2027-01-01", "2027-01-31", { at: ["09:30", "15:00"] })).toEqual(["2027-01-29T09:30", "2027-01-29T15:00"]);
    expect(slots(`${last};BYHOUR=8,9`, "2027-01-01", "2027-01-31", { at: ["09:30", "15:00"] })).toEqual([
      "2027-01-29T09:00",
      "2027-01-29T09:30",
    ]);
    expect(day("FREQ=DAILY;BYHOUR=9,15,20;BYMINUTE=0;BYSETPOS=-1,1")).toEqual(["09:00", "20:00"]);
  });

  it("COUNT counts the slots of all of them", () => {
    const found = slots("FREQ=DAILY;COUNT=3", "2026-01-01", "2030-12-31", { at: ["15:00", "09:30"] });
    expect(found).toEqual(["2027-01-01T09:30", "2027-01-01T15:00", "2027-01-02T09:30"]);
  });
});

describe("X4 where an RFC 5545 rule ends", () => {
  it("COUNT begins with the anchor, though no start is stated", () => {
    expect(slots("FREQ=MONTHLY;COUNT=2", "2020-01-01", "2040-12-31", { hasStart: false })).toEqual(["2027-01-01", "2027-02-01"]);
    expect(slots("FREQ=MONTHLY;COUNT=2;BYMONTHDAY=31", "2027-02-01", "2040-12-31", { hasStart: false })).toEqual(["2027-03-31"]);
  });

  it.each<[string, readonly string[]]>([
    ["20270102", ["2027-01-01T09:30", "2027-01-02T09:30"]],
    ["20270102T093000", ["2027-01-01T09:30", "2027-01-02T09:30"]],
    ["20270102T092959", ["2027-01-01T09:30"]],
    ["20270102T083000Z", ["2027-01-01T09:30", "2027-01-02T09:30"]], // an hour ahead of UTC
    ["20270102T082900Z", ["2027-01-01T09:30"]],
    ["19991231", []],
    ["18991231T000000Z", []],
  ])("UNTIL=%s belongs to it", (until, found) => {
    const lastWallBy = (instant: number): number => instant / 60_000 + 60;
    expect(slots(`FREQ=DAILY;UNTIL=${until}`, "2026-01-01", "2030-12-31", { at: ["09:30"], lastWallBy })).toEqual(found);
  });

  it("a year that no calendar reaches ends nothing, and no zone is asked", () => {
    const lastWallBy = (): number => expect.fail("asked");
    const found = slots("FREQ=YEARLY;UNTIL=99991231T235959Z", "2199-01-01", "2200-12-31", { lastWallBy });
    expect(found).toEqual(["2199-01-01", "2200-01-01"]);
  });

  it("a day without a time ends with the wall time of an instant", () => {
    const lastWallBy = (instant: number): number => instant / 60_000 - 60;
    expect(slots("FREQ=DAILY;UNTIL=20270103T003000Z", "2026-01-01", "2030-12-31", { lastWallBy })).toEqual(["2027-01-01", "2027-01-02"]);
  });
});

describe("G17 how many slots an RFC 5545 rule has at most is never counted short", () => {
  it.each([
    "FREQ=DAILY;INTERVAL=2;BYMONTH=1,3,5,7,8",
    "FREQ=DAILY;INTERVAL=7;BYMONTHDAY=1,8,15,22,29",
    "FREQ=WEEKLY;BYDAY=MO,SU;BYSETPOS=1,2",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE",
    "FREQ=MONTHLY;INTERVAL=5;BYMONTH=1,6,11;BYDAY=1MO,-1MO",
    "FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO,TU,WE,TH,FR,SA,SU",
    "FREQ=YEARLY;BYDAY=MO",
    "FREQ=YEARLY;BYMONTH=1,3;BYDAY=MO,1TU",
  ])("%s", (rrule) => {
    const rule = ruleOf(rrule, { hasStart: false });
    for (let frame = rule.frameOf(dayOf("1900-01-01")); rule.startOf(frame) < Number.POSITIVE_INFINITY; frame += 1) {
      const slots = rule.slotsIn(frame);
      const days = slots.map((slot) => Math.floor(slot / 1440));
      if (slots.length > rule.atOnce) expect.fail(`${slots.length} slots, but at most ${rule.atOnce}`);
      const within = { from: days[0] ?? 1, to: days.at(-1) ?? 0 };
      if (slots.length > rule.atMost(within)) expect.fail(`${slots.length} slots, but at most ${rule.atMost(within)}`);
    }
  });
});
