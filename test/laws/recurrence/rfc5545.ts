/**
 * What RFC 5545, 3.3.10, says of a rule, day by day and as directly as it can be written: no shortcuts, dates by the engine's own `Date`, and nothing
 * from the library. Slow, and only as a judge of what is fast. What a day is called is worked out once.
 */
export interface Instances {
  /** The rule, its parts in any order. */
  readonly rrule: string;
  /** The day of `DTSTART`. */
  readonly start: number;
  /** The minute of that day. */
  readonly minute: number;
  /** The first day asked for; may be before the start, where a rule without a beginning has instances, too. */
  readonly from: number;
  /** The last day asked for. */
  readonly to: number;
  /** Whether nothing is before the start. */
  readonly hasStart: boolean;
}

/** The instances of a rule in minutes since 1970. */
export const instancesOf = ({ rrule, start, minute, from, to, hasStart }: Instances): readonly number[] => {
  const parts = new Map(rrule.split(";").map((part) => part.split("=") as [string, string])); // each part has one equals sign
  const freq = parts.get("FREQ") ?? "";
  const interval = Number(parts.get("INTERVAL") ?? 1);
  const count = parts.has("COUNT") ? Number(parts.get("COUNT")) : undefined;
  const wkst = names.indexOf(parts.get("WKST") ?? "MO");
  const at = dateOf(start);
  const list = (name: string) => parts.get(name)?.split(",").map(Number);
  const by = {
    month: list("BYMONTH"),
    weekNo: list("BYWEEKNO"),
    yearDay: list("BYYEARDAY"),
    monthDay: list("BYMONTHDAY"),
    day: parts.get("BYDAY")?.split(","),
    setPos: list("BYSETPOS"),
  };
  if (!by.day && !by.monthDay && !by.yearDay) {
    if (freq === "WEEKLY" || by.weekNo) by.day = [names[at.weekday] ?? ""];
    else if (freq === "MONTHLY" || freq === "YEARLY") {
      by.monthDay = [at.date];
      if (freq === "YEARLY") by.month ??= [at.month];
    }
  }
  const hours = list("BYHOUR") ?? [Math.floor(minute / 60)];
  const minutes = list("BYMINUTE") ?? [minute % 60];
  const times = [...new Set(hours.flatMap((hour) => minutes.map((one) => hour * 60 + one)))].sort((a, b) => a - b);

  const isNamed = (day: number): boolean => {
    const { year, month, date, weekday, yearDay, monthLength, yearLength } = dateOf(day);
    if (by.month && !by.month.includes(month)) return false;
    if (by.weekNo && !weekNumbers(day, wkst).some((week) => by.weekNo?.includes(week))) return false;
    if (by.yearDay && !by.yearDay.includes(yearDay) && !by.yearDay.includes(yearDay - yearLength - 1)) return false;
    if (by.monthDay && !by.monthDay.includes(date) && !by.monthDay.includes(date - monthLength - 1)) return false;
    const inYear = freq === "YEARLY" && !by.month;
    const [place, length] = inYear ? [yearDay, yearLength] : [date, monthLength];
    const isWeekday = (one: string): boolean => {
      if (names[weekday] !== one.slice(-2)) return false;
      if (one.length === 2) return true;
      const nth = Number(one.slice(0, -2));
      return nth === Math.ceil(place / 7) || nth === -Math.ceil((length - place + 1) / 7);
    };
    return year > 0 && (!by.day || by.day.some(isWeekday));
  };
  const periodOf = (day: number): number => {
    const { year, month } = dateOf(day);
    if (freq === "DAILY") return day;
    if (freq === "WEEKLY") return Math.floor((day + 3 - wkst) / 7);
    return freq === "MONTHLY" ? year * 12 + month : year;
  };
  const first = periodOf(start);
  const hasPeriod = (period: number): boolean => (((period - first) % interval) + interval) % interval === 0;

  const found: number[] = [];
  let set: number[] = [];
  const flush = (): void => {
    const wanted = by.setPos;
    found.push(...set.filter((_, index) => !wanted || wanted.includes(index + 1) || wanted.includes(index - set.length)));
    set = [];
  };
  // Whole periods are needed for BYSETPOS, and all from the start for COUNT.
  let day = count === undefined ? from : Math.min(start, from);
  while (periodOf(day - 1) === periodOf(day)) day -= 1;
  for (let period = periodOf(day); day <= to || periodOf(day) === period; day += 1) {
    if (periodOf(day) !== period) flush();
    period = periodOf(day);
    if (hasPeriod(period) && isNamed(day)) set.push(...times.map((time) => day * 1440 + time));
  }
  flush();
  const kept = found.filter((slot) => slot >= start * 1440 || (!hasStart && count === undefined));
  const until = parts.get("UNTIL");
  const last = until === undefined ? Number.POSITIVE_INFINITY : untilOf(until);
  return kept
    .slice(0, count)
    .filter((slot) => slot <= last && slot >= from * 1440 && slot < (to + 1) * 1440)
    .sort((a, b) => a - b);
};

const names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

const untilOf = (text: string): number => {
  const date = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
  return Date.parse(text.length === 8 ? `${date}T23:59:00Z` : `${date}T${text.slice(9, 11)}:${text.slice(11, 13)}:00Z`) / 60_000;
};

/** A day of the calendar, taken apart. */
type CalendarDay = ReturnType<typeof calendarDay>;
const calendarDay = (day: number) => {
  const at = new Date(day * 86_400_000);
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()];
  return {
    year,
    month: month + 1,
    date: at.getUTCDate(),
    weekday: (at.getUTCDay() + 6) % 7,
    yearDay: Math.round((at.getTime() - Date.UTC(year, 0, 1)) / 86_400_000) + 1,
    monthLength: new Date(Date.UTC(year, month + 1, 0)).getUTCDate(),
    yearLength: Math.round((Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / 86_400_000),
  };
};

const known = new Map<number, CalendarDay>();
const dateOf = (day: number): CalendarDay => {
  const found = known.get(day) ?? calendarDay(day);
  known.set(day, found);
  return found;
};

/** The number of a day's week, and the same from the end of the year it is a week of: the year that has four days of it or more. */
const weekNumbers = (day: number, wkst: number): readonly number[] => {
  const weekStart = day - ((((day + 3 - wkst) % 7) + 7) % 7);
  const { yearDay, yearLength } = dateOf(weekStart + 3);
  const number = Math.ceil(yearDay / 7);
  return [number, -Math.ceil((yearLength - yearDay + 1) / 7)];
};
