import { memo } from "../../base/memo.js";
import type { Blackout } from "../../model/schedule/blackout.js";
import { type Reason, reasonOf } from "./reason.js";
import { type Refusal, refusalOf } from "./refusal.js";

/** What a blackout says to slots; made once for each blackout, as many slots share it. */
export interface BlackoutReasons {
  /** Why a slot in it is refused. */
  readonly refusal: (blackout: Blackout) => Refusal;
  /** Why a slot is refused for which it leaves no day. */
  readonly noDay: (blackout: Blackout) => Refusal;
  /** Why a slot of a quota is moved. */
  readonly spread: (blackout: Blackout) => Reason;
  /** Why a slot is moved to before it. */
  readonly earlier: (blackout: Blackout) => Reason;
  /** Why a slot is moved to after it. */
  readonly later: (blackout: Blackout) => Reason;
}

/** Returns what the blackouts of a plan say to slots. */
export const blackoutReasons = (): BlackoutReasons => ({
  refusal: memo((blackout) => refusalOf("blackout", "refused.blackout", termsOf(blackout))),
  noDay: memo((blackout) => refusalOf("blackout", "refused.no-day", termsOf(blackout))),
  spread: memo((blackout) => reasonOf("moved.blackout", termsOf(blackout))),
  earlier: memo((blackout) => reasonOf("moved.blackout.earlier", termsOf(blackout))),
  later: memo((blackout) => reasonOf("moved.blackout.later", termsOf(blackout))),
});

const termsOf = ({ id, from, to, yearly, on, hours }: Blackout) => ({
  blackout: id,
  from,
  to: to === from ? undefined : to,
  open: on === undefined && to === undefined ? "open" : undefined,
  holiday: on?.name,
  repeats: yearly === true ? "year" : undefined,
  begins: hours?.from,
  ends: hours?.to,
});
