import type { Language } from "../../base/text/language.js";
import type { Plan } from "../../model/plan.js";
import type { Bound } from "../../model/schedule/bound.js";
import type { Calendar, CalendarEntry } from "../../model/schedule/calendar.js";
import type { LocalDate, LocalDateTime } from "../../model/values/dates.js";
import type { Id } from "../../model/values/id.js";

/** A plan and a calendar that was made from it. */
export interface PlanCalendar {
  /** The plan. */
  readonly plan: Plan;
  /** Its calendar. */
  readonly calendar: Calendar;
}

/** How the calendars of several plans are compared. */
export interface ConflictOptions {
  /** Within how many days, of 24 hours each, two plans may not post the same text; absent: 14. */
  readonly sameTextDays?: number | undefined;
  /** The language of its sentences; absent: English. */
  readonly language?: Language | undefined;
}

/** An account that channels of several plans state. */
export interface SharedAccount {
  /** Where it is, as the first of the plans says. */
  readonly platform: string;
  /** The account there, as the first of the plans writes it. */
  readonly account: string;
  /** The channels that state it, in the order of the plans. */
  readonly channels: readonly PlanChannel[];
  /** How many posts the calendars have for it. */
  readonly posts: number;
}

/** A channel of one of several plans. */
export interface PlanChannel {
  /** The plan. */
  readonly plan: Id<"plan">;
  /** Its channel. */
  readonly channel: Id<"channel">;
}

/** An entry of the calendar of one of several plans. */
export interface PlanEntry {
  /** The plan. */
  readonly plan: Id<"plan">;
  /** The entry. */
  readonly entry: CalendarEntry;
}

/** What every conflict says. */
interface AnyConflict {
  /** The account. */
  readonly on: SharedAccount;
  /** All of it in a sentence. */
  readonly sentence: string;
}

/** Two posts in one hour, by the clocks of the later. */
export interface SameHour extends AnyConflict {
  /** Which conflict this is. */
  readonly kind: "same-hour";
  /** The earlier and the later. */
  readonly posts: readonly [PlanEntry, PlanEntry];
  /** How many full minutes lie between them. */
  readonly minutes: number;
}

/** Two posts that are nearer together than one of their channels allows. */
export interface TooNear extends AnyConflict {
  /** Which conflict this is. */
  readonly kind: "min-gap";
  /** The earlier and the later. */
  readonly posts: readonly [PlanEntry, PlanEntry];
  /** How many full minutes lie between them. */
  readonly minutes: number;
  /** How many there must be: the larger `minGapMinutes` of the two channels. */
  readonly least: number;
}

/** More posts than a channel allows, which its own plan keeps to and all plans together do not. */
export interface OverBound extends AnyConflict {
  /** Which conflict this is. */
  readonly kind: "bound";
  /** The plan whose channel states the bound. */
  readonly plan: Id<"plan">;
  /** The channel. */
  readonly channel: Id<"channel">;
  /** The bound. */
  readonly bound: Bound;
  /** Where the bound counts for each theme, campaign or author: the name of the one whose posts these are. */
  readonly of?: string;
  /** Where the stretch begins: its first day, of hours its first minute. */
  readonly from: LocalDate | LocalDateTime;
  /** Where it ends: its last day, of hours its last minute. */
  readonly to: LocalDate | LocalDateTime;
  /** The posts in it that the bound counts, earliest first. */
  readonly posts: readonly PlanEntry[];
}

/** Two posts with one text. */
export interface SameText extends AnyConflict {
  /** Which conflict this is. */
  readonly kind: "same-text";
  /** The earlier and the later. */
  readonly posts: readonly [PlanEntry, PlanEntry];
  /** The text as the content of the later has it; of a thread, its first post. */
  readonly text: string;
}

/** Something that the calendars of several plans cannot all have on an account that they share (X3, X9). */
export type AccountConflict = SameHour | TooNear | OverBound | SameText;

/** What the calendars of several plans share, and where they are in each other's way. */
export interface ConflictReport {
  /** The accounts that channels of two or more of the plans state; on no other can there be a conflict. */
  readonly accounts: readonly SharedAccount[];
  /** The conflicts, account by account: too near in time, too many, then of one text, each earliest first. */
  readonly conflicts: readonly AccountConflict[];
}
