import { PlanError } from "../../base/problems/plan-error.js";
import { echoedText, echoedWord } from "../../base/text/echo-limits.js";
import { excerpt } from "../../base/text/excerpt.js";
import type { Weekday } from "../../model/values/weekday.js";
import { daysInMonth } from "../../time/days.js";
import { weekdays } from "../../time/weekdays.js";
import { ascending } from "./at-times.js";

/** How often an RFC 5545 rule recurs, of the ways that a calendar of days has. */
type Frequency = (typeof frequencies)[number];

const frequencies = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;

/** A weekday of `BYDAY`, such as `-1FR`. */
export interface ByDay {
  /** How many days after Monday it is. */
  readonly weekday: number;
  /** Which of the period's it is, from the end where negative; absent: each. */
  readonly nth?: number;
}

/** The end of a rule, which belongs to it. */
export interface Until {
  /** The year. */
  readonly year: number;
  /** 1 is January. */
  readonly month: number;
  /** The day of the month. */
  readonly day: number;
  /** The minute of that day; absent: the whole day. */
  readonly minute?: number;
  /** Whether it is stated in UTC. */
  readonly isUtc: boolean;
}

/** An RFC 5545 recurrence rule, taken apart. Lists are in order, each number once. */
export interface RRule {
  readonly freq: Frequency;
  readonly interval: number;
  readonly count?: number | undefined;
  readonly until?: Until | undefined;
  /** The day its weeks begin on: Monday unless `WKST` says otherwise. */
  readonly weekStart: Weekday;
  readonly byMonth?: readonly number[] | undefined;
  readonly byWeekNo?: readonly number[] | undefined;
  readonly byYearDay?: readonly number[] | undefined;
  readonly byMonthDay?: readonly number[] | undefined;
  readonly byDay?: readonly ByDay[] | undefined;
  readonly byHour?: readonly number[] | undefined;
  readonly byMinute?: readonly number[] | undefined;
  readonly bySetPos?: readonly number[] | undefined;
}

/**
 * Reads an RFC 5545 recurrence rule (section 3.3.10), in any case, with or without `RRULE:` before it.
 * Throws `cadence` with the path where it is no such rule, or one that recurs more than once a day other than by `BYHOUR` and `BYMINUTE`.
 */
export const readRRule = (text: string, path: readonly (string | number)[]): RRule => {
  const refuse: Refuse = (part, found, problem) => {
    const rule = excerpt(text, echoedText);
    return new PlanError("cadence", `In the rule “${rule}”, ${problem}`, { rrule: rule, part, found: excerpt(found, echoedText) }, path);
  };
  const parts = partsOf(text, refuse);
  const rule = readParts(parts, refuse);
  assertCombination(rule, parts, refuse);
  return rule;
};

/** Makes the error for a part: its name, what was found there, and what is wrong with it and what would do. */
type Refuse = (part: string, found: string, problem: string) => PlanError;

type Parts = ReadonlyMap<string, string>;

const partsOf = (text: string, refuse: Refuse): Parts => {
  const parts = new Map<string, string>();
  for (const part of upperCase(text)
    .replace(/^RRULE:/, "")
    .split(";")) {
    const [, name = "", value = ""] = partForm.exec(part) ?? [];
    const found = excerpt(part, echoedText);
    if (name === "")
      throw refuse("", part, `“${found}” is not a part of a rule. Write parts as NAME=VALUE with one semicolon between them.`);
    if (!partNames.includes(name))
      throw refuse(excerpt(name, echoedWord), part, `“${found}” is not a part that is known here. Use only ${partNames.join(", ")}.`);
    if (parts.has(name)) throw refuse(name, part, `${name} is given twice. Keep one of the two; lists have commas between their values.`);
    parts.set(name, value);
  }
  return parts;
};

const partForm = /^([A-Z-]+)=([^=]+)$/;

/** Upper case of ASCII letters alone: some others would become one of them. */
const upperCase = (text: string): string => text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());

const partNames: readonly string[] = [
  ...["FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"],
  ...["BYMONTH", "BYWEEKNO", "BYYEARDAY", "BYMONTHDAY", "BYDAY", "BYHOUR", "BYMINUTE", "BYSECOND", "BYSETPOS"],
];

const readParts = (parts: Parts, refuse: Refuse): RRule => {
  const numbers = (part: string, least: number, most: number, isSigned = false) => {
    const text = parts.get(part);
    return text === undefined ? undefined : readNumbers({ part, text, least, most, isSigned }, refuse);
  };
  if (parts.has("BYSECOND") && numbers("BYSECOND", 0, 60)?.some((second) => second !== 0))
    throw refuse("BYSECOND", parts.get("BYSECOND") ?? "", "BYSECOND is not 0. Slots begin on a full minute: leave it out.");
  return {
    freq: readFrequency(parts.get("FREQ"), refuse),
    interval: readCount("INTERVAL", parts.get("INTERVAL"), refuse) ?? 1,
    count: readCount("COUNT", parts.get("COUNT"), refuse),
    until: readUntil(parts.get("UNTIL"), refuse),
    weekStart: readWeekStart(parts.get("WKST"), refuse),
    byMonth: numbers("BYMONTH", 1, 12),
    byWeekNo: numbers("BYWEEKNO", 1, 53, true),
    byYearDay: numbers("BYYEARDAY", 1, 366, true),
    byMonthDay: numbers("BYMONTHDAY", 1, 31, true),
    byDay: readDays(parts.get("BYDAY"), refuse),
    byHour: numbers("BYHOUR", 0, 23),
    byMinute: numbers("BYMINUTE", 0, 59),
    bySetPos: numbers("BYSETPOS", 1, 366, true),
  };
};

const readFrequency = (text: string | undefined, refuse: Refuse): Frequency => {
  const known = frequencies.find((frequency) => frequency === text);
  if (known !== undefined) return known;
  if (text === undefined) throw refuse("FREQ", "", "FREQ is missing. Add FREQ=DAILY, WEEKLY, MONTHLY or YEARLY.");
  throw refuse(
    "FREQ",
    text,
    `FREQ is ${excerpt(text, echoedText)}. Write DAILY, WEEKLY, MONTHLY or YEARLY; times of day go into BYHOUR and BYMINUTE.`,
  );
};

const readCount = (part: string, text: string | undefined, refuse: Refuse): number | undefined => {
  if (text === undefined) return undefined;
  if (!/^0*[1-9]\d{0,8}$/.test(text))
    throw refuse(part, text, `${part} is ${excerpt(text, echoedText)}. Write a whole number from 1 to 999999999.`);
  return Number(text);
};

interface NumberList {
  readonly part: string;
  readonly text: string;
  readonly least: number;
  readonly most: number;
  /** Whether numbers may be negative, which count from the end. */
  readonly isSigned: boolean;
}

const readNumbers = ({ part, text, least, most, isSigned }: NumberList, refuse: Refuse): readonly number[] => {
  const form = isSigned ? /^[+-]?\d{1,3}$/ : /^\d{1,2}$/;
  return ascending(
    text.split(",").map((one) => {
      const number = Number(one);
      if (form.test(one) && Math.abs(number) >= least && Math.abs(number) <= most) return number;
      const fix = `Write whole numbers from ${least} to ${most}${isSigned ? `, or from -${most} to -${least}` : ""}, with commas between them`;
      throw refuse(part, one, `${part} has “${excerpt(one, echoedText)}”. ${fix}.`);
    }),
  );
};

const dayNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

const readWeekStart = (text: string | undefined, refuse: Refuse): Weekday => {
  const weekday = weekdays[text === undefined ? 0 : dayNames.indexOf(text)];
  if (weekday !== undefined) return weekday;
  throw refuse("WKST", text ?? "", `WKST is ${excerpt(text ?? "", echoedText)}. Write one of ${dayNames.join(", ")}.`);
};

const readDays = (text: string | undefined, refuse: Refuse): readonly ByDay[] | undefined => {
  const days = new Map<string, ByDay>();
  for (const one of text?.split(",") ?? []) {
    const [, ordinal, name = ""] = dayForm.exec(one) ?? [];
    const weekday = dayNames.indexOf(name);
    const nth = ordinal === undefined ? undefined : Number(ordinal);
    if (weekday < 0 || nth === 0 || Math.abs(nth ?? 0) > 53)
      throw refuse(
        "BYDAY",
        one,
        `BYDAY has “${excerpt(one, echoedText)}”. Write ${dayNames.join(", ")}, or one of them counted, such as 1MO or -1FR.`,
      );
    days.set(`${nth ?? ""}${name}`, { weekday, ...(nth !== undefined && { nth }) });
  }
  return text === undefined ? undefined : [...days.values()];
};

const dayForm = /^([+-]?\d{1,2})?([A-Z]{2})$/;

const readUntil = (text: string | undefined, refuse: Refuse): Until | undefined => {
  if (text === undefined) return undefined;
  const [, date = "", time, second, utc] = untilForm.exec(text) ?? [];
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(4, 6)), Number(date.slice(6))];
  const [hour, minute] = [Number(time?.slice(0, 2) ?? 0), Number(time?.slice(2) ?? 0)];
  if (date === "" || day < 1 || day > daysInMonth(year, month) || hour > 23 || minute > 59 || Number(second ?? 0) > 60)
    throw refuse(
      "UNTIL",
      text,
      `UNTIL is ${excerpt(text, echoedText)}. Write a day such as 20271231, with a time such as 20271231T235900, or in UTC, 20271231T225900Z.`,
    );
  return { year, month, day, ...(time !== undefined && { minute: hour * 60 + minute }), isUtc: utc !== undefined };
};

const untilForm = /^(\d{8})(?:T(\d{4})(\d{2})(Z)?)?$/;

/** Refuses what the standard says must not stand together. */
const assertCombination = (rule: RRule, parts: Parts, refuse: Refuse): void => {
  const { freq } = rule;
  const isCounted = rule.byDay?.some(({ nth }) => nth !== undefined) === true;
  const clash = (part: string, problem: string): PlanError => refuse(part, parts.get(part) ?? "", problem);
  if (rule.count !== undefined && rule.until !== undefined) throw clash("COUNT", "COUNT and UNTIL both end it. Keep one of the two.");
  if (rule.byWeekNo !== undefined && freq !== "YEARLY")
    throw clash("BYWEEKNO", `BYWEEKNO cannot stand with FREQ=${freq}. Leave it out, or write FREQ=YEARLY.`);
  if (rule.byYearDay !== undefined && freq !== "YEARLY")
    throw clash("BYYEARDAY", `BYYEARDAY cannot stand with FREQ=${freq}. Leave it out, or write FREQ=YEARLY.`);
  if (rule.byMonthDay !== undefined && freq === "WEEKLY")
    throw clash("BYMONTHDAY", "BYMONTHDAY cannot stand with FREQ=WEEKLY. Leave it out, or write FREQ=DAILY.");
  if (isCounted && (freq === "DAILY" || freq === "WEEKLY"))
    throw clash("BYDAY", `BYDAY cannot count weekdays with FREQ=${freq}. Leave the numbers out, or write FREQ=MONTHLY or YEARLY.`);
  if (isCounted && rule.byWeekNo !== undefined) throw clash("BYDAY", "BYDAY cannot count weekdays beside BYWEEKNO. Leave the numbers out.");
  if (rule.bySetPos !== undefined && ![...parts.keys()].some((name) => name.startsWith("BY") && name !== "BYSETPOS"))
    throw clash("BYSETPOS", "BYSETPOS has nothing to choose from. Add another part, such as BYDAY.");
};
