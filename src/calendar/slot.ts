import type { WallKind } from "../time/zoned-time.js";
import type { Reason } from "./reasons/reason.js";
import type { Refusal } from "./reasons/refusal.js";
import type { WallMinute } from "./recurrence/slot-rule.js";
import type { Stream } from "./stream.js";

/** A slot on its way into the calendar. A class, because there are as many as a calendar has entries: each is to weigh little. */
export class Slot {
  /** Why it is not in the calendar; undefined while nothing speaks against it. */
  refusal: Refusal | undefined;

  constructor(
    /** What it is a slot of. */
    readonly stream: Stream,
    /** The place of that stream among all, which decides between slots of one moment. */
    readonly rank: number,
    /** Its frame in the rule. */
    readonly frame: number,
    /** Its place in the frame. */
    readonly index: number,
    /** Where the rule would have it. */
    readonly original: WallMinute,
    /** Where it was put, before the clocks had a say. */
    readonly wall: WallMinute,
    /** What the clocks show when it is: another time than that it was put at where they jump over it. */
    readonly shown: WallMinute,
    /** Milliseconds since 1970 in UTC; of a day without a time, its first moment in the zone, in UTC where there is none. */
    readonly moment: number,
    /** How its time lies in its zone. */
    readonly kind: WallKind,
    /** Why it is not where the rule would have it. */
    readonly moved: Reason | undefined,
    refusal: Refusal | undefined,
  ) {
    this.refusal = refusal;
  }
}

/** Whether something took the slot to where it is, so that it gives way to another that is there. A quota has its slots wherever it spreads them. */
export const isMoved = ({ kind, moved, stream }: Slot): boolean =>
  kind === "gap" || (moved !== undefined && stream.rule.fateOf === undefined);
