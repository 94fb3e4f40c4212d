import { sayReason } from "../../../calendar/reasons/say-reason.js";
import type { CalendarEntry } from "../../../model/schedule/calendar.js";
import { describeDay } from "../../../words/values/days.js";
import type { Wording } from "../../../words/wording.js";
import { say } from "../../say.js";

/** Returns what is to be known of an entry besides: what moved it and why, who was passed over, and what people did to it, a sentence each. */
export const remarksOn = (entry: CalendarEntry, wording: Wording): string | undefined => {
  const { moves, passedOver = [], origin, pinned } = entry;
  const remarks = [
    ...moves.map((move) =>
      say(wording, "remark.moved", { from: describeDay(move.from, wording), why: sayReason(move, wording, move.because) }),
    ),
    ...passedOver.map((one) => sayReason(one, wording, one.because)),
    ...(origin === "manual" ? [say(wording, "remark.manual")] : []),
    ...(pinned === true ? [say(wording, "remark.pinned")] : []),
    ...reasonOf(entry, wording),
  ];
  return remarks.length === 0 ? undefined : remarks.join(" ");
};

/** Where it was moved by hand, the move says the reason; where it was skipped, a column of its own does. */
const reasonOf = ({ because, origin, moves }: CalendarEntry, wording: Wording): readonly string[] =>
  because === undefined || origin === "skipped" || moves.some(({ values }) => values["reason"] === because)
    ? []
    : [say(wording, "remark.reason", { why: because })];
