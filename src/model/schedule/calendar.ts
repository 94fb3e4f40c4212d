import type { ContentStatus } from "../content/content-status.js";
import type { Empowerment } from "../content/empowerment.js";
import type { Finding } from "../finding.js";
import type { Instant, LocalDate, LocalDateTime, TimeZone } from "../values/dates.js";
import type { EntryId } from "../values/entry-id.js";
import type { Id } from "../values/id.js";
import type { Work } from "./cadence.js";

/** What took an entry from one day or time to another. */
export interface Move {
  /** Where it stood. */
  readonly from: LocalDate | LocalDateTime;
  /** Where it went. */
  readonly to: LocalDate | LocalDateTime;
  /** The full key of the reason's sentence, by which a language has its own: `calendar/moved.blackout`. */
  readonly key: string;
  /** The raw values of that sentence, such as ids and days. */
  readonly values: Readonly<Record<string, string | number>>;
  /** The reason, in the language the calendar was made in. */
  readonly because: string;
}

/** Somebody whom the calendar did not give an entry to, and why (C6). */
export interface PassedOver {
  /** The person, role or team. */
  readonly person: Id<"person">;
  /** The full key of the reason's sentence, by which a language has its own: `calendar/passed-over.away`. */
  readonly key: string;
  /** The raw values of that sentence, such as ids, days and hours. */
  readonly values: Readonly<Record<string, string | number>>;
  /** The reason, in the language the calendar was made in. */
  readonly because: string;
}

/** One slot of a calendar (C8). */
export interface CalendarEntry {
  /** The rule and the place in the rule, never the content (X2). */
  readonly id: EntryId;
  /** The same for the copies of one slot on several channels. */
  readonly slot: string;
  /** The cadence that made it. */
  readonly cadence?: Id<"cadence">;
  /** The campaign it is part of. */
  readonly campaign?: Id<"campaign">;
  /** What it is for. */
  readonly work: Work;
  /** Where it goes out. */
  readonly channel?: Id<"channel">;
  /** When the rule put it. */
  readonly original: LocalDate | LocalDateTime;
  /** When it is now. */
  readonly local: LocalDate | LocalDateTime;
  /** The zone of `local`. */
  readonly timeZone?: TimeZone;
  /** The same in UTC; absent: a day without a time. */
  readonly at?: Instant;
  /** What took it from `original` to `local`. */
  readonly moves: readonly Move[];
  /** What it is called. */
  readonly title?: string;
  /** The tactic it carries out. */
  readonly tactic?: Id<"tactic">;
  /** Its theme. */
  readonly pillar?: Id<"pillar">;
  /** Who makes it. */
  readonly author?: Id<"person">;
  /** The authors of its cadence who are away, have too few hours left or as many posts as a bound allows, the one whose turn it was first; absent: nobody was passed over, or a person chose the author. */
  readonly passedOver?: readonly PassedOver[];
  /** Its language, as a BCP 47 tag. */
  readonly language?: string;
  /** The content that fills it. */
  readonly content?: Id<"content">;
  /** Hours it takes. */
  readonly hours?: number;
  /** How far it has come; `open`: nothing fills it yet. */
  readonly status: ContentStatus | "open";
  /** Where it comes from. */
  readonly origin: "generated" | "edited" | "manual" | "skipped";
  /** Stays where it is, whatever the rule says later. */
  readonly pinned?: true;
  /** The plan says how many, the library chose the day: no commitment until it is pinned. */
  readonly chosen?: true;
  /** Made by a rule that is a first guess. */
  readonly tentative?: true;
  /** Why it is as it is. */
  readonly because?: string;
  /** Whom it empowers, and how (D4). */
  readonly empowers?: Empowerment;
  /** Words to select it by. */
  readonly tags?: readonly string[];
}

/** A slot that a rule asked for and the calendar does not have, with the reason (X3). */
export interface RefusedSlot {
  /** The id the entry would have had. */
  readonly id: EntryId;
  /** The cadence that asked for it. */
  readonly cadence: Id<"cadence">;
  /** The channel it was for. */
  readonly channel?: Id<"channel">;
  /** When it would have been. */
  readonly original: LocalDate | LocalDateTime;
  /** The full key of the reason's sentence, by which a language has its own: `calendar/refused.blackout`. */
  readonly key: string;
  /** The raw values of that sentence, such as ids and days. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Why it is not, in the language the calendar was made in. */
  readonly because: string;
  /** What refused it: a blackout, a bound, a gap in local time. */
  readonly rule?: string;
}

/** The slots of a stretch of days, made by `generateCalendar`. */
export interface Calendar {
  /** Which format, and which version of it. */
  readonly format: "social-plan-calendar/1";
  /** The plan it was made from. */
  readonly plan: Id<"plan">;
  /** Its first day. */
  readonly from: LocalDate;
  /** Its last day. */
  readonly to: LocalDate;
  /** The zone of the plan. */
  readonly timeZone?: TimeZone;
  /** A hash of the offset changes it was made with (FNV-1a, 64 bits): engines carry different zone data. */
  readonly tzdata?: string;
  /** The slots, earliest first. */
  readonly entries: readonly CalendarEntry[];
  /** The slots that were asked for and are not there. */
  readonly refused: readonly RefusedSlot[];
  /** What is worth knowing of how it was made. */
  readonly findings: readonly Finding[];
}

/** A post that went out, as the tool that posted it says. */
export interface PublishedPost {
  /** The entry it was planned as. */
  readonly entry?: EntryId;
  /** Where it went out. */
  readonly channel: Id<"channel">;
  /** When. */
  readonly at: Instant;
  /** What it said. */
  readonly text?: string;
}
