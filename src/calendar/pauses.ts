import { echoedText } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import type { StageEvent } from "../model/journey/stage-event.js";
import type { Campaign } from "../model/schedule/campaign.js";
import { dateOfDay, dayNumberOf } from "../time/days.js";
import { millisecondsOf } from "../time/instant.js";
import { minutesInDay } from "../time/units.js";
import { allDays } from "./horizon.js";
import { type Reason, reasonOf } from "./reasons/reason.js";
import { type Refusal, refusalOf } from "./reasons/refusal.js";
import type { WallMinute } from "./recurrence/slot-rule.js";

/** A stretch of wall time in which nothing goes out, because a campaign or the whole journey stands still. */
export interface Pause {
  /** Its first minute. */
  readonly from: WallMinute;
  /** The first minute after it. */
  readonly to: WallMinute;
  /** What it says to the slots in it. */
  readonly refusal: Refusal;
  /** What it says to slots of a quota that are spread around it. */
  readonly moved: Reason;
}

/** The pauses of a campaign, in the order of the plan. */
export const pausesOfCampaign = ({ id, paused }: Campaign): readonly Pause[] =>
  paused.map(({ from, to, because }) => ({
    from: dayNumberOf(from) * minutesInDay,
    to: to === undefined ? endOfTime : (dayNumberOf(to) + 1) * minutesInDay,
    refusal: refusalOf("pause", "refused.pause", { campaign: id, from, to, reason: because && excerpt(because, echoedText) }),
    moved: reasonOf("moved.pause", { campaign: id, from, to }),
  }));

/** The pauses of a plan's journey on the clocks of a zone: from the moment it was paused until it was resumed. */
export const pausesOfJourney = (journey: readonly StageEvent[], wallOf: (instant: number) => WallMinute): readonly Pause[] =>
  journey.flatMap(({ type, at, because }, index) => {
    if (type !== "pause") return [];
    const end = journey.slice(index + 1, index + 2).find((next) => next.type === "resume");
    const from = wallOf(millisecondsOf(at));
    const to = end === undefined ? endOfTime : wallOf(millisecondsOf(end.at));
    const reason = because && excerpt(because, echoedText);
    const days = { from: dateOfWall(from), to: end === undefined ? undefined : dateOfWall(to) };
    const refusal = refusalOf("pause", "refused.pause.journey", { ...days, reason });
    return [{ from, to, refusal, moved: reasonOf("moved.pause.journey", days) }];
  });

const endOfTime = /* @__PURE__ */ (() => (allDays.to + 1) * minutesInDay)();

const dateOfWall = (wall: WallMinute): string => dateOfDay(Math.floor(wall / minutesInDay));
