import { defineGate } from "../../machine/define-gate.js";
import type { Venue } from "../../model/audience/venue.js";
import type { Plan } from "../../model/plan.js";
import { channelsInUse } from "../../practice/channels.js";
import { type Heard, insightsAssumed, insightsHeard } from "../../practice/insights.js";

interface ListeningPost {
  readonly id: string;
  readonly name: string;
}

/** Where to listen outside: the channels in use, and the venues that are not inside the house nor on a channel that was given up. */
const postsOf = (plan: Plan): readonly ListeningPost[] => {
  const channels = channelsInUse(plan);
  const ids = new Set<string>(channels.map(({ id }) => id));
  const isOutside = ({ kind, channel }: Venue) => kind !== "internal" && (channel === undefined || ids.has(channel));
  return [...channels, ...plan.venues.filter(isOutside)];
};

/** The channels and venues something was heard on; what is heard in a venue is heard on its channel. */
const placesOf = (plan: Plan, heard: readonly Heard[]): ReadonlySet<string | undefined> => {
  const channelOf = new Map(plan.venues.map(({ id, channel }) => [id, channel]));
  return new Set(
    heard.flatMap(({ source: { channel, venue } }) => [channel, venue, venue === undefined ? undefined : channelOf.get(venue)]),
  );
};

/** Before we plan we have listened, in this cycle, wherever we are or mean to be (D1). */
export const channelsListenedTo = /* @__PURE__ */ defineGate({
  id: "channels-listened-to",
  demand: "D1",
  trial: "softened",
  from: "person",
  messages: {
    heard:
      "{needed, plural, =0 {There is no channel or venue to listen to, and something was heard elsewhere in this cycle.} one {In this cycle something was heard on the only channel or venue.} other {In this cycle something was heard on each of the # channels and venues.}} {insights, plural, one {# insight is} other {# insights are}} recorded.",
    missing:
      "{insights, plural, =0 {Nothing heard outside the organisation is recorded in this cycle.} other {{heard, plural, =0 {Nothing heard on a channel or venue is recorded in this cycle.} other {In this cycle something heard is recorded for # of the {needed} channels and venues.}}}}{assumed, plural, =0 {} one { One insight is assumed, and does not count until somebody has said it.} other { # insights are assumed, and do not count until somebody has said them.}} {missing, plural, =0 {Listen to an external source} other {Still to be listened to: {missing, name}. Listen there}}, and write down what you hear{cycle, plural, =1 {} other {, with the day}}.",
  },
  check(plan, { isOfThisCycle, cycle }) {
    const heard = insightsHeard(plan, "external", isOfThisCycle);
    const needed = postsOf(plan);
    const places = placesOf(plan, heard);
    const missing = needed.filter(({ id }) => !places.has(id)).map(({ id }) => id);
    const insights = heard.length;
    const evidence = heard.map(({ insight }) => insight.id);
    if (insights > 0 && missing.length === 0) return { met: true, message: "heard", values: { needed: needed.length, insights }, evidence };
    const assumed = insightsAssumed(plan, "external").length;
    const values = { insights, heard: needed.length - missing.length, needed: needed.length, assumed, missing, cycle };
    return { met: false, message: "missing", values, evidence };
  },
});
