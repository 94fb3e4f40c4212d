import type { Plan } from "../model/plan.js";
import type { CalendarOptionsRead } from "./calendar-options.js";
import { type OpenStreams, openStreams } from "./open-streams.js";
import { readyWalks } from "./ready-walks.js";
import { withTurns } from "./rotation/with-turns.js";
import type { Slot } from "./slot.js";
import { isStaffed } from "./staffing/is-staffed.js";
import { staffedDays } from "./staffing/staffed-days.js";
import { Staffing } from "./staffing/staffing.js";
import { sweep } from "./sweep.js";

/** The slots of a plan on the days asked for, and what was found while they were made ready. */
export interface SlotsOf extends OpenStreams {
  /** The slots in order, each made as it is asked for. */
  readonly slots: Iterable<Slot>;
  /** Who makes them; undefined where no cadence has authors. With it come the slots of cadences with authors on the other days of the same weeks. */
  readonly staffing: Staffing | undefined;
}

/** Makes the slots of a plan ready. What cannot be made at all is refused at once, before the first slot. */
export const slotsOf = (plan: Plan, { horizon, holidays, gap, limit }: CalendarOptionsRead, isStreamed = false): SlotsOf => {
  const open = openStreams(plan, holidays);
  const streams = withTurns(plan, open.streams);
  const making = { blackouts: open.blackouts, gap };
  const staffed = streams.some(isStaffed) ? { days: staffedDays(plan, streams, horizon), has: isStaffed } : undefined;
  const { walks, atMost } = readyWalks(plan, streams, { asked: horizon, limit, isStreamed, making, carried: open.carried, staffed });
  const staffing = staffed && new Staffing(plan, (slot) => slot.stream.turns?.authorAt(slot) ?? 0);
  return { ...open, streams, slots: sweep({ walks, atMost, asked: horizon, making }), staffing };
};
