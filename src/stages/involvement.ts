import { echoedReason } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import type { JourneyState } from "../machine/journey-state.js";
import type { Channel } from "../model/audience/channel.js";
import type { Plan } from "../model/plan.js";
import type { Id } from "../model/values/id.js";
import { isNeverAnswered } from "../practice/answering.js";
import { disuseOf, isActiveChannel, isInvolvementStated } from "../practice/channels.js";
import { meantInvolvement } from "../practice/meant-involvement.js";
import { sayTemplate } from "../words/phrases.js";
import type { Wording } from "../words/wording.js";
import { wordingOf } from "../words/wording-of.js";
import { involvementMessages } from "./involvement-messages.js";

/** Which answer it is. */
export type InvolvementMessage = keyof typeof involvementMessages;

/** What we do on a channel at this turn (D5). */
export interface Involvement {
  /** The channel. */
  readonly channel: Id<"channel">;
  /** The most we do there now; `unrecorded` where the plan does not say, as it has no journey yet, or stands in a stage of another machine. */
  readonly does: "nothing" | "listen" | "respond" | "post" | "unrecorded";
  /** Which of `involvementMessages` says so. */
  readonly message: InvolvementMessage;
  /** That, in a sentence; of a declined channel with the reason. */
  readonly sentence: string;
}

const doing: Readonly<Record<InvolvementMessage, Involvement["does"]>> = {
  declined: "nothing",
  dormant: "nothing",
  retired: "nothing",
  unrecorded: "unrecorded",
  elsewhere: "unrecorded",
  intended: "nothing",
  inside: "nothing",
  planned: "listen",
  listen: "listen",
  "listen-only": "listen",
  unstated: "listen",
  respond: "respond",
  "respond-only": "respond",
  "respond-unstated": "respond",
  post: "post",
  paused: "respond",
};

/** Returns, channel by channel, what we do there at this turn: never more than the stage allows and the channel is meant for (D5). */
export const involvementIn = (plan: Plan, state: JourneyState, wording: Wording = wordingOf(plan)): readonly Involvement[] =>
  Object.freeze(
    plan.channels.map((channel) => {
      const { id, platform: medium, because } = channel;
      const message = messageFor(plan, channel, state);
      const isNever = isNeverAnswered(plan, channel);
      const sentence = sayTemplate(wording, `involvement/${message}`, involvementMessages[message], {
        channel: id,
        medium,
        stage: state.stage,
        answers: isNever ? "never" : "yes",
        because: because === undefined ? undefined : excerpt(withoutStop(because), echoedReason),
      });
      const does = doing[message];
      return Object.freeze({ channel: id, does: does === "respond" && isNever ? "listen" : does, message, sentence });
    }),
  );

const withoutStop = (text: string): string => (text.endsWith(".") ? text.slice(0, -1) : text);

const messageFor = (plan: Plan, channel: Channel, state: JourneyState): InvolvementMessage => {
  const disuse = disuseOf(channel);
  if (disuse !== undefined) return disuse;
  const hasBegun = state.seq > 0;
  if (!isActiveChannel(channel)) return hasBegun && outside.has(state.stage) ? "planned" : "intended";
  if (!hasBegun) return "unrecorded";
  if (state.stage === "listen.internal") return "inside";
  return outside.has(state.stage) ? inUse(meantInvolvement(plan, channel), channel, state) : "elsewhere";
};

/** The stages in which we listen outside at least. */
const outside: ReadonlySet<string> = /* @__PURE__ */ new Set(["listen.external", "plan", "respond", "post"]);

const inUse = (meant: Channel["involvement"], channel: Channel, { stage, paused }: JourneyState): InvolvementMessage => {
  if (meant === "listen") return "listen-only";
  if (stage !== "respond" && stage !== "post") return "listen";
  if (meant === undefined) return "unstated";
  if (meant === "respond") return isInvolvementStated(channel) ? "respond-only" : "respond-unstated";
  if (stage === "respond") return "respond";
  return paused ? "paused" : "post";
};
