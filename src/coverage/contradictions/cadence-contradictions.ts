import type { Channel } from "../../model/audience/channel.js";
import type { Cadence } from "../../model/schedule/cadence.js";
import type { Id } from "../../model/values/id.js";
import type { Contradiction } from "./contradiction.js";
import { type Excess, firstExcess } from "./first-excess.js";
import { leastOf, mostIn, mostOf, type Posts, plannedIn } from "./posts-wanted.js";

/** The contradiction in a channel whose bounds exclude each other. */
export const channelContradictions = ({ id, bounds }: Channel): readonly Contradiction[] =>
  excluding("channel", id, leastOf(bounds), mostOf(bounds));

/** The first contradiction in how many posts a cadence is to make: in itself, with a channel it fills, or with its days. */
export const cadenceContradictions = (cadence: Cadence, findChannel: (id: string) => Channel | undefined): readonly Contradiction[] => {
  const { id, when, bounds } = cadence;
  const wanted = [...plannedIn(when), ...leastOf(bounds)];
  const most = [...mostIn(when), ...mostOf(bounds)];
  const own = excluding("cadence", id, wanted, most);
  if (own.length > 0) return own;
  for (const at of cadence.channels) {
    const channel = findChannel(at);
    const ofChannel = mostOf(channel?.bounds ?? []);
    const found = firstExcess(wanted, ofChannel);
    if (found !== undefined) return [{ message: "channel", values: { cadence: id, channel: at, ...valuesOf(found) }, at: "when" }];
    const crowded = tooFewDays(cadence, [...most, ...ofChannel]);
    if (crowded.length > 0) return crowded;
  }
  return tooFewDays(cadence, most);
};

const excluding = (kind: "cadence" | "channel", id: Id, wanted: readonly Posts[], most: readonly Posts[]): readonly Contradiction[] => {
  const found = firstExcess(wanted, most);
  return found === undefined ? [] : [{ message: "bounds", values: { kind, thing: id, ...valuesOf(found) }, at: "bounds" }];
};

const valuesOf = ({ wanted: { count, every, per }, max }: Excess) => ({ min: count, every, per, max });

/** The contradiction in a quota by the week whose days hold fewer posts than it asks for, as each takes so many at most. */
const tooFewDays = ({ id, when }: Cadence, most: readonly Posts[]): readonly Contradiction[] => {
  if (when.kind !== "quota" || when.per !== "week") return [];
  const { days, every = 1 } = when;
  let aDay = Number.POSITIVE_INFINITY;
  for (const limit of most) if (limit.per === "day" && limit.every === 1) aDay = Math.min(aDay, limit.count);
  const open = every * (days === undefined ? 7 : new Set(days).size);
  const found = firstExcess(plannedIn(when), [{ count: open === 0 ? 0 : open * aDay, every, per: "week" }]);
  return found === undefined ? [] : [{ message: "days", values: { cadence: id, ...valuesOf(found) }, at: "when" }];
};
