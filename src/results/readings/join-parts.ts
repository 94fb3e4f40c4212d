import { addToGroup } from "../../base/add-to-group.js";
import { cleanNumber } from "../../base/clean-number.js";
import { groupBy } from "../../base/group-by.js";
import type { Measurement } from "../../model/measurement/measurement.js";
import type { Metric, MetricNature } from "../../model/measurement/metric.js";
import { daysCovered } from "./days-covered.js";
import type { Point } from "./point.js";
import { agreedAmong, type TellSetAside, timeOf, type Usable } from "./usable.js";

/** Why the readings of a metric make no whole. */
export type NoWhole = "split-rate" | "split-differently";

/** What a metric was as a whole, or why nobody can say. */
export interface Whole {
  /** The whole at each time, in no order. */
  readonly points: readonly Point[];
  /** Why there is none. */
  readonly noWhole?: NoWhole;
  /** The measurements that make no whole. */
  readonly split?: readonly Measurement[];
}

/**
 * Joins readings into a whole. One that names neither channel nor tactic nor whether it was paid for is the whole itself, and parts of its days are not added to it.
 * Where all are parts of one kind, such as one for each channel, levels and flows add up, at each time at which every part is there; rates never do.
 */
export const joinParts = (usable: readonly Usable[], metric: Metric, nature: MetricNature | undefined, setAside: TellSetAside): Whole => {
  if (usable.every(isWhole)) return { points: agreedAmong(usable, setAside) };
  const byKind = groupBy(usable, ({ measurement }) => kindOfPart(measurement));
  const whole = byKind.get(0);
  if (whole !== undefined) return { points: [...agreedAmong(whole, setAside), ...besides(whole, usable, { metric, nature, setAside })] };
  const measurements = () => usable.map(({ measurement }) => measurement);
  const [kind] = byKind.keys();
  if (byKind.size > 1) return { points: [], noWhole: "split-differently", split: measurements() };
  const parts = groupBy(usable, ({ measurement }) => keyOfPart(measurement));
  const needed = new Set([...parts.keys(), ...(kind === ofChannel ? metric.channels.map((channel) => keyOfPart({ channel })) : [])]);
  const agreed = [...parts.values()].map((part) => agreedAmong(part, setAside));
  if (needed.size === 1) return { points: agreed.flat() };
  return nature === "level" || nature === "flow"
    ? { points: added(agreed, needed.size, setAside) }
    : { points: [], noWhole: "split-rate", split: measurements() };
};

/** The sums of parts on days on which the whole was not read; where it was, parts are not added to it. */
const besides = (
  whole: readonly Usable[],
  usable: readonly Usable[],
  { metric, nature, setAside }: { readonly metric: Metric; readonly nature: MetricNature | undefined; readonly setAside: TellSetAside },
): readonly Point[] => {
  const isRead = nature === "flow" || nature === "level" ? daysCovered(whole) : () => true;
  const others: Usable[] = [];
  for (const one of usable) {
    if (isWhole(one)) continue;
    if (isRead(one)) setAside(one.measurement, "part-of-whole");
    else others.push(one);
  }
  if (others.length === 0) return [];
  const { points, split = [] } = joinParts(others, metric, nature, setAside);
  for (const measurement of split) setAside(measurement, "incomplete");
  return points;
};

const isWhole = ({ measurement }: Usable): boolean => kindOfPart(measurement) === 0;

const ofChannel = 1;

/** Which of the three a measurement states: bits, 0 for none. */
const kindOfPart = ({ channel, tactic, paid }: Measurement): number =>
  (channel === undefined ? 0 : ofChannel) + (tactic === undefined ? 0 : 2) + (paid === undefined ? 0 : 4);

/** The part of the whole that a measurement is: two of one part have one key. */
export const keyOfPart = ({ channel, tactic, paid }: Pick<Measurement, "channel" | "tactic" | "paid">): string =>
  JSON.stringify([channel, tactic, paid]);

/** The sums at each time at which each part is there. */
const added = (parts: readonly (readonly Usable[])[], needed: number, setAside: TellSetAside): readonly Point[] => {
  const byTime = new Map<string, Usable[]>();
  for (const part of parts) for (const one of part) addToGroup(byTime, timeOf(one), one);
  const points: Point[] = [];
  for (const same of byTime.values()) {
    const [first] = same;
    if (first === undefined || same.length < needed) for (const { measurement } of same) setAside(measurement, "incomplete");
    else
      points.push({
        ...{ from: first.from, to: first.to },
        value: cleanNumber(same.reduce((sum, { value }) => sum + Number(value), 0)),
        measurements: same.flatMap(({ measurements }) => measurements),
      });
  }
  return points;
};
