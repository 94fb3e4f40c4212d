import { memo } from "../../base/memo.js";
import { type ChannelSilences, findSilences } from "../../calendar/reading/find-silences.js";
import type { Plan } from "../../model/plan.js";
import type { Calendar } from "../../model/schedule/calendar.js";
import { isActiveChannel } from "../../practice/channels.js";
import { defineRule } from "../define-rule.js";

/** What kills most plans is the lack of continuous action (C7). Only channels that state how long they bear silence are asked. */
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
    const { longest, tooLong = [] } = silences(context).get(id) ?? {};
    if (longest === undefined || tooLong.length === 0) return;
    const { days, from, to } = longest;
    context.report({ message: "none", values: { channel: id, days, from, to, most, more: tooLong.length - 1 }, at: "maxSilenceDays" });
  },
});

interface Checked {
  readonly plan: Plan;
  readonly calendar: Calendar | undefined;
}

const silences = /* @__PURE__ */ memo(({ plan, calendar }: Checked): ReadonlyMap<string, ChannelSilences> => {
  const { channels } = calendar === undefined ? { channels: [] } : findSilences(plan, calendar);
  return new Map(channels.map((one) => [one.channel, one]));
});
