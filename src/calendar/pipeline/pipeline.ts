import type { CalendarEntry } from "../../model/schedule/calendar.js";
import type { LocalDate } from "../../model/values/dates.js";
import type { Id } from "../../model/values/id.js";
import type { ApprovalState } from "../../practice/approvals.js";
import type { PipelineGroups, PipelineLists } from "./pipeline-groups.js";
import type { PastSlots } from "./pipeline-slots.js";

/** A coming post. */
export interface ComingSlot {
  /** The post. */
  readonly entry: CalendarEntry;
  /** Where it goes out; absent: it names no channel. */
  readonly channel?: Id<"channel">;
  /** Who makes it, as it says, else its content; absent: nobody is named. */
  readonly author?: Id<"person">;
}

/** A coming post that no content fills. */
export interface EmptySlot extends ComingSlot {
  /** The content it names, which the plan does not have; absent: it names none. */
  readonly unknown?: Id<"content">;
}

/** A coming post that content fills. */
export interface FilledSlot extends ComingSlot {
  /** The content. */
  readonly content: Id<"content">;
  /** Its text that goes out; absent: it has none for the channel, or all of them were set aside. */
  readonly variant?: Id<"variant">;
}

/** A coming post that content fills which may not go out yet. */
export interface UnreadySlot extends FilledSlot {
  /** What is lacking: a text for the channel, approvals, or a status that says it is approved. */
  readonly lacks: "text" | "approval" | "status";
}

/** A piece of content that no coming post carries: one of its texts, or a channel it is meant for and has no text for. */
export interface LooseContent {
  /** The content. */
  readonly content: Id<"content">;
  /** The text; absent: there is none yet. */
  readonly variant?: Id<"variant">;
  /** Where it is to go out; absent: it names no channel. */
  readonly channel?: Id<"channel">;
  /** Who makes it; absent: nobody is named. */
  readonly author?: Id<"person">;
}

/** A text that is not approved yet. */
export interface PendingText {
  /** The content. */
  readonly content: Id<"content">;
  /** The text. */
  readonly variant: Id<"variant">;
  /** Where it goes out. */
  readonly channel: Id<"channel">;
  /** Who makes it; absent: nobody is named. */
  readonly author?: Id<"person">;
  /** What is lacking: approvals, or only a status that says it is approved. */
  readonly lacks: "approval" | "status";
  /** The approvals it needs, by which rule, and those it has. */
  readonly approval: ApprovalState;
  /** The coming posts that carry it, in order. */
  readonly entries: readonly CalendarEntry[];
}

/** What is waiting: for content, for a slot, or for approval. */
export interface PipelineWaiting extends PipelineLists<EmptySlot, UnreadySlot, LooseContent, PendingText> {}

/** How far the posts of a calendar and the content of its plan have come. */
export interface ContentPipeline extends PipelineWaiting {
  /** The first day that is still to come; absent: all days are. */
  readonly from?: LocalDate;
  /** All coming posts: each is in one of `withoutContent`, `notReady` and `ready`. */
  readonly coming: readonly CalendarEntry[];
  /** Coming posts whose content may go out as it is. */
  readonly ready: readonly FilledSlot[];
  /** The entries that are not coming posts, each in one list. */
  readonly others: PastSlots;
  /** The same by author. */
  readonly authors: PipelineGroups<Id<"person">, PipelineWaiting>;
  /** The same by channel. */
  readonly channels: PipelineGroups<Id<"channel">, PipelineWaiting>;
}
