import { singleSpaced } from "../../base/text/single-spaced.js";
import type { CalendarEntry, PublishedPost } from "../../model/schedule/calendar.js";
import type { LocalDate } from "../../model/values/dates.js";
import { dateOfDay } from "../../time/days.js";
import { millisecondsOf } from "../../time/instant.js";
import { sayerOf } from "../../words/phrases.js";
import type { Phrasing } from "../../words/wording.js";
import type { AwaitedPost } from "./awaited-posts.js";
import type { Drift, TextUnknown } from "./drift.js";
import { driftMessages } from "./drift-messages.js";
import { localDayAt, localTimeAt } from "./local-day.js";
import { offTime } from "./off-time.js";
import type { PlannedTexts } from "./planned-texts.js";

/** What it takes to compare entries with what went out. */
export interface Comparing {
  /** How it is said. */
  readonly wording: Phrasing;
  /** The last day that counts. */
  readonly on: LocalDate;
  /** How many minutes before or after its planned time a post still counts as on time. */
  readonly toleranceMinutes: number;
  /** The texts that an entry's content has for a channel. */
  readonly textsOf: (entry: CalendarEntry, channel: string) => PlannedTexts | undefined;
}

/** What is found of the entries of a calendar. */
export interface EntriesDrift {
  /** How many were due. */
  readonly due: number;
  /** How they went out otherwise, in their order. */
  readonly drifts: readonly Drift[];
  /** Those whose text could not be compared. */
  readonly textUnknown: readonly TextUnknown[];
}

const say = /* @__PURE__ */ sayerOf("calendar", driftMessages);

/** Returns what went out otherwise than the entries say, each beside the post it went out as. */
export const driftOfEntries = (awaited: readonly AwaitedPost[], comparing: Comparing): EntriesDrift => {
  const drifts: Drift[] = [];
  const textUnknown: TextUnknown[] = [];
  let due = 0;
  for (const one of awaited) {
    const { entry, post, isDue } = one;
    if (isDue) due += 1;
    if (post === undefined) {
      if (isDue) drifts.push(notPublished(one, comparing));
      continue;
    }
    const text = driftOfText(entry, post, comparing);
    for (const found of [driftOfChannel(entry, post, comparing), driftOfTime(one, post, comparing), text])
      if (found !== undefined && "kind" in found) drifts.push(found);
    if (text !== undefined && !("kind" in text)) textUnknown.push(text);
  }
  return { due, drifts, textUnknown };
};

const notPublished = ({ entry, days }: AwaitedPost, { wording, on }: Comparing): Drift => {
  const { title, channel, local: planned, status } = entry;
  const one = { kind: "not-published", entry } as const;
  if (status === "published") return { ...one, sentence: say(wording, "drift.not-published.stated", { title, channel, planned }) };
  if (days === undefined) return { ...one, sentence: say(wording, "drift.not-published", { title, channel, planned, on }) };
  const within = { from: dateOfDay(days.from), to: dateOfDay(days.to) };
  return { ...one, within, sentence: say(wording, "drift.not-published.within", { title, channel, ...within, on }) };
};

const driftOfChannel = (entry: CalendarEntry, post: PublishedPost, { wording }: Comparing): Drift | undefined => {
  const { title, channel: planned } = entry;
  const { channel } = post;
  if (planned === undefined || planned === channel) return undefined;
  return {
    kind: "other-channel",
    entry,
    post,
    planned,
    channel,
    sentence: say(wording, "drift.other-channel", { title, channel, planned }),
  };
};

const driftOfTime = (awaited: AwaitedPost, post: PublishedPost, { wording, toleranceMinutes }: Comparing): Drift | undefined => {
  const off = offTime(awaited, post, toleranceMinutes);
  if (off === undefined) return undefined;
  const { entry } = awaited;
  const { title, local: planned, timeZone } = entry;
  const { unit, by } = off;
  const at = millisecondsOf(post.at);
  const values = { title, direction: by > 0 ? "later" : "earlier", planned } as const;
  if (unit === "days") {
    const day = { days: Math.abs(by), at: dateOfDay(localDayAt(at, timeZone)) };
    return { kind: "other-day", entry, post, days: by, sentence: say(wording, "drift.other-day", { ...values, ...day }) };
  }
  const time = { minutes: Math.abs(by), at: localTimeAt(at, timeZone) };
  return { kind: "other-time", entry, post, minutes: by, sentence: say(wording, "drift.other-time", { ...values, ...time }) };
};

/** Whether a post says something else than planned, or why that is not known; undefined where it says what was planned. */
const driftOfText = (entry: CalendarEntry, post: PublishedPost, { wording, textsOf }: Comparing): Drift | TextUnknown | undefined => {
  const { title, content, timeZone } = entry;
  const { channel, text } = post;
  const planned = textsOf(entry, channel);
  if (planned === undefined || text === undefined) {
    const missing = content === undefined ? "content" : planned === undefined ? "variant" : "post";
    const values = { title, at: localTimeAt(millisecondsOf(post.at), timeZone), channel };
    return { entry, post, missing, sentence: say(wording, `drift.text-unknown.${missing}`, values) };
  }
  if (planned.spaced.has(singleSpaced(text))) return undefined;
  const { texts } = planned;
  const sentence = say(wording, "drift.other-text", { title, text, planned: texts[0], count: texts.length });
  return { kind: "other-text", entry, post, planned: texts, text, sentence };
};
