import { echoedReason } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import type { JourneyState } from "../machine/journey-state.js";
import type { Channel } from "../model/audience/channel.js";
import type { Plan } from "../model/plan.js";
import type { Id } from "../model/values/id.js";
import { disuseOf, isActiveChannel, isInvolvementStated, mostInvolvement } from "../practice/channels.js";
import { sayTemplate } from "../words/phrases.js";
import type { Wording } from "../words/wording.js";
import { wordingOf } from "../words/wording-of.js";

/** The English template of each answer to "what do we do there at this turn?"; a language has its own as `involvement/<key>`. */
export const involvementMessages = /* @__PURE__ */ Object.freeze({
  declined: "We are not on {channel, name}, by choice{because, select, absent {} other {: {because}}}.",
  dormant: "{channel, name} is dormant, and we do nothing there{because, select, absent {} other {: {because}}}.",
  retired: "We have left {channel, name}{because, select, absent {} other {: {because}}}.",
  inside: "We do nothing on {channel, name} yet: we listen inside the organisation first.",
  listen: "We listen on {channel, name} and do not answer or post yet.",
  "listen-only": "We listen on {channel, name} and do not intend to do more{because, select, absent {} other {: {because}}}.",
  planned: "{channel, name} is only planned so far, and we listen there.",
  unstated: "We listen on {channel, name}; the plan does not say whether we should answer or post there.",
  respond: "We listen and answer on {channel, name} and do not post yet.",
  "respond-only": "We listen and answer on {channel, name} and do not intend to post{because, select, absent {} other {: {because}}}.",
  post: "We listen, answer and post on {channel, name}.",
  paused: "We listen and answer on {channel, name}; posting is paused.",
} as const);

/** Which answer it is. */
export type InvolvementMessage = keyof typeof involvementMessages;

/** What we do on a channel at this turn (D5). */
export interface Involvement {
  /** The channel. */
  readonly channel: Id<"channel">;
  /** The most we do there now. */
  readonly does: "nothing" | "listen" | "respond" | "post";
  /** Which of `involvementMessages` says so. */
  readonly message: InvolvementMessage;
  /** That, in a sentence; of a declined channel with the reason. */
  readonly sentence: string;
}

const doing: Readonly<Record<InvolvementMessage, Involvement["does"]>> = {
  declined: "nothing",
  dormant: "nothing",
  retired: "nothing",
  inside: "nothing",
  listen: "listen",
  "listen-only": "listen",
  planned: "listen",
  unstated: "listen",
  respond: "respond",
  "respond-only": "respond",
  post: "post",
  paused: "respond",
};

/** Returns, channel by channel, what we do there at this turn: never more than the stage allows and the channel is meant for (D5). */
export const involvementIn = (plan: Plan, state: JourneyState, wording: Wording = wordingOf(plan)): readonly Involvement[] =>
  Object.freeze(
    plan.channels.map((channel) => {
      const message = messageFor(channel, state);
      const because = channel.because === undefined ? undefined : excerpt(withoutStop(channel.because), echoedReason);
      const sentence = sayTemplate(wording, `involvement/${message}`, involvementMessages[message], { channel: channel.id, because });
      return Object.freeze({ channel: channel.id, does: doing[message], message, sentence });
    }),
  );

const withoutStop = (text: string): string => (text.endsWith(".") ? text.slice(0, -1) : text);

const messageFor = (channel: Channel, { stage, paused }: JourneyState): InvolvementMessage => {
  const [disuse, most] = [disuseOf(channel), mostInvolvement(channel)];
  if (disuse !== undefined) return disuse;
  if (stage === "listen.internal") return "inside";
  if (!isActiveChannel(channel)) return "planned";
  if (most === "listen") return "listen-only";
  if (stage !== "respond" && stage !== "post") return "listen";
  if (!isInvolvementStated(channel)) return "unstated";
  if (most === "respond") return "respond-only";
  if (stage === "respond") return "respond";
  return paused ? "paused" : "post";
};
