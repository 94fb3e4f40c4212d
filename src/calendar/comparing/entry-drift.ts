import { singleSpaced } from "../../base/text/single-spaced.js";
import type { CalendarEntry, PublishedPost } from "../../model/schedule/calendar.js";
import type { LocalDate } from "../../model/values/dates.js";
import { dateOfDay } from "../../time/days.js";
import { millisecondsOf } from "../../time/instant.js";
import { millisecondsInMinute } from "../../time/units.js";
import { sayerOf } from "../../words/phrases.js";
import type { Phrasing } from "../../words/wording.js";
import type { Dated } from "../editing/entry-order.js";
import type { Drift, TextUnknown } from "./drift.js";
import { driftMessages } from "./drift-messages.js";
import { isDue } from "./is-due.js";
import { dayOfEntry, localDayAt, localTimeAt } from "./local-day.js";
import type { PlannedTexts } from "./planned-texts.js";

/** What it takes to compare entries with what went out. */
export interface Comparing {
  /** How it is said. */
  readonly wording: Phrasing;
  /** The last day that counts. */
  readonly on: LocalDate;
  /** Its end, in milliseconds since 1970 in UTC. */
  readonly end: number;
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
export const driftOfEntries = (
  planned: readonly Dated[],
  of: ReadonlyMap<CalendarEntry, PublishedPost>,
  comparing: Comparing,
): EntriesDrift => {
  const drifts: Drift[] = [];
  const textUnknown: TextUnknown[] = [];
  let due = 0;
  for (const dated of planned) {
    const isOver = isDue(dated, comparing.end);
    if (isOver) due += 1;
    const post = of.get(dated.entry);
    if (post === undefined) {
      if (isOver) drifts.push(notPublished(dated.entry, comparing));
      continue;
    }
    const text = driftOfText(dated.entry, post, comparing);
    for (const found of [driftOfChannel(dated.entry, post, comparing), driftOfTime(dated, post, comparing), text])
      if (found !== undefined && "kind" in found) drifts.push(found);
    if (text !== undefined && !("kind" in text)) textUnknown.push(text);
  }
  return { due, drifts, textUnknown };
};

const notPublished = (entry: CalendarEntry, { wording, on }: Comparing): Drift => {
  const { title, channel, local: planned } = entry;
  return { kind: "not-published", entry, sentence: say(wording, "drift.not-published", { title, channel, planned, on }) };
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

const driftOfTime = ({ entry, moment }: Dated, post: PublishedPost, { wording, toleranceMinutes }: Comparing): Drift | undefined => {
  const { title, local: planned, timeZone } = entry;
  const at = millisecondsOf(post.at);
  if (entry.at === undefined) {
    const day = localDayAt(at, timeZone);
    const days = day - dayOfEntry(entry);
    if (days === 0) return undefined;
    const values = { title, days: Math.abs(days), direction: directionOf(days), at: dateOfDay(day), planned };
    return { kind: "other-day", entry, post, days, sentence: say(wording, "drift.other-day", values) };
  }
  const minutes = Math.trunc((at - moment) / millisecondsInMinute);
  if (Math.abs(minutes) <= toleranceMinutes) return undefined;
  const values = { title, minutes: Math.abs(minutes), direction: directionOf(minutes), at: localTimeAt(at, timeZone), planned };
  return { kind: "other-time", entry, post, minutes, sentence: say(wording, "drift.other-time", values) };
};

const directionOf = (distance: number): "later" | "earlier" => (distance > 0 ? "later" : "earlier");

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
