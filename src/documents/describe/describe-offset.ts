import type { Offset } from "../../model/values/date-ref.js";
import { say } from "../say.js";
import type { DocumentWords } from "../words.js";
import { describeStretch } from "./describe-stretch.js";
import { joinWords } from "./join-words.js";

/** In the order in which they are added. */
const parts = [
  ["months", "month"],
  ["weeks", "week"],
  ["days", "day"],
  ["businessDays", "businessDay"],
  ["hours", "hour"],
  ["minutes", "minute"],
] as const;

/** Returns a distance from an anchor, "2 months before the launch"; without the anchor's name "2 months before". What goes the other way is taken off: "1 month less 3 days". */
export const describeOffset = (offset: Offset, anchor: string | undefined, words: DocumentWords): string => {
  const steps = parts.map(([field, unit]) => ({ count: offset[field] ?? 0, unit })).filter(({ count }) => count !== 0);
  const before = (steps[0]?.count ?? 0) < 0;
  const tell = (some: typeof steps): string =>
    joinWords(
      some.map(({ count, unit }) => describeStretch(Math.abs(count), unit, words)),
      words,
    );
  const along = tell(steps.filter(({ count }) => count < 0 === before));
  const back = steps.filter(({ count }) => count < 0 !== before);
  const distance = back.length === 0 ? along : say(words, "offset.less", { distance: along, rest: tell(back) });
  const plain = say(words, steps.length === 0 ? "offset.same" : before ? "offset.before" : "offset.after", { distance, anchor });
  const when = offset.about === true ? say(words, "offset.about", { when: plain }) : plain;
  if (offset.snap === undefined) return when;
  return say(words, before ? "offset.snap.before" : "offset.snap.after", { when, weekday: words[`weekday.${offset.snap}`] });
};
