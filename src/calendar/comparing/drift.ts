import type { Language } from "../../base/text/language.js";
import type { CalendarEntry, PublishedPost } from "../../model/schedule/calendar.js";
import type { DateRange } from "../../model/values/date-range.js";
import type { LocalDate } from "../../model/values/dates.js";
import type { Id } from "../../model/values/id.js";

/** How what was planned and what was published are compared. */
export interface DriftOptions {
  /** The last day that counts, to its end in the zone of the calendar: what lies after it is not looked at. */
  readonly on: LocalDate;
  /** How many minutes before or after its planned time a post may go out and still count as on time; absent: 15, as for `measureAdherence`. */
  readonly toleranceMinutes?: number | undefined;
  /** The language of its sentences; absent: English. */
  readonly language?: Language | undefined;
}

/** A post that was planned and of which nothing was found among the posts that went out. */
export interface NotPublished {
  /** Which difference this is. */
  readonly kind: "not-published";
  /** The entry; its own status may say that it is out. */
  readonly entry: CalendarEntry;
  /** The days of which any would have done, where the library chose the entry's for a quota. */
  readonly within?: DateRange;
  /** All of it in a sentence. */
  readonly sentence: string;
}

/** A post that went out at another time than its entry has. */
export interface OtherTime {
  /** Which difference this is. */
  readonly kind: "other-time";
  /** The entry. */
  readonly entry: CalendarEntry;
  /** The post. */
  readonly post: PublishedPost;
  /** How many full minutes later than planned; negative: earlier. */
  readonly minutes: number;
  /** All of it in a sentence. */
  readonly sentence: string;
}

/** A post that went out on another day than its entry has, where the entry has a day and no time. */
export interface OtherDay {
  /** Which difference this is. */
  readonly kind: "other-day";
  /** The entry. */
  readonly entry: CalendarEntry;
  /** The post. */
  readonly post: PublishedPost;
  /** How many days later than planned, by the clocks of the entry; negative: earlier. */
  readonly days: number;
  /** All of it in a sentence. */
  readonly sentence: string;
}

/** A post that went out on another channel than its entry says. */
export interface OtherChannel {
  /** Which difference this is. */
  readonly kind: "other-channel";
  /** The entry. */
  readonly entry: CalendarEntry;
  /** The post. */
  readonly post: PublishedPost;
  /** The channel of the entry. */
  readonly planned: Id<"channel">;
  /** The channel it went out on. */
  readonly channel: Id<"channel">;
  /** All of it in a sentence. */
  readonly sentence: string;
}

/** A post that says something else than the content of its entry. */
export interface OtherText {
  /** Which difference this is. */
  readonly kind: "other-text";
  /** The entry. */
  readonly entry: CalendarEntry;
  /** The post. */
  readonly post: PublishedPost;
  /** The texts that its content has for the channel: those of its variants, of which it is none. */
  readonly planned: readonly string[];
  /** The text that went out. */
  readonly text: string;
  /** All of it in a sentence. */
  readonly sentence: string;
}

/** A post that the calendar has no entry for. */
export interface UnplannedPost {
  /** Which difference this is. */
  readonly kind: "unplanned";
  /** The entry that it names, where the calendar has it. */
  readonly entry?: CalendarEntry;
  /** The post. */
  readonly post: PublishedPost;
  /** Why it is no entry: there is none for it, the one it names was skipped, rejected or blocked, or that is another post already. */
  readonly because: "no-entry" | "skipped" | "rejected" | "blocked" | "again";
  /** All of it in a sentence. */
  readonly sentence: string;
}

/** Something that went out otherwise than planned, or did not go out (X9). */
export type Drift = NotPublished | OtherTime | OtherDay | OtherChannel | OtherText | UnplannedPost;

/** A post of which nobody can say whether it says what was planned. */
export interface TextUnknown {
  /** The entry. */
  readonly entry: CalendarEntry;
  /** The post. */
  readonly post: PublishedPost;
  /** What is not known: the entry has no content, its content has no text for the channel, or the text of the post was not passed. */
  readonly missing: "content" | "variant" | "post";
  /** All of it in a sentence. */
  readonly sentence: string;
}

/** What went out otherwise than planned up to a day, and what was compared. */
export interface DriftReport {
  /** The last day that was looked at. */
  readonly on: LocalDate;
  /** How many posts the calendar has up to then. */
  readonly due: number;
  /** How many posts went out up to then: those on days of the calendar, and those that are one of its entries. */
  readonly published: number;
  /** How many of those are an entry of the calendar. */
  readonly matched: number;
  /** The differences: those of the entries in the order of the calendar, then the posts without an entry, earliest first. */
  readonly drifts: readonly Drift[];
  /** The posts whose text could not be compared, in the order of their entries. */
  readonly textUnknown: readonly TextUnknown[];
}
