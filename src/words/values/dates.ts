import type { DateRange } from "../../model/values/date-range.js";
import type { DateRef, Offset } from "../../model/values/date-ref.js";
import { sayerOf } from "../phrases.js";
import type { Wording } from "../wording.js";
import { describeDay } from "./days.js";
import { describeLength } from "./lengths.js";
import { joinWords } from "./lists.js";
import { describeWeekday } from "./weekdays.js";

/** English for runs of days, and for days that count from another. */
export const dateMessages = {
  "dates.range": "{from} to {to}",
  "dates.from": "from {from}",
  "dates.to": "until {to}",
  "offset.before": "{distance} before{anchor, select, absent {} other { {anchor}}}",
  "offset.after": "{distance} after{anchor, select, absent {} other { {anchor}}}",
  "offset.same": "on the day{anchor, select, absent {} other { of {anchor}}}",
  "offset.less": "{distance} less {rest}",
  "offset.about": "about {when}",
  "offset.snap.before": "{when}, moved back to a {weekday}",
  "offset.snap.after": "{when}, moved on to a {weekday}",
} as const;

const say = /* @__PURE__ */ sayerOf("values", dateMessages);

/** Returns a run of days: "1 January 2027 to 31 December 2027", or the one day it is. */
export const describeDateRange = ({ from, to }: DateRange, wording: Wording): string =>
  from === to
    ? describeDay(from, wording)
    : say(wording, "dates.range", { from: describeDay(from, wording), to: describeDay(to, wording) });

/** Returns a day, stated or relative: "30 June 2027", "2 months before the launch". */
export const describeDateRef = (date: DateRef, wording: Wording): string =>
  typeof date === "string" ? describeDay(date, wording) : describeOffset(date.offset, wording.nameOf(date.to), wording);

/** Returns a stretch of which either end may be open: "from 1 May 2027", "until 1 week after the launch"; `undefined` where both are. */
export const describeSpan = (from: DateRef | undefined, to: DateRef | undefined, wording: Wording): string | undefined => {
  const [first, last] = [from && describeDateRef(from, wording), to && describeDateRef(to, wording)];
  if (first === undefined) return last === undefined ? undefined : say(wording, "dates.to", { to: last });
  if (last === undefined) return say(wording, "dates.from", { from: first });
  return from === to ? first : say(wording, "dates.range", { from: first, to: last });
};

/** In the order in which they are added. */
const steps = [
  ["months", "month"],
  ["weeks", "week"],
  ["days", "day"],
  ["businessDays", "businessDay"],
  ["hours", "hour"],
  ["minutes", "minute"],
] as const;

/** Returns a distance from an anchor, "2 months before the launch"; without the anchor's name "2 months before". What goes the other way is taken off: "1 month less 3 days". */
export const describeOffset = (offset: Offset, anchor: string | undefined, wording: Wording): string => {
  const taken = steps.map(([field, unit]) => ({ count: offset[field] ?? 0, unit })).filter(({ count }) => count !== 0);
  const before = (taken[0]?.count ?? 0) < 0;
  const write = (some: typeof taken): string =>
    joinWords(
      some.map(({ count, unit }) => describeLength(Math.abs(count), unit, wording)),
      wording,
    );
  const along = write(taken.filter(({ count }) => count < 0 === before));
  const back = taken.filter(({ count }) => count < 0 !== before);
  const distance = back.length === 0 ? along : say(wording, "offset.less", { distance: along, rest: write(back) });
  const plain =
    taken.length === 0
      ? say(wording, "offset.same", { anchor })
      : say(wording, before ? "offset.before" : "offset.after", { distance, anchor });
  const when = offset.about === true ? say(wording, "offset.about", { when: plain }) : plain;
  if (offset.snap === undefined) return when;
  return say(wording, before ? "offset.snap.before" : "offset.snap.after", { when, weekday: describeWeekday(offset.snap, wording) });
};
