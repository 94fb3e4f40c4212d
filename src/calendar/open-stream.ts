import type { campaignOf } from "./active-days.js";
import type { Days } from "./horizon.js";
import type { Candidate } from "./recurrence/candidate.js";
import type { Stream } from "./stream.js";

/** A stream with its slots, and with how many there can be at most. */
export interface OpenStream extends Stream {
  /** Its slots, earliest first; made one at a time. */
  readonly slots: () => Iterator<Candidate>;
  /** The days that are asked for; slots of the days before them are made only to be counted by bounds. */
  readonly asked: Days;
  /** At least as many as it has in the days asked for, counted without making them. */
  readonly atMost: number;
  /** The same of the days before them. */
  readonly atMostBefore: number;
  /** The zone its times are in. */
  readonly timeZone: string | undefined;
  /** The campaign it belongs to. */
  readonly campaign: ReturnType<typeof campaignOf>;
}
