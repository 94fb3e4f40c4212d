import { groupBy } from "../../base/group-by.js";
import { minutesInDay } from "../../time/units.js";
import { lengthOf, lookedAt } from "./looked-at.js";
import type { Allowed, Wanted } from "./posts-wanted.js";
import type { RuleSlots } from "./rule-slots.js";
import { firstTooMany, gridOf, type Laying, type StretchExcess, touchedStretches, wholeBlocks } from "./stretch-excess.js";

/** Returns where a rule makes more slots than a limit allows; where the days are not known, only where each day that has any has too many. */
export const ruleExcess = ({ walls }: RuleSlots, allowed: Allowed, { on, weekStart }: Laying): StretchExcess | undefined => {
  const grid = gridOf(allowed, weekStart);
  if (grid === undefined) return undefined;
  const touched = touchedStretches(grid);
  const demands = [...groupBy(walls, (wall) => Math.floor(wall / minutesInDay))].map(([day, slots]) => {
    const number = touched(day);
    return { count: slots.length, first: number, last: number };
  });
  if (on.isWhole) return firstTooMany(demands, allowed.count);
  const [first] = demands;
  return first !== undefined && demands.every(({ count }) => count > allowed.count)
    ? { total: first.count, room: allowed.count, stretches: 1 }
    : undefined;
};

/** Returns how many slots a rule has in the first stretch in which it has fewer than are asked for; undefined where there is none, or the days are not known. */
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
