import type { DatedEntry } from "../../calendar/reading/read-entries.js";
import type { Plan } from "../../model/plan.js";
import { isSaidOut } from "../../practice/content.js";
import { hourlyRateOf } from "../../practice/rates.js";
import { sayerOf } from "../../words/phrases.js";
import type { Wording } from "../../words/wording.js";
import { costMessages } from "./cost-messages.js";
import type { FlowSum, SpentMoney, SpentWork, WorkCost } from "./cost-results.js";
import { entryWork } from "./entry-work.js";
import { flowSums, type ReadingsAsked } from "./flow-sums.js";
import { sayHours, sayMoney } from "./say-figures.js";
import { withCurrency } from "./with-currency.js";
import { WorkBag } from "./work-bag.js";

const say = /* @__PURE__ */ sayerOf("costs", costMessages);

/** Up to when it was spent, and in which words that is said. */
export interface SpentAsked extends ReadingsAsked {
  /** The words. */
  readonly wording: Wording;
}

/** Returns the money that readings up to a day say was spent: those of a flow of money that is an input. Several such metrics may count the same money, and are not added. */
export const spentMoney = (plan: Plan, asked: SpentAsked): SpentMoney => {
  const { on, wording } = asked;
  const metrics = flowSums(plan, { unit: "money", kinds: ["input"] }, asked);
  const [first, ...others] = metrics;
  if (first === undefined) return { because: "not-read", sentence: say(wording, "money.not-read", { on }), metrics };
  if (others.length > 0)
    return { because: "several-metrics", sentence: say(wording, "money.several-metrics", namesOf(first, others)), metrics };
  const { metric, total, because, readings } = first;
  if (because !== "computed" || total === undefined) {
    const why = because === "different-parts" ? because : "overlapping";
    return { because: why, sentence: say(wording, `money.${why}`, { metric }), metrics };
  }
  const money = withCurrency(plan, { amount: total });
  const sentence = say(wording, "money.computed", { on, money: sayMoney(money, wording), count: readings.length, metric });
  return { money, because, sentence, metrics };
};

const namesOf = ({ metric }: FlowSum, others: readonly FlowSum[]) => ({
  ...{ metric, others: others.map((one) => one.metric), count: others.length },
});

/**
 * Returns the work that was done up to a day: by readings of a flow of time that is an input, at the rate of the channel's owner where a reading names a channel, else the plan's;
 * and by the entries said to be published on channels of which no time was read. A reading that names no channel is of all of them.
 */
export const spentWork = (plan: Plan, entries: readonly DatedEntry[] | undefined, asked: SpentAsked): SpentWork => {
  const { on, wording } = asked;
  const metrics = flowSums(plan, { unit: "duration", kinds: ["input"] }, asked);
  const [first, ...others] = metrics;
  if (others.length > 0 && first !== undefined)
    return { because: "several-metrics", sentence: say(wording, "work.several-metrics", namesOf(first, others)), metrics };
  if (first !== undefined && first.because !== "computed") {
    const why = first.because === "different-parts" ? first.because : "overlapping";
    return { because: why, sentence: say(wording, `work.${why}`, { metric: first.metric }), metrics };
  }
  const published = entries === undefined ? undefined : entryWork(plan, unreadEntries(entries, first));
  const counted = published !== undefined && published.entries > published.withoutHours ? published : undefined;
  const rest = { metrics, ...(published !== undefined && { entries: published }) };
  if (first === undefined && counted === undefined)
    return { because: "not-said", sentence: say(wording, "work.not-said", { on }), ...rest };
  const done = together(plan, first, counted?.all);
  const by = counted === undefined ? "readings" : first === undefined ? "entries" : "both";
  const sentence = say(wording, "work.computed", { on, hours: sayHours(done.hours, wording), by });
  return { done, because: "computed", sentence, ...rest };
};

/** The published entries on channels of which no time was read. */
const unreadEntries = (entries: readonly DatedEntry[], read: FlowSum | undefined): readonly DatedEntry[] => {
  const channels = new Set<string | undefined>(read?.channels.map(({ id }) => id));
  const isAllRead = read !== undefined && !isByChannel(read);
  return isAllRead ? [] : entries.filter(({ entry }) => isSaidOut(entry.status) && !channels.has(entry.channel));
};

/** Whether the readings of channels are all there is. */
const isByChannel = ({ channels, readings }: FlowSum): boolean => {
  const ofChannels = new Set(channels.flatMap((one) => one.readings));
  return readings.every((one) => ofChannels.has(one));
};

/** The hours of readings in minutes, and those of entries. */
const together = (plan: Plan, read: FlowSum | undefined, entries: WorkCost | undefined): WorkCost => {
  const all = new WorkBag(plan);
  if (read !== undefined) {
    const owners = new Map<string, string | undefined>(plan.channels.map(({ id, owner }) => [id, owner]));
    if (isByChannel(read)) for (const { id, total } of read.channels) all.add(total / 60, hourlyRateOf(plan, owners.get(id)));
    else all.add((read.total ?? 0) / 60, plan.hourlyRate);
  }
  if (entries !== undefined) all.addWork(entries);
  return all.read();
};
