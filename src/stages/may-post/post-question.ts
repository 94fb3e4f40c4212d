import type { Surroundings } from "../../coverage/run-rules.js";
import type { StageTable } from "../../machine/stage-machine.js";
import type { ContentItem } from "../../model/content/content-item.js";
import type { Variant } from "../../model/content/variant.js";
import type { Place } from "../../model/find/place.js";
import type { Plan } from "../../model/plan.js";
import type { Calendar, CalendarEntry } from "../../model/schedule/calendar.js";
import type { Instant } from "../../model/values/dates.js";
import type { ReasonOn } from "./reason.js";

/** What a question for posting is asked with. */
export interface PostQuestion {
  /** The plan. */
  readonly plan: Plan;
  /** The moment at which it would go out, in full seconds. */
  readonly at: Instant;
  /** The calendar, where there is one. */
  readonly calendar: Calendar | undefined;
  /** The machine of the journey. */
  readonly machine: StageTable;
  /** What the rules of coverage may look up. */
  readonly surroundings: Surroundings;
}

/** What is asked about: an entry, a piece of content, or one of its variants. */
export interface PostSubject {
  /** What people call it, or its id. */
  readonly name: string;
  /** What reasons are on that hold for all of it. */
  readonly on: ReasonOn;
  /** The entry, where one is asked about. */
  readonly entry: CalendarEntry | undefined;
  /** The content that goes out. */
  readonly item: ContentItem | undefined;
  /** Where the content stands, where all of it is asked about. */
  readonly place: Place | undefined;
  /** What goes out: on each channel a post. */
  readonly posts: readonly PostOn[];
}

/** One post on one channel. */
export interface PostOn {
  /** What reasons are on. */
  readonly on: ReasonOn;
  /** The channel. */
  readonly channel: string | undefined;
  /** The variant; undefined: there is none. */
  readonly variant: Variant | undefined;
}
