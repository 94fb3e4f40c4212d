import { describe, expect, test } from "vitest";
import type { DateRef, Offset } from "../../../../src/model/values/date-ref.js";
import { describeDateRange, describeDateRef, describeOffset, describeSpan } from "../../../../src/words/values/dates.js";
import { describeDay, describeMonth } from "../../../../src/words/values/days.js";
import { wording } from "../wording.js";

describe("dates in words", () => {
  test.each([
    ["2027-12-31", "31 December 2027"],
    ["2027-02-01", "1 February 2027"],
    ["2027-03-14T02:30", "14 March 2027, 02:30"],
  ])("%s is %s", (date, words) => expect(describeDay(date, wording)).toBe(words));

  test("a language may write them otherwise", () => {
    const iso = { ...wording, language: { ...wording.language, date: (day: string) => day } };
    expect(describeDay("2027-02-01T09:30", iso)).toBe("2027-02-01, 09:30");
    expect(describeMonth(7, wording)).toBe("July");
  });

  test("a run of days, or the one day it is", () => {
    expect(describeDateRange({ from: "2027-01-01", to: "2027-01-31" }, wording)).toBe("1 January 2027 to 31 January 2027");
    expect(describeDateRange({ from: "2027-01-01", to: "2027-01-01" }, wording)).toBe("1 January 2027");
  });

  test.each<[DateRef | undefined, DateRef | undefined, string | undefined]>([
    ["2027-05-01", undefined, "from 1 May 2027"],
    [undefined, { to: "launch", offset: { weeks: 1 } }, "until 1 week after the launch"],
    [{ to: "launch", offset: { days: -2 } }, "2027-05-01", "2 days before the launch to 1 May 2027"],
    ["2027-05-01", "2027-05-01", "1 May 2027"],
    [undefined, undefined, undefined],
  ])("from %j to %j is %s", (from, to, words) => expect(describeSpan(from, to, wording)).toBe(words));
});

describe("distances from an anchor in words", () => {
  test.each<[Offset, string]>([
    [{ months: -2 }, "2 months before the launch"],
    [{ weeks: 1 }, "1 week after the launch"],
    [{ days: 0 }, "on the day of the launch"],
    [{}, "on the day of the launch"],
    [{ businessDays: -1 }, "1 business day before the launch"],
    [{ hours: 1, minutes: 30 }, "1 hour and 30 minutes after the launch"],
    [{ months: -1, weeks: -2, days: -3 }, "1 month, 2 weeks and 3 days before the launch"],
    [{ months: 1, days: -3 }, "1 month less 3 days after the launch"],
    [{ months: -1, days: 3, hours: 2 }, "1 month less 3 days and 2 hours before the launch"],
    [{ days: -10, about: true }, "about 10 days before the launch"],
    [{ weeks: -2, snap: "thu" }, "2 weeks before the launch, moved back to a Thursday"],
    [{ days: 1, snap: "mon", about: true }, "about 1 day after the launch, moved on to a Monday"],
  ])("%j is %s", (offset, words) => {
    expect(describeOffset(offset, "the launch", wording)).toBe(words);
    expect(describeDateRef({ to: "launch", offset }, wording)).toBe(words);
  });

  test("without the name of the anchor", () => {
    expect(describeOffset({ days: -1 }, undefined, wording)).toBe("1 day before");
    expect(describeOffset({}, undefined, wording)).toBe("on the day");
  });
});
