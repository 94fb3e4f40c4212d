import { describe, expect, it } from "vitest";
import { readRRule } from "../../../../src/calendar/recurrence/read-rrule.js";
import { thrownBy } from "../../../helpers/thrown-by.js";

const path = ["cadences", 3, "when", "rrule"];

describe("X4 reading an RFC 5545 rule", () => {
  it("takes every part apart, each value once and in order", () => {
    const text =
      "FREQ=YEARLY;INTERVAL=2;UNTIL=20301231T225900Z;WKST=SU;BYMONTH=12,1,1;BYYEARDAY=-1,+100;BYMONTHDAY=31,-31;BYDAY=MO,-1FR,MO;BYHOUR=9;BYMINUTE=30,0;BYSECOND=0;BYSETPOS=1";
    expect(readRRule(text, path)).toEqual({
      freq: "YEARLY",
      interval: 2,
      until: { year: 2030, month: 12, day: 31, minute: 1379, isUtc: true },
      weekStart: "sun",
      byMonth: [1, 12],
      byYearDay: [-1, 100],
      byMonthDay: [-31, 31],
      byDay: [{ weekday: 0 }, { weekday: 4, nth: -1 }],
      byHour: [9],
      byMinute: [0, 30],
      bySetPos: [1],
    });
  });

  it.each(["RRULE:FREQ=DAILY;COUNT=3", "rrule:freq=daily;count=3", "Count=3;Freq=Daily"])("%s, in any case and order", (text) => {
    expect(readRRule(text, path)).toEqual({ freq: "DAILY", interval: 1, count: 3, weekStart: "mon" });
  });

  it.each<[string, object]>([
    ["20280229", { year: 2028, month: 2, day: 29, isUtc: false }],
    ["20280229T093060", { year: 2028, month: 2, day: 29, minute: 570, isUtc: false }],
    ["99991231T235959Z", { year: 9999, month: 12, day: 31, minute: 1439, isUtc: true }],
  ])("UNTIL=%s", (until, found) => expect(readRRule(`FREQ=DAILY;UNTIL=${until}`, path).until).toEqual(found));

  it.each<[string, string, string, string]>([
    ["", "", "", "“” is not a part of a rule. Write parts as NAME=VALUE with one semicolon between them."],
    ["FREQ=DAILY;", "", "", "“” is not a part of a rule."],
    ["FREQ=DAILY COUNT=2", "", "FREQ=DAILY COUNT=2", "is not a part of a rule."],
    ["FREQ=", "", "FREQ=", "“FREQ=” is not a part of a rule."],
    ["FREQ=DAILY\nRRULE:FREQ=DAILY", "", "FREQ=DAILY\nRRULE:FREQ=DAILY", "is not a part of a rule."],
    ["FREQ=DAILY;BYEASTER=1", "BYEASTER", "BYEASTER=1", "“BYEASTER=1” is not a part that is known here. Use only FREQ, INTERVAL,"],
    ["FREQ=DAILY;ınterval=2", "", "ıNTERVAL=2", "“ıNTERVAL=2” is not a part of a rule."],
    ["FREQ=DAILY;COUNT=1;COUNT=2", "COUNT", "COUNT=2", "COUNT is given twice. Keep one of the two"],
    ["COUNT=1", "FREQ", "", "FREQ is missing. Add FREQ=DAILY, WEEKLY, MONTHLY or YEARLY."],
    ["FREQ=HOURLY", "FREQ", "HOURLY", "FREQ is HOURLY. Write DAILY, WEEKLY, MONTHLY or YEARLY; times of day go into BYHOUR and BYMINUTE."],
    ["FREQ=DAILY;INTERVAL=0", "INTERVAL", "0", "INTERVAL is 0. Write a whole number from 1 to 999999999."],
    ["FREQ=DAILY;INTERVAL=-1", "INTERVAL", "-1", "INTERVAL is -1."],
    ["FREQ=DAILY;INTERVAL=1.5", "INTERVAL", "1.5", "INTERVAL is 1.5."],
    ["FREQ=DAILY;INTERVAL=1e21", "INTERVAL", "1E21", "INTERVAL is 1E21."],
    ["FREQ=DAILY;INTERVAL=1000000000", "INTERVAL", "1000000000", "INTERVAL is 1000000000."],
    ["FREQ=DAILY;COUNT=0", "COUNT", "0", "COUNT is 0."],
    ["FREQ=DAILY;COUNT=99999999999", "COUNT", "99999999999", "COUNT is 99999999999."],
    ["FREQ=DAILY;COUNT=1;UNTIL=20270101", "COUNT", "1", "COUNT and UNTIL both end it. Keep one of the two."],
    ["FREQ=DAILY;UNTIL=20270229", "UNTIL", "20270229", "UNTIL is 20270229. Write a day such as 20271231"],
    ["FREQ=DAILY;UNTIL=20270230", "UNTIL", "20270230", "UNTIL is 20270230."],
    ["FREQ=DAILY;UNTIL=120270101", "UNTIL", "120270101", "UNTIL is 120270101."],
    ["FREQ=DAILY;UNTIL=٢٠٢٧٠١٠١", "UNTIL", "٢٠٢٧٠١٠١", "UNTIL is ٢٠٢٧٠١٠١."],
    ["FREQ=DAILY;UNTIL=2027-01-01", "UNTIL", "2027-01-01", "UNTIL is 2027-01-01."],
    ["FREQ=DAILY;UNTIL=20270101T240000", "UNTIL", "20270101T240000", "UNTIL is 20270101T240000."],
    ["FREQ=DAILY;UNTIL=20270101T006000", "UNTIL", "20270101T006000", "UNTIL is"],
    ["FREQ=DAILY;UNTIL=20270101T000061", "UNTIL", "20270101T000061", "UNTIL is"],
    ["FREQ=DAILY;WKST=XX", "WKST", "XX", "WKST is XX. Write one of MO, TU, WE, TH, FR, SA, SU."],
    ["FREQ=DAILY;BYMONTH=13", "BYMONTH", "13", "BYMONTH has “13”. Write whole numbers from 1 to 12, with commas between them."],
    ["FREQ=DAILY;BYMONTH=-1", "BYMONTH", "-1", "BYMONTH has “-1”."],
    ["FREQ=MONTHLY;BYMONTHDAY=0", "BYMONTHDAY", "0", "Write whole numbers from 1 to 31, or from -31 to -1, with commas between them."],
    ["FREQ=MONTHLY;BYMONTHDAY=1,,2", "BYMONTHDAY", "", "BYMONTHDAY has “”."],
    ["FREQ=YEARLY;BYYEARDAY=367", "BYYEARDAY", "367", "BYYEARDAY has “367”."],
    ["FREQ=YEARLY;BYWEEKNO=54", "BYWEEKNO", "54", "BYWEEKNO has “54”."],
    ["FREQ=DAILY;BYHOUR=24", "BYHOUR", "24", "BYHOUR has “24”."],
    ["FREQ=DAILY;BYMINUTE=60", "BYMINUTE", "60", "BYMINUTE has “60”."],
    ["FREQ=DAILY;BYMINUTE=٣", "BYMINUTE", "٣", "BYMINUTE has “٣”."],
    ["FREQ=DAILY;BYSECOND=30", "BYSECOND", "30", "BYSECOND is not 0. Slots begin on a full minute: leave it out."],
    [
      "FREQ=MONTHLY;BYDAY=0MO",
      "BYDAY",
      "0MO",
      "BYDAY has “0MO”. Write MO, TU, WE, TH, FR, SA, SU, or one of them counted, such as 1MO or -1FR.",
    ],
    ["FREQ=MONTHLY;BYDAY=54MO", "BYDAY", "54MO", "BYDAY has “54MO”."],
    ["FREQ=WEEKLY;BYDAY=MON", "BYDAY", "MON", "BYDAY has “MON”."],
    ["FREQ=WEEKLY;BYDAY=1MO", "BYDAY", "1MO", "BYDAY cannot count weekdays with FREQ=WEEKLY."],
    ["FREQ=DAILY;BYDAY=MO,1MO", "BYDAY", "MO,1MO", "BYDAY cannot count weekdays with FREQ=DAILY."],
    ["FREQ=YEARLY;BYWEEKNO=1;BYDAY=1MO", "BYDAY", "1MO", "BYDAY cannot count weekdays beside BYWEEKNO. Leave the numbers out."],
    ["FREQ=MONTHLY;BYWEEKNO=1", "BYWEEKNO", "1", "BYWEEKNO cannot stand with FREQ=MONTHLY. Leave it out, or write FREQ=YEARLY."],
    ["FREQ=MONTHLY;BYYEARDAY=1", "BYYEARDAY", "1", "BYYEARDAY cannot stand with FREQ=MONTHLY."],
    ["FREQ=WEEKLY;BYMONTHDAY=1", "BYMONTHDAY", "1", "BYMONTHDAY cannot stand with FREQ=WEEKLY. Leave it out, or write FREQ=DAILY."],
    ["FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS", "1", "BYSETPOS has nothing to choose from. Add another part, such as BYDAY."],
    ["FREQ=MONTHLY;BYDAY=MO;BYSETPOS=367", "BYSETPOS", "367", "BYSETPOS has “367”."],
  ])("F46 F59 %j is refused", (text, part, found, message) => {
    const error = thrownBy(() => readRRule(text, path));
    expect(error).toMatchObject({ code: "cadence", path, values: { rrule: text, part, found } });
    expect(String(error)).toContain(message);
  });

  it("what is refused is repeated only in part", () => {
    for (const text of [
      `FREQ=${"X".repeat(100_000)}`,
      `${"X".repeat(100_000)}=1`,
      `FREQ=DAILY;BYDAY=${"X".repeat(100_000)}`,
      "X".repeat(100_000),
    ])
      expect(
        JSON.stringify({ ...Object(thrownBy(() => readRRule(text, path))), message: String(thrownBy(() => readRRule(text, path))) }).length,
      ).toBeLessThan(1200);
  });
});
