import { describe, expect, it } from "vitest";
import { matchQuotas } from "../../../../src/calendar/comparing/match-quotas.js";
import type { CalendarEntry } from "../../../../src/model/schedule/calendar.js";
import { dayNumberOf } from "../../../../src/time/days.js";
import { calendarWith } from "../reading/calendars.js";

const [day, first] = ["2027-03-01", dayNumberOf("2027-03-01")];
/** An entry on the blog that may go out on some days of March. */
const open = (from: number, to: number) => ({
  entry: calendarWith(day, day, [{ local: day, channel: "blog", timeZone: "UTC" }]).entries[0] as CalendarEntry, // there is one
  days: { from: first + from - 1, to: first + to - 1 },
});
const on = (date: number, time = "12:00") => ({ channel: "blog", at: `2027-03-${String(date).padStart(2, "0")}T${time}:00Z` });

describe("C7 posts for entries that may go out on any of some days", () => {
  it("go to the entry whose days end first, the earliest first", () => {
    const [long, short] = [open(1, 5), open(1, 2)];
    const [early, late] = [on(2), on(5)];
    const found = matchQuotas([long, short], [late, early]);
    expect([found.get(short.entry), found.get(long.entry)]).toEqual([early, late]);
  });

  it("are those from the first minute of the days to the last", () => {
    const sizes = ["00:00", "23:59"].map((time) => matchQuotas([open(3, 3)], [on(3, time)]).size);
    expect(sizes).toEqual([1, 1]);
    expect(matchQuotas([open(3, 3)], [on(2, "23:59"), on(4, "00:00")]).size).toBe(0);
  });

  it("are each given once", () => {
    expect(matchQuotas([open(1, 9), open(1, 9), open(1, 9)], [on(4), on(6)]).size).toBe(2);
  });
});
