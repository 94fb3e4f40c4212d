import { oneLine } from "../../base/text/one-line.js";
import type { Cadence } from "../../model/schedule/cadence.js";
import { isPost, workOf } from "../../model/schedule/posts.js";
import { describeChoice } from "../labels.js";
import { sayerOf } from "../phrases.js";
import type { Wording } from "../wording.js";
import { withAsides, withName } from "./asides.js";
import { describeDateRef } from "./dates.js";
import { describeDuration, describeEvery } from "./lengths.js";
import { joinTexts } from "./lists.js";
import { describeBound } from "./posts.js";
import { describeRecurrence } from "./recurrences.js";

/** English for the terms of a cadence. */
export const cadenceMessages = {
  "cadence.gap": "at least {length} between two posts",
  "cadence.starts": "from {date}",
  "cadence.ends": "until {date}",
  "cadence.count": "{count} in all",
  "cadence.during": "during {name}",
  "cadence.authors": "by {authors}{count, plural, one {} other { in turn}}",
  "cadence.languages": "in {languages}{count, plural, one {} other { in turn}}",
  "cadence.rotation": "changing {period}",
  "cadence.tentative": "a first guess",
  "cadence.zone": "days count in {zone}",
  "cadence.decides": "decides {what}",
  "cadence.open": "left open: {why}",
} as const;

const say = /* @__PURE__ */ sayerOf("values", cadenceMessages);

/** Returns a cadence: "Harbour letter: every 2 weeks on Thursday at 10:00 (from 7 January 2027; by Joost and Samira in turn)". */
export const describeCadence = (cadence: Cadence, wording: Wording): string => {
  const when = describeRecurrence(cadence.when, wording, cadence.timeZone);
  const whole = withAsides(when, [zoneOf(cadence, wording), ...termsOf(cadence, wording)], wording, { apart: "semicolon" });
  const name = oneLine(cadence.name);
  return name === undefined ? whole : withName(name, whole, wording);
};

/** Returns the shortest time between two posts: "at least 2 days between two posts". */
export const describeGap = (minutes: number, wording: Wording): string =>
  say(wording, "cadence.gap", { length: describeDuration(minutes, wording) });

/** Returns what is said of a thing that is a first guess. */
export const describeTentative = (wording: Wording): string => say(wording, "cadence.tentative");

/** The zone, where no time beside it names it already. */
const zoneOf = ({ when, timeZone }: Cadence, wording: Wording): string | undefined => {
  const isTimed = ("at" in when && (when.at ?? []).length > 0) || ("window" in when && when.window !== undefined);
  return timeZone === undefined || isTimed ? undefined : say(wording, "cadence.zone", { zone: timeZone });
};

const termsOf = (cadence: Cadence, wording: Wording): (string | undefined)[] => {
  const { starts, ends, count, during, tentative, bounds, minGapMinutes, decides, open } = cadence;
  return [
    isPost(cadence) ? undefined : describeChoice("work", workOf(cadence), wording),
    decides === undefined ? undefined : say(wording, "cadence.decides", { what: decides }),
    ...bounds.map((bound) => describeBound(bound, wording)),
    minGapMinutes === undefined ? undefined : describeGap(minGapMinutes, wording),
    during === undefined ? undefined : say(wording, "cadence.during", { name: wording.nameOf(during) }),
    starts === undefined ? undefined : say(wording, "cadence.starts", { date: describeDateRef(starts, wording) }),
    ends === undefined ? undefined : say(wording, "cadence.ends", { date: describeDateRef(ends, wording) }),
    count === undefined ? undefined : say(wording, "cadence.count", { count }),
    ...turnsOf(cadence, wording),
    tentative === true ? describeTentative(wording) : undefined,
    open === undefined ? undefined : say(wording, "cadence.open", { why: open }),
  ];
};

/** Who and what takes turns. */
const turnsOf = ({ authors = [], languages = [], rotateEvery }: Cadence, wording: Wording): string[] => {
  const names = joinTexts(authors.map(wording.nameOf), wording);
  return [
    ...(authors.length === 0 ? [] : [say(wording, "cadence.authors", { authors: names, count: authors.length })]),
    ...(languages.length === 0
      ? []
      : [say(wording, "cadence.languages", { languages: joinTexts(languages, wording), count: languages.length })]),
    ...(rotateEvery === undefined ? [] : [say(wording, "cadence.rotation", { period: describeEvery(rotateEvery, wording) })]),
  ];
};
