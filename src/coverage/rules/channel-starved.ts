import { memo } from "../../base/memo.js";
import { type ChannelSilences, findSilences, type Silence } from "../../calendar/reading/find-silences.js";
import type { Plan } from "../../model/plan.js";
import type { Calendar } from "../../model/schedule/calendar.js";
import type { DateRange } from "../../model/values/date-range.js";
import { isActiveChannel } from "../../practice/channels.js";
import { dayNumberOf } from "../../time/days.js";
import { defineRule } from "../define-rule.js";

/**
 * What kills most plans is the lack of continuous action (C7). Only channels that state how long they bear silence are asked, and only for the days of the plan:
 * before it begins, and after it ends, a calendar has nothing of it.
 */
export const channelStarved = /* @__PURE__ */ defineRule({
  id: "channel-starved",
  demand: "C7",
  severity: "warning",
  on: "channel",
  needs: ["calendar"],
  messages: {
    none: "The channel “{channel, name}” has no post for {days, plural, one {# day} other {# days}}, from {from, date} to {to, date}; it bears {most}. {more, plural, =0 {} one {It is silent for too long once more. } other {It is silent for too long # more times. }}Add posts, or raise `maxSilenceDays`.",
  },
  everywhere:
    "Each of the {count} channels that state how long they bear silence is silent for longer in the calendar. Add posts, or raise `maxSilenceDays`.",
  applies: (channel, context) => isActiveChannel(channel) && silences(context).get(channel.id)?.tooLong !== undefined,
  check({ id, maxSilenceDays: most }, context) {
    const tooLong = (silences(context).get(id)?.tooLong ?? [])
      .map((silence) => within(silence, context.plan.period))
      .filter(({ days }) => days > (most ?? days));
    const [longest] = [...tooLong].sort((one, other) => other.days - one.days);
    if (longest === undefined) return;
    const { days, from, to } = longest;
    context.report({ message: "none", values: { channel: id, days, from, to, most, more: tooLong.length - 1 }, at: "maxSilenceDays" });
  },
});

/** What of a silence lies in a plan's period. */
const within = ({ from, to, days }: Silence, period: DateRange | undefined): Pick<Silence, "from" | "to" | "days"> => {
  if (period === undefined || (from >= period.from && to <= period.to)) return { from, to, days };
  const [first, last] = [from < period.from ? period.from : from, to > period.to ? period.to : to];
  return { from: first, to: last, days: dayNumberOf(last) - dayNumberOf(first) + 1 };
};

interface Checked {
  readonly plan: Plan;
  readonly calendar: Calendar | undefined;
}

const silences = /* @__PURE__ */ memo(({ plan, calendar }: Checked): ReadonlyMap<string, ChannelSilences> => {
  const { channels } = calendar === undefined ? { channels: [] } : findSilences(plan, calendar);
  return new Map(channels.map((one) => [one.channel, one]));
});
