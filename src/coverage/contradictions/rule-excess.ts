import type { WallMinute } from "../../calendar/recurrence/slot-rule.js";
import { minutesInDay } from "../../time/units.js";
import { lengthOf, lookedAt } from "./looked-at.js";
import type { Allowed, Wanted } from "./posts-wanted.js";
import type { RuleSlots } from "./rule-slots.js";
import { type Demand, firstTooMany, gridOf, type Laying, type StretchExcess, touchedStretches, wholeBlocks } from "./stretch-excess.js";

/**
 * Returns where a rule makes more slots than a limit allows; where the days are not known, only where each day that has any has too many.
 */
export const ruleExcess = ({ walls }: RuleSlots, allowed: Allowed, { on, weekStart }: Laying): StretchExcess | undefined => {
  const grid = gridOf(allowed, weekStart);
  if (grid === undefined) return undefined;
  const demands = demandsOf(walls, touchedStretches(grid));
  if (on.isWhole) return firstTooMany(demands, allowed.count);
  const [first] = demands;
  return first !== undefined && demands.every(({ count }) => count > allowed.count)
    ? { total: first.count, room: allowed.count, stretches: 1 }
    : undefined;
};

/** The slots of each day that has any. */
const demandsOf = (walls: readonly WallMinute[], touched: (day: number) => number): readonly Demand[] => {
  const demands: Demand[] = [];
  let [of, count] = [Number.NaN, 0];
  const close = (): void => {
    if (count === 0) return;
    const number = touched(of);
    demands.push({ count, first: number, last: number });
  };
  for (const wall of walls) {
    const day = Math.floor(wall / minutesInDay);
    if (day !== of) {
      close();
      [of, count] = [day, 0];
    }
    count += 1;
  }
  close();
  return demands;
};

/**
 * Returns how many slots a rule has in the first stretch in which it has fewer than are asked for; undefined where there is none, or the
 * days are not known.
 */
export const ruleShortage = ({ walls, isExact }: RuleSlots, wanted: Wanted, { on, weekStart }: Laying): number | undefined => {
  const grid = gridOf(wanted, weekStart);
  if (grid === undefined || !isExact || !on.isWhole) return undefined;
  let at = 0;
  for (const { from, to } of wholeBlocks(grid, lookedAt(on, lengthOf(grid)))) {
    while ((walls[at] ?? Number.POSITIVE_INFINITY) < from * minutesInDay) at += 1;
    const begin = at;
    while ((walls[at] ?? Number.POSITIVE_INFINITY) < (to + 1) * minutesInDay) at += 1;
    if (at - begin < wanted.count) return at - begin;
  }
  return undefined;
};
