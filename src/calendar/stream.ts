import type { Blackout } from "../model/schedule/blackout.js";
import type { Cadence } from "../model/schedule/cadence.js";
import type { Weekday } from "../model/values/weekday.js";
import type { Days } from "./horizon.js";
import type { BlackoutReasons } from "./reasons/blackout-reasons.js";

/** One cadence on one channel, made ready: what the files for each kind of recurrence work from. */
export interface Stream {
  /** The cadence. */
  readonly cadence: Cadence;
  /** The channel; undefined where the cadence names none. */
  readonly channel: string | undefined;
  /** The days the cadence runs, whatever the horizon. */
  readonly active: Days;
  /** The days whose slots are made. */
  readonly within: Days;
  /** The day intervals are counted from. */
  readonly anchor: number;
  /** The day weeks begin on. */
  readonly weekStart: Weekday;
  /** Which blackout keeps this stream's posts off a day. */
  readonly blackoutOn: (day: number) => Blackout | undefined;
  /** What blackouts say to its slots. */
  readonly blackouts: BlackoutReasons;
}
