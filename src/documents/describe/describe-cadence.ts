import type { Cadence } from "../../model/schedule/cadence.js";
import { oneLine } from "../one-line.js";
import { say } from "../say.js";
import { sayChoice } from "../say-choice.js";
import type { Telling } from "../telling.js";
import { describeBound } from "./describe-bound.js";
import { describeDateRef } from "./describe-date-ref.js";
import { describeDuration } from "./describe-duration.js";
import { describeList } from "./describe-list.js";
import { describeRecurrence } from "./describe-recurrence.js";

/** Returns a cadence: "Harbour letter: every 2 weeks on Thursday at 10:00 (from 7 January 2027; by Joost and Samira in turn)". */
export const describeCadence = (cadence: Cadence, telling: Telling): string => {
  const { words } = telling;
  const when = describeRecurrence(cadence.when, telling, cadence.timeZone);
  const asides = describeTerms(cadence, telling);
  const whole = asides.length === 0 ? when : say(words, "aside", { text: when, asides: asides.join(words["list.semicolon"]) });
  const name = oneLine(cadence.name);
  return name === undefined ? whole : say(words, "named", { name, text: whole });
};

const describeTerms = (cadence: Cadence, telling: Telling): string[] => {
  const { words, nameOf } = telling;
  const { work, starts, ends, count, during, tentative, bounds, minGapMinutes, decides, open } = cadence;
  return [
    work === undefined || work === "post" ? undefined : sayChoice(words, "work", work),
    decides === undefined ? undefined : say(words, "cadence.decides", { what: decides }),
    ...bounds.map((bound) => describeBound(bound, words)),
    minGapMinutes === undefined ? undefined : say(words, "channel.gap", { stretch: describeDuration(minGapMinutes, words) }),
    during === undefined ? undefined : say(words, "cadence.during", { name: nameOf(during) }),
    starts === undefined ? undefined : say(words, "cadence.starts", { date: describeDateRef(starts, telling) }),
    ends === undefined ? undefined : say(words, "cadence.ends", { date: describeDateRef(ends, telling) }),
    count === undefined ? undefined : say(words, "cadence.count", { count }),
    ...describeTurns(cadence, telling),
    tentative === true ? words["cadence.tentative"] : undefined,
    open === undefined ? undefined : say(words, "cadence.open", { why: open }),
  ].filter((term) => term !== undefined);
};

const describeTurns = ({ authors = [], languages = [], rotateEvery }: Cadence, { words, nameOf }: Telling): string[] => {
  const names = describeList(authors.map(nameOf), words);
  return [
    ...(authors.length === 0 ? [] : [say(words, authors.length === 1 ? "cadence.author" : "cadence.authors", { authors: names })]),
    ...(languages.length === 0 ? [] : [say(words, "cadence.languages", { languages: describeList(languages, words) })]),
    ...(rotateEvery === undefined ? [] : [say(words, "cadence.rotation", { period: words[`every.${rotateEvery}`] })]),
  ];
};
