import { quickestPromiseOn } from "../../practice/answering.js";
import { isActiveChannel } from "../../practice/channels.js";
import { longestUnattended } from "../../practice/unattended.js";
import { defineRule } from "../define-rule.js";

/** What is promised can be kept: somebody is there within the time, whenever somebody asks (D3). */
export const responseNotCovered = /* @__PURE__ */ defineRule({
  id: "response-not-covered",
  demand: "D3",
  severity: "info",
  on: "channel",
  messages: {
    none: "On the channel “{channel, name}” an answer is promised within {promised, duration}, but the coverage leaves it unattended for {unattended, duration} at a stretch. Promise more time, say when it counts, or add hours.",
    never:
      "On the channel “{channel, name}” an answer is promised within {promised, duration}, but the hours of coverage are on no day of the week. Say on which `days` somebody is there.",
  },
  everywhere:
    "On each of the {count} channels with hours of coverage, an answer is promised sooner than somebody is always there. Promise more time, say when it counts, or add hours.",
  applies: (channel, { plan, today }) =>
    isActiveChannel(channel) && quickestPromiseOn(plan, channel) !== undefined && longestUnattended(plan, channel, today) !== undefined,
  check(channel, { plan, today, report }) {
    const [promised = 0, unattended = 0] = [quickestPromiseOn(plan, channel), longestUnattended(plan, channel, today)];
    if (unattended === wholeWeek) report({ message: "never", values: { channel: channel.id, promised } });
    else if (unattended > promised) report({ message: "none", values: { channel: channel.id, promised, unattended } });
  },
});

/** In minutes. */
const wholeWeek = 10_080;
