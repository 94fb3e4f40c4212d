import { echoedReason } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import type { JourneyState } from "../machine/journey-state.js";
import type { Channel } from "../model/audience/channel.js";
import type { Plan } from "../model/plan.js";
import type { Open } from "../model/schema/open.js";
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
  /** The most we do there now; `unrecorded` where the plan does not say: it has no journey yet, stands in a stage of another machine, or says nothing of the channel. */
  readonly does: "nothing" | "listen" | "respond" | "post" | "unrecorded";
  /** Which of `involvementMessages` says so, or the stage of the machine that has a sentence of its own. */
  readonly message: Open<InvolvementMessage>;
  /** That, in a sentence; of a declined channel with the reason. */
  readonly sentence: string;
}

/** What a machine says of its stages itself: the most that is done on a channel there, and the English template of the sentence, whose key is `involvement/<stage>`. */
type OfStages = Readonly<
  Record<string, { readonly does: Exclude<Involvement["does"], "unrecorded">; readonly sentence: string } | undefined>
>;

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
  unstated: "unrecorded",
  respond: "respond",
  "respond-only": "respond",
  "respond-unstated": "respond",
  post: "post",
  paused: "respond",
};

/**
 * Returns, channel by channel, what we do there at this turn: never more than the stage allows and the channel is meant for (D5).
 * Of a stage of which the machine says it itself, it is said so.
 */
export const involvementIn = (
  plan: Plan,
  state: JourneyState,
  wording: Wording = wordingOf(plan),
  ofStages: OfStages = {},
): readonly Involvement[] =>
  Object.freeze(
    plan.channels.map((channel) => {
      const { id, platform: medium, because } = channel;
      const own = Object.hasOwn(ofStages, state.stage) ? ofStages[state.stage] : undefined;
      const standard = messageFor(plan, channel, state, own?.does);
      const [message, { does, sentence }] =
        standard === undefined && own !== undefined ? [state.stage, own] : standardOf(standard ?? "elsewhere");
      const isNever = isNeverAnswered(plan, channel);
      const values = {
        channel: id,
        medium,
        stage: state.stage,
        answers: isNever ? "never" : "yes",
        because: because === undefined ? undefined : excerpt(withoutStop(because), echoedReason),
      };
      return Object.freeze({
        channel: id,
        does: does === "respond" && isNever ? "listen" : does,
        message,
        sentence: sayTemplate(wording, `involvement/${message}`, sentence, values),
      });
    }),
  );

const standardOf = (message: InvolvementMessage) => [message, { does: doing[message], sentence: involvementMessages[message] }] as const;

const withoutStop = (text: string): string => (text.endsWith(".") ? text.slice(0, -1) : text);

/** Which of our sentences is said; undefined where the machine's own sentence for the stage is. */
const messageFor = (
  plan: Plan,
  channel: Channel,
  state: JourneyState,
  own: Involvement["does"] | undefined,
): InvolvementMessage | undefined => {
  const disuse = disuseOf(channel);
  if (disuse !== undefined) return disuse;
  const hasBegun = state.seq > 0;
  if (!isActiveChannel(channel)) return hasBegun && outside.has(state.stage) ? "planned" : "intended";
  if (!hasBegun) return "unrecorded";
  const meant = meantInvolvement(plan, channel);
  if (own !== undefined) return goesTooFar(own, meant) ? limitOf(meant, channel) : undefined;
  if (state.stage === "listen.internal") return "inside";
  return outside.has(state.stage) ? inUse(meant, channel, state) : "elsewhere";
};

/** The stages in which we listen outside at least. */
const outside: ReadonlySet<string> = /* @__PURE__ */ new Set(["listen.external", "plan", "respond", "post"]);

const inUse = (meant: Channel["involvement"], channel: Channel, { stage, paused }: JourneyState): InvolvementMessage => {
  if (stage !== "respond" && stage !== "post") return meant === "listen" ? "listen-only" : "listen";
  if (meant !== "post") return limitOf(meant, channel);
  if (stage === "respond") return "respond";
  return paused ? "paused" : "post";
};

/** What is said of a channel on which no more is done than it is meant for. */
const limitOf = (meant: Channel["involvement"], channel: Channel): InvolvementMessage => {
  if (meant === undefined) return "unstated";
  if (meant === "listen") return "listen-only";
  return isInvolvementStated(channel) ? "respond-only" : "respond-unstated";
};

const ranks = ["nothing", "listen", "respond", "post"];

const goesTooFar = (does: Involvement["does"], meant: Channel["involvement"] = "listen"): boolean =>
  ranks.indexOf(does) > ranks.indexOf(meant);
