import type { CalendarEntry } from "../../../model/schedule/calendar.js";
import { localAt } from "../../../time/zoned-time.js";
import { describeDay, describeTime } from "../../../words/values/days.js";
import { joinBySemicolon, joinWords } from "../../../words/values/lists.js";
import type { Phrasing } from "../../../words/wording.js";
import { say } from "../../say.js";

/** Returns a day with the name of its weekday: "Tue 5 January 2027". */
export const describeWeekdayAndDay = (local: string, wording: Phrasing): string =>
  `${wording.language.date(local.slice(0, 10), "weekday-short")} ${describeDay(local, wording)}`;

/**
 * Returns the times of slots of one day: "09:30", "09:30 and 14:00". A time in another zone than `home` stands with its zone, and with the time there.
 * Undefined where they have none.
 */
export const describeTimes = (slots: readonly CalendarEntry[], home: string | undefined, wording: Phrasing): string | undefined => {
  const timed = slots.filter(({ local }) => local.length > 10);
  const [first] = timed;
  if (first === undefined) return undefined;
  const times = [...new Set(timed.map((entry) => timeOf(entry, home, wording)))];
  return first.timeZone === home ? joinWords(times, wording) : joinBySemicolon(times, wording);
};

const timeOf = (entry: CalendarEntry, home: string | undefined, wording: Phrasing): string => {
  const { local, timeZone } = entry;
  const time = describeTime(local.slice(11, 16), wording);
  if (timeZone === home) return time;
  if (timeZone === undefined) return say(wording, "calendar.time.unzoned", { time });
  const there = home === undefined ? undefined : localThere(entry, home);
  if (there === undefined) return say(wording, "calendar.time.zone", { time, zone: timeZone });
  const isSameDay = there.slice(0, 10) === local.slice(0, 10);
  return say(wording, "calendar.time.both", {
    time,
    zone: timeZone,
    there: isSameDay ? describeTime(there.slice(11), wording) : describeWeekdayAndDay(there, wording),
    home: home ?? "",
  });
};

/** Undefined beside the ends of the years there are, where it may be in none of them. */
const localThere = ({ at }: CalendarEntry, zone: string): string | undefined =>
  at === undefined || at < "1900-01-03" || at >= "2200-12-30" ? undefined : localAt(zone, at);
