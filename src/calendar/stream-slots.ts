import { millisecondsInDay, minutesInDay } from "../time/units.js";
import { clockTime } from "./clock-time.js";
import { allDays, type Days } from "./horizon.js";
import { daysBehind, moveSlot } from "./move-slot.js";
import type { BlackoutReasons } from "./reasons/blackout-reasons.js";
import { type Refusal, refusalOf } from "./reasons/refusal.js";
import { isAfter, type LastSlot } from "./recurrence/counted-rule.js";
import type { Fate, WallMinute } from "./recurrence/slot-rule.js";
import { Slot } from "./slot.js";
import type { Stream } from "./stream.js";
import { WallClock } from "./wall-clock.js";

/** Where slots go that are made. */
export type TakeSlot = (slot: Slot) => void;

/** Makes the slots of one stream for one run of days after the other. */
export class StreamSlots {
  readonly stream: Stream;
  readonly rank: number;
  readonly #clock: WallClock;
  readonly #blackouts: BlackoutReasons;
  readonly #gap: "shift" | "skip";
  readonly #last: LastSlot;

  constructor(stream: Stream, rank: number, { within, blackouts, gap }: StreamMaking, last: LastSlot) {
    this.stream = stream;
    this.rank = rank;
    this.#clock = new WallClock(stream.timeZone, within);
    this.#blackouts = blackouts;
    this.#gap = gap;
    this.#last = last;
  }

  /** Hands on the slots that are put on these days, in no certain order where some are moved. */
  make(days: Days, take: TakeSlot): void {
    const { rule } = this.stream;
    const { from, to } = daysBehind(this.stream, days);
    const [first, end] = [from * minutesInDay, (to + 1) * minutesInDay - 1];
    if (from > to) return;
    for (let frame = rule.frameOf(from); frame <= this.#last.frame && rule.startOf(frame) <= to; frame += 1) {
      const walls = rule.slotsIn(frame);
      for (let index = 0; index < walls.length; index += 1) {
        const wall = walls[index] ?? 0;
        if (wall > end || isAfter(this.#last, frame, index)) return;
        if (wall >= first) this.#put(frame, index, wall, days, take);
      }
    }
  }

  #put(frame: number, index: number, asked: WallMinute, days: Days, take: TakeSlot): void {
    const fate = this.#fateOf(frame, index, asked);
    const wall = fate?.wall ?? asked;
    const day = Math.floor(wall / minutesInDay);
    if (day < days.from || day > days.to) return;
    const { hasTimes } = this.stream.rule;
    const moment = this.#clock.read(wall);
    const kind = hasTimes ? this.#clock.kind : "plain";
    const refusal =
      fate?.refused ?? (kind === "gap" ? this.#inGap(wall, moment) : undefined) ?? (hasTimes && isOutside(moment) ? outside : undefined);
    take(
      new Slot(
        this.stream,
        this.rank,
        frame,
        index,
        fate?.original ?? asked,
        wall,
        kind === "gap" ? this.#clock.wallAt(moment) : wall,
        moment,
        kind,
        fate?.moved,
        refusal,
      ),
    );
  }

  #fateOf(frame: number, index: number, asked: WallMinute): (Fate & { readonly wall: WallMinute }) | undefined {
    const { rule, obstacles, cadence, active } = this.stream;
    if (rule.fateOf !== undefined) {
      const fate = rule.fateOf(frame, index);
      return fate && { ...fate, wall: asked };
    }
    const obstacle = obstacles?.at(asked, rule.hasTimes);
    if (obstacles === undefined || obstacle === undefined) return undefined;
    const { onBlackout = "skip" } = cadence;
    return moveSlot(asked, obstacle, { onBlackout, hasTimes: rule.hasTimes, active, obstacles, blackouts: this.#blackouts });
  }

  /** A slot that the clocks jump over is left out where that was asked for, and where it would land in something else's way. */
  #inGap(wall: WallMinute, moment: number): Refusal | undefined {
    if (this.#gap === "skip") return refusalOf("gap", "refused.gap", clockTime(wall, this.stream.timeZone));
    const obstacle = this.stream.obstacles?.at(this.#clock.wallAt(moment), true);
    if (obstacle === undefined) return undefined;
    return "blackout" in obstacle ? this.#blackouts.refusal(obstacle.blackout) : obstacle.refusal;
  }
}

const outside: Refusal = /* @__PURE__ */ refusalOf("range", "refused.range", {});

const isOutside = (moment: number): boolean => moment < allDays.from * millisecondsInDay || moment >= (allDays.to + 1) * millisecondsInDay;

/** What the slots of a stream are made with. */
export interface StreamMaking {
  /** The days on which any may lie. */
  readonly within: Days;
  /** What blackouts say. */
  readonly blackouts: BlackoutReasons;
  /** What becomes of a time that the clocks jump over. */
  readonly gap: "shift" | "skip";
}
