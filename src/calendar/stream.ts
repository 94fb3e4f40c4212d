import type { Cadence } from "../model/schedule/cadence.js";
import type { Campaign } from "../model/schedule/campaign.js";
import type { Days } from "./horizon.js";
import type { Obstacles } from "./obstacles.js";
import type { SlotRule } from "./recurrence/slot-rule.js";
import type { StreamTurns } from "./rotation/stream-turns.js";

/** One cadence on one channel, made ready: the same whatever days are asked for. */
export interface Stream {
  /** The cadence. */
  readonly cadence: Cadence;
  /** The channel; undefined where the cadence names none. */
  readonly channel: string | undefined;
  /** The campaign it belongs to. */
  readonly campaign: Campaign | undefined;
  /** What the cadence asks for. */
  readonly rule: SlotRule;
  /** The days it runs on. */
  readonly active: Days;
  /** The day from which it counts. */
  readonly anchor: number;
  /** How many slots it has from its anchor on; undefined: as many as its rule asks for. */
  readonly count: number | undefined;
  /** The zone its times are in. */
  readonly timeZone: string | undefined;
  /** What keeps its slots away; undefined where nothing can. */
  readonly obstacles: Obstacles | undefined;
  /** Who and what takes turns in its slots; absent: nothing does, or nobody asked. */
  readonly turns?: StreamTurns;
}
