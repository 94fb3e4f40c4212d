import { memo } from "../../base/memo.js";
import type { Blackout } from "../../model/schedule/blackout.js";
import type { Cadence } from "../../model/schedule/cadence.js";
import { type Reason, reasonOf } from "./reason.js";
import { type Refusal, refusalOf } from "./refusal.js";

/** What a blackout says to the slots of a cadence; made once for each blackout, as many slots share it. */
export interface BlackoutReasons {
  /** Why a slot on one of its days is refused. */
  readonly refusal: (blackout: Blackout) => Refusal;
  /** Why a slot of a quota is refused for which no day is left. */
  readonly noDay: (blackout: Blackout) => Refusal;
  /** Why a slot of a quota is moved. */
  readonly spread: (blackout: Blackout) => Reason;
}

/** Returns what blackouts say to the slots of a cadence. */
export const blackoutReasons = ({ onBlackout }: Pick<Cadence, "onBlackout">): BlackoutReasons => ({
  refusal: memo((blackout) =>
    refusalOf("blackout", "refused.blackout", { ...termsOf(blackout), wish: onBlackout === "skip" ? undefined : onBlackout }),
  ),
  noDay: memo((blackout) => refusalOf("blackout", "refused.no-day", termsOf(blackout))),
  spread: memo((blackout) => reasonOf("moved.blackout", termsOf(blackout))),
});

const termsOf = ({ id, from, to, yearly }: Blackout) => ({
  blackout: id,
  from,
  to: to === from ? undefined : to,
  repeats: yearly === true ? "year" : undefined,
});
