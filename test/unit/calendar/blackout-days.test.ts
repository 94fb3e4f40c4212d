import { describe, expect, it } from "vitest";
import { blackoutDays } from "../../../src/calendar/blackout-days.js";
import type { BlackoutInput } from "../../../src/model/schedule/blackout.js";
import { dateOfDay, dayNumberOf } from "../../../src/time/days.js";
import { planOf } from "../../helpers/plan-of.js";
import { times } from "../../helpers/times.js";
import { calendarOf, daysOf } from "./calendars.js";

const within = (from: string, to: string) => ({ from: dayNumberOf(from), to: dayNumberOf(to) });

const channels = [
  { id: "blog", name: "Blog" },
  { id: "forum", name: "Forum" },
];

/** The days of a run that these blackouts keep free on a channel, with the blackout. */
const blocked = (blackouts: readonly Omit<BlackoutInput, "id">[], from: string, to: string, channel?: string): readonly string[] => {
  const plan = planOf({ channels, blackouts: blackouts.map((blackout, at) => ({ id: `b${at}`, ...blackout })) });
  const run = within(from, to);
  const on = blackoutDays(plan.blackouts);
  return times(run.to - run.from + 1, (at) => run.from + at).flatMap((day) => {
    const blackout = on(day, channel);
    return blackout === undefined ? [] : [`${dateOfDay(day)} ${blackout.id}`];
  });
};

describe("X3 the days of a blackout", () => {
  it("both ends belong to it", () => {
    expect(blocked([{ from: "2027-04-26", to: "2027-04-28" }], "2027-04-01", "2027-04-30")).toEqual([
      "2027-04-26 b0",
      "2027-04-27 b0",
      "2027-04-28 b0",
    ]);
  });

  it("only on some weekdays", () => {
    const days = ["mon", "sun"] as const;
    expect(blocked([{ from: "2027-01-02", to: "2027-01-17", days }], "2027-01-01", "2027-01-31").map((one) => one.slice(0, 10))).toEqual([
      "2027-01-03",
      "2027-01-04",
      "2027-01-10",
      "2027-01-11",
      "2027-01-17",
    ]);
    expect(blocked([{ from: "2027-01-02", to: "2027-01-17", days: [] }], "2027-01-01", "2027-01-31")).toEqual([]);
  });

  it("only on some channels; without any named, on all and on what has no channel", () => {
    const blackouts = [
      { from: "2027-01-04", to: "2027-01-04", channels: ["blog"] },
      { from: "2027-01-05", to: "2027-01-05" },
      { from: "2027-01-06", to: "2027-01-06", channels: [] },
    ];
    const run = ["2027-01-01", "2027-01-31"] as const;
    expect(blocked(blackouts, ...run, "blog")).toEqual(["2027-01-04 b0", "2027-01-05 b1"]);
    expect(blocked(blackouts, ...run, "forum")).toEqual(["2027-01-05 b1"]);
    expect(blocked(blackouts, ...run)).toEqual(["2027-01-05 b1"]);
  });

  it("where several cover a day, the first in the plan is named", () => {
    const blackouts = [
      { from: "2027-01-05", to: "2027-01-06" },
      { from: "2027-01-04", to: "2027-01-08" },
      { from: "2027-01-01", to: "2027-01-31", days: ["sun"] as const },
    ];
    expect(blocked(blackouts, "2027-01-03", "2027-01-10")).toEqual([
      "2027-01-03 b2",
      "2027-01-04 b1",
      "2027-01-05 b0",
      "2027-01-06 b0",
      "2027-01-07 b1",
      "2027-01-08 b1",
      "2027-01-10 b2",
    ]);
  });

  it("one that begins before the days asked for, or ends after them", () => {
    expect(blocked([{ from: "1900-01-01", to: "2200-12-31" }], "2027-01-04", "2027-01-06")).toHaveLength(3);
  });
});

describe("X3 a blackout of every year", () => {
  const yearly = (from: string, to: string, first: string, last: string) =>
    blocked([{ from, to, yearly: true }], first, last).map((one) => one.slice(0, 10));

  it("is on the same days of other years", () => {
    expect(yearly("2027-04-27", "2027-04-27", "2026-01-01", "2029-12-31")).toEqual([
      "2026-04-27",
      "2027-04-27",
      "2028-04-27",
      "2029-04-27",
    ]);
  });

  it("over the turn of the year", () => {
    expect(yearly("2027-12-30", "2028-01-02", "2030-01-01", "2030-12-31")).toEqual([
      "2030-01-01",
      "2030-01-02",
      "2030-12-30",
      "2030-12-31",
    ]);
  });

  it("from the same day to the same day, over a leap day or without it", () => {
    expect(yearly("2027-02-27", "2027-03-02", "2028-01-01", "2028-12-31")).toEqual([
      "2028-02-27",
      "2028-02-28",
      "2028-02-29",
      "2028-03-01",
      "2028-03-02",
    ]);
    expect(yearly("2028-02-27", "2028-03-02", "2027-01-01", "2027-12-31")).toEqual([
      "2027-02-27",
      "2027-02-28",
      "2027-03-01",
      "2027-03-02",
    ]);
    expect(yearly("2027-01-01", "2027-12-31", "2028-12-30", "2029-01-01")).toEqual(["2028-12-30", "2028-12-31", "2029-01-01"]);
  });

  it("F50 of 29 February is on the 28th where there is none", () => {
    expect(yearly("2028-02-29", "2028-02-29", "2027-01-01", "2028-12-31")).toEqual(["2027-02-28", "2028-02-29"]);
    expect(yearly("2028-02-28", "2028-02-29", "2027-01-01", "2027-12-31")).toEqual(["2027-02-28"]);
    expect(yearly("2028-02-29", "2028-03-01", "2100-01-01", "2100-12-31")).toEqual(["2100-02-28", "2100-03-01"]);
  });

  it("at both ends of the calendar", () => {
    expect(yearly("2027-12-30", "2028-01-02", "1900-01-01", "1900-01-05")).toEqual(["1900-01-01", "1900-01-02"]);
    expect(yearly("2027-12-30", "2028-01-02", "2200-12-28", "2200-12-31")).toEqual(["2200-12-30", "2200-12-31"]);
  });

  it("of several years covers every day", () => {
    expect(yearly("2020-06-01", "2023-06-01", "2027-01-01", "2027-12-31")).toHaveLength(365);
  });

  it("on weekdays, those of each year", () => {
    expect(
      blocked([{ from: "2027-12-20", to: "2027-12-31", yearly: true, days: ["fri"] }], "2028-12-01", "2028-12-31").map((one) =>
        one.slice(0, 10),
      ),
    ).toEqual(["2028-12-22", "2028-12-29"]);
  });
});

describe("X3 a blackout keeps posts away, and nothing else", () => {
  const blackouts = [{ id: "b", name: "Closed", from: "2027-01-05", to: "2027-01-08", channels: ["blog"] }];
  const when = { kind: "weekly", on: ["tue", "sat"] } as const;

  it.each(["reply", "listen", "review", "report", "event", "task", "a word of our own"])("%s goes on", (work) => {
    const calendar = calendarOf(
      { channels, blackouts, cadences: [{ id: "w", work, channels: ["blog"], when }] },
      "2027-01-04",
      "2027-01-10",
    );
    expect(daysOf(calendar)).toEqual(["2027-01-05", "2027-01-09"]);
  });

  it.each(["post", undefined])("%s does not, on the channel it is for", (work) => {
    const calendar = calendarOf(
      { channels, blackouts, cadences: [{ id: "w", ...(work && { work }), channels: ["blog", "forum"], when }] },
      "2027-01-04",
      "2027-01-10",
    );
    expect(calendar.entries.map(({ channel, local }) => `${channel} ${local}`)).toEqual([
      "forum 2027-01-05",
      "blog 2027-01-09",
      "forum 2027-01-09",
    ]);
    expect(calendar.refused).toEqual([
      {
        id: "w/blog@2027-01-05",
        cadence: "w",
        channel: "blog",
        original: "2027-01-05",
        key: "calendar/refused.blackout",
        values: { blackout: "b", from: "2027-01-05", to: "2027-01-08" },
        because: "Nothing is posted during the blackout “Closed” (5 January 2027 to 8 January 2027).",
        rule: "blackout",
      },
    ]);
  });

  it.each([
    ["skip", [], ["2027-01-05"]],
    ["earlier", ["2027-01-04"], []],
    ["later", ["2027-01-09"], []],
  ] as const)("a wish for “%s” is granted", (onBlackout, days, refused) => {
    const found = calendarOf(
      { channels, blackouts, cadences: [{ id: "w", channels: ["blog"], when: { kind: "weekly", on: ["tue"] }, onBlackout }] },
      "2027-01-04",
      "2027-01-10",
    );
    expect(daysOf(found)).toEqual(days);
    expect(found.refused.map(({ original }) => original)).toEqual(refused);
    for (const { id, original, moves } of found.entries) {
      expect([id, original]).toEqual(["w/blog@2027-01-05", "2027-01-05"]);
      expect(moves).toMatchObject([{ from: "2027-01-05", to: days[0], key: `calendar/moved.blackout.${onBlackout}` }]);
    }
  });

  it("F51 one that covers everything leaves an empty calendar, every slot with its reason, and a finding", () => {
    const all = [{ id: "b", from: "2027-01-01", to: "2027-12-31" }];
    const cadences = [
      { id: "w", name: "News", when },
      { id: "q", when: { kind: "quota", posts: 2, per: "week" } as const },
    ];
    const { entries, refused, findings } = calendarOf({ blackouts: all, cadences }, "2027-01-04", "2027-01-17");
    expect(entries).toEqual([]);
    expect(refused).toHaveLength(8);
    expect(findings.map(({ rule, node, severity }) => [rule, node, severity])).toEqual([
      ["calendar-no-slots", "w", "warning"],
      ["calendar-no-slots", "q", "warning"],
    ]);
    expect(findings[0]?.message).toBe("All 4 slots of the cadence “News” in this period were refused, the first because of a blackout.");
  });
});
