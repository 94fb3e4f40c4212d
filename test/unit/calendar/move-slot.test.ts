import { describe, expect, it } from "vitest";
import type { BlackoutInput } from "../../../src/model/schedule/blackout.js";
import type { CadenceInput } from "../../../src/model/schedule/cadence.js";
import { calendarOf } from "./calendars.js";

/** Where a slot goes: its day and time, or why it goes nowhere. */
const moved = (
  original: string,
  onBlackout: CadenceInput["onBlackout"],
  blackouts: readonly Omit<BlackoutInput, "id">[],
  fields: Partial<CadenceInput> = {},
): string | undefined => {
  const [on = "", at] = original.split("T");
  const cadence = { id: "c", when: { kind: "dates" as const, on: [on], ...(at !== undefined && { at: [at] }) }, onBlackout, ...fields };
  const plan = { timeZone: "UTC", blackouts: blackouts.map((one, place) => ({ id: `b${place}`, ...one })), cadences: [cadence] };
  const { entries, refused } = calendarOf(plan, "2026-12-01", "2027-02-28");
  return entries[0]?.local ?? refused[0]?.because;
};

const fair = { from: "2027-01-05", to: "2027-01-08" };

describe("X3 a slot in a blackout goes to the nearest free time in the direction asked for", () => {
  it.each([
    ["earlier", "2027-01-04T09:00"],
    ["later", "2027-01-09T09:00"],
  ] as const)("whole days keep its time: %s", (onBlackout, local) => {
    expect(moved("2027-01-06T09:00", onBlackout, [fair])).toBe(local);
  });

  it.each([
    ["earlier", "2027-01-05T21:59"],
    ["later", "2027-01-06T07:00"],
  ] as const)("quiet hours, over midnight: %s", (onBlackout, local) => {
    expect(moved("2027-01-05T23:30", onBlackout, [{ from: "2027-01-01", hours: { from: "22:00", to: "07:00" } }])).toBe(local);
  });

  it("one blackout after the other", () => {
    const night = { from: "2027-01-01", hours: { from: "22:00", to: "07:00" } };
    expect(moved("2027-01-04T23:30", "later", [fair, night])).toBe("2027-01-09T07:00");
    expect(moved("2027-01-06", "later", [fair, { from: "2027-01-09", to: "2027-01-10" }])).toBe("2027-01-11");
  });

  it("a day without a time stays one, also where quiet hours take the whole day", () => {
    const hours = [
      { from: "2027-01-05", to: "2027-01-05", hours: { from: "00:00", to: "12:00" } },
      { from: "2027-01-05", to: "2027-01-05", hours: { from: "11:00", to: "08:00" } },
    ];
    expect(moved("2027-01-05", "later", hours)).toBe("2027-01-06");
    expect(moved("2027-01-05", "earlier", hours)).toBe("2027-01-04");
  });

  it.each([
    ["farther than a month", "2027-01-06", { from: "2027-01-05", to: "2027-02-20" }, {}],
    ["without end", "2027-01-06", { from: "2027-01-05" }, {}],
    ["out of the days of its cadence", "2027-01-06", fair, { ends: "2027-01-08" }],
  ])("and nowhere %s", (_, original, blackout, fields) => {
    expect(moved(original, "later", [blackout], fields)).toContain("leaves no day for it.");
  });

  it("work other than posts stays where it is", () => {
    expect(moved("2027-01-06", "later", [fair], { work: "task" })).toBe("2027-01-06");
  });

  it("onto another slot of its cadence it is refused, and the other stays", () => {
    const cadences = [{ id: "c", when: { kind: "dates" as const, on: ["2027-01-08", "2027-01-09"] }, onBlackout: "later" as const }];
    const { entries, refused } = calendarOf({ blackouts: [{ id: "b", ...fair }], cadences }, "2027-01-01", "2027-01-31");
    expect(entries.map(({ id }) => id)).toEqual(["c@2027-01-09"]);
    expect(refused.map(({ id, rule }) => [id, rule])).toEqual([["c@2027-01-08", "collision"]]);
  });
});
