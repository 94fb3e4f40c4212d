import { describe, expect, it } from "vitest";
import { datesRule } from "../../../../src/calendar/recurrence/dates-rule.js";
import { monthlyRule } from "../../../../src/calendar/recurrence/monthly-rule.js";
import { type MomentAnchor, type RuleAnchor, relativeRule } from "../../../../src/calendar/recurrence/relative-rule.js";
import type { SlotRule } from "../../../../src/calendar/recurrence/slot-rule.js";
import { weeklyRule } from "../../../../src/calendar/recurrence/weekly-rule.js";
import type { Offset } from "../../../../src/model/values/date-ref.js";
import { contextOf, dayOf, slotsOf, textOf, textsOf } from "../../../laws/recurrence/walk.js";

const context = contextOf({ hasStart: false });
const launch: MomentAnchor = { day: dayOf("2027-05-20"), name: "launch" };
const weekly = weeklyRule({ kind: "weekly", on: ["tue"], at: ["18:00"] }, contextOf());
const webinar: RuleAnchor = { rule: weekly, name: "webinar" };

const relative = (anchor: MomentAnchor | RuleAnchor, offsets: readonly Offset[], at?: readonly string[]): SlotRule =>
  relativeRule({ offsets, ...(at && { at }) }, anchor, context);

/** Slots with their places. */
const placed = (rule: SlotRule, from: string, to: string): readonly string[] => {
  const found: string[] = [];
  for (let frame = rule.frameOf(dayOf(from)); rule.startOf(frame) <= dayOf(to); frame += 1)
    rule.slotsIn(frame).forEach((slot, index) => {
      if (slot >= dayOf(from) * 1440 && slot < (dayOf(to) + 1) * 1440) found.push(`${textOf(slot, rule)} ${rule.placeOf?.(frame, index)}`);
    });
  return found;
};

describe("X3 slots so far from a campaign or phase", () => {
  it("in order, with the offset as their place", () => {
    const rule = relative(launch, [{ days: 1 }, { weeks: -2 }, { businessDays: 5 }, {}, { months: 1 }]);
    expect(placed(rule, "2027-01-01", "2027-12-31")).toEqual([
      "2027-05-06 launch:-P2W",
      "2027-05-20 launch:P0D",
      "2027-05-21 launch:P1D",
      "2027-05-27 launch:P5BD",
      "2027-06-20 launch:P1M",
    ]);
    expect(rule.hasTimes).toBe(false);
  });

  it("at stated times on the offset's day, whatever its hours", () => {
    const one = relative({ ...launch, minute: 600 }, [{ days: -1 }, { hours: 20 }], ["09:30"]);
    expect(placed(one, "2027-01-01", "2027-12-31")).toEqual(["2027-05-19T09:30 launch:-P1D", "2027-05-21T09:30 launch:PT20H"]);
    const two = relative(launch, [{ days: -1 }], ["15:00", "09:30"]);
    expect(placed(two, "2027-01-01", "2027-12-31")).toEqual(["2027-05-19T09:30 launch:-P1DT09:30", "2027-05-19T15:00 launch:-P1DT15:00"]);
    expect(placed(relative(launch, [{ days: -1 }], []), "2027-01-01", "2027-12-31")).toEqual([]);
    expect(relative(launch, [{ days: -1 }], []).hasTimes).toBe(false);
  });

  it("at the anchor's time, plus hours and minutes", () => {
    const rule = relative({ ...launch, minute: 1080 }, [{ minutes: -30 }, { days: -1 }, { hours: 7 }]);
    expect(placed(rule, "2027-01-01", "2027-12-31")).toEqual([
      "2027-05-19T18:00 launch:-P1D",
      "2027-05-20T17:30 launch:-PT30M",
      "2027-05-21T01:00 launch:PT7H",
    ]);
  });

  it("from midnight where the anchor has no time: one offset with hours gives times to all", () => {
    expect(textsOf(relative(launch, [{ hours: -2 }, { days: 1 }]), "2027-01-01", "2027-12-31")).toEqual([
      "2027-05-19T22:00",
      "2027-05-21T00:00",
    ]);
    expect(relative(launch, [{ hours: 0 }]).hasTimes).toBe(false);
  });

  it("each slot once, by the first offset that comes to it, and none out of the years a calendar has", () => {
    const rule = relative(launch, [{ weeks: 1 }, { days: 7 }, { months: 1_000_000 }, { businessDays: -1_000_000 }]);
    expect(placed(rule, "1900-01-01", "2200-12-31")).toEqual(["2027-05-27 launch:P1W"]);
  });

  it("none before a stated start", () => {
    const rule = relativeRule({ offsets: [{ days: -1 }, { days: 1 }] }, launch, contextOf({ anchor: launch.day }));
    expect(textsOf(rule, "1900-01-01", "2200-12-31")).toEqual(["2027-05-21"]);
  });
});

describe("X3 slots so far from each occurrence of a cadence", () => {
  it("in order, with the place of the occurrence in theirs", () => {
    const rule = relative(webinar, [{ days: 1 }, { weeks: -1 }, { minutes: -30 }]);
    expect(placed(rule, "2027-03-01", "2027-03-09")).toEqual([
      "2027-03-02T17:30 webinar@2027-03-02T18:00:-PT30M",
      "2027-03-02T18:00 webinar@2027-03-09T18:00:-P1W",
      "2027-03-03T18:00 webinar@2027-03-02T18:00:P1D",
      "2027-03-09T17:30 webinar@2027-03-09T18:00:-PT30M",
      "2027-03-09T18:00 webinar@2027-03-16T18:00:-P1W",
    ]);
  });

  it.each<[string, Offset, number]>([
    ["mon", { hours: 10, snap: "mon" }, 7], // to Tuesday, 04:00, and on to Monday
    ["sun", { weeks: -1, snap: "mon" }, -13],
    ["tue", { days: -1, hours: -1, snap: "wed" }, -6],
  ])("every %s, %o: a snap goes up to six days, and no week is lost", (on, offset, days) => {
    const rule = weeklyRule({ kind: "weekly", on: [on as "mon"], at: ["18:00"] }, context); // the title is text
    const shifted = slotsOf(relative({ rule, name: "w" }, [offset]), { from: dayOf("2020-01-01"), to: dayOf("2030-12-31") });
    const wanted = slotsOf(rule, { from: dayOf("2019-01-01"), to: dayOf("2031-12-31") }).map((slot) => Math.floor(slot / 1440) + days);
    expect(shifted.map((slot) => Math.floor(slot / 1440))).toEqual(
      wanted.filter((day) => day >= dayOf("2020-01-01") && day <= dayOf("2030-12-31")),
    );
  });

  it("of a cadence that is relative itself", () => {
    const rule = relative({ rule: relative(launch, [{ days: -7 }, {}]), name: "teaser" }, [{ days: 1 }], ["08:00", "20:00"]);
    expect(placed(rule, "2027-01-01", "2027-05-14")).toEqual([
      "2027-05-14T08:00 teaser@launch:-P7D:P1DT08:00",
      "2027-05-14T20:00 teaser@launch:-P7D:P1DT20:00",
    ]);
  });

  it("occurrences that a month's end or a weekend brings together are one slot, that of the first", () => {
    const ends = monthlyRule({ kind: "monthly", on: [{ day: 29 }, { day: 30 }, { day: 31 }] }, contextOf());
    expect(placed(relative({ rule: ends, name: "ends" }, [{ months: 1 }]), "2027-02-01", "2027-02-28")).toEqual([
      "2027-02-28 ends@2027-01-29:P1M",
    ]);
    const weekend = datesRule({ kind: "dates", on: ["2027-01-09", "2027-01-10"], at: ["20:00", "08:00"] }, contextOf());
    expect(textsOf(relative({ rule: weekend, name: "w" }, [{ businessDays: 1 }]), "2027-01-01", "2027-12-31")).toEqual([
      "2027-01-11T08:00",
      "2027-01-11T20:00",
    ]);
  });
});
