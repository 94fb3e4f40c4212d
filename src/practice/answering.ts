import { memo } from "../base/memo.js";
import type { Channel } from "../model/audience/channel.js";
import type { Plan } from "../model/plan.js";
import type { ResponseGuide } from "../model/policy/response-guide.js";
import type { ResponseRule } from "../model/policy/response-rule.js";
import type { Id } from "../model/values/id.js";
import { isInvolvementStated, mostInvolvement } from "./channels.js";

/** Whether a channel is answered, declared never to be answered, or neither is stated. */
export type Answering = "answered" | "never" | "unstated";

/**
 * Whether a channel is answered (D3). Never: where one only means to listen, or where a rule for this channel says `never` and none that holds there answers.
 * A rule `never` for all channels speaks of one kind of thing, and declares nothing of a channel. Answered: where a rule answers,
 * hours of coverage apply, or the involvement is stated as responding or posting, as responding comes before posting.
 */
export const answeringOn = (plan: Plan, channel: Channel): Answering => {
  const { general, own } = guidanceOn(plan, channel);
  const answers = general.answers || own.answers;
  if (mostInvolvement(channel) === "listen" || (own.nevers && !answers)) return "never";
  return answers || general.hasHours || own.hasHours || isInvolvementStated(channel) ? "answered" : "unstated";
};

/** Whether a channel is answered (D3). */
export const isAnswered = (plan: Plan, channel: Channel): boolean => answeringOn(plan, channel) === "answered";

/** Whether it is declared that a channel is never answered (D3). */
export const isNeverAnswered = (plan: Plan, channel: Channel): boolean => answeringOn(plan, channel) === "never";

/** Whether a time is promised in which a channel is answered (D3). */
export const isAnswerPromised = (plan: Plan, channel: Channel): boolean => quickestPromiseOn(plan, channel) !== undefined;

/** The shortest time in which an answer is promised on a channel, in minutes (D3). */
export const quickestPromiseOn = (plan: Plan, channel: Channel): number | undefined => {
  if (isNeverAnswered(plan, channel)) return undefined;
  const { general, own } = guidanceOn(plan, channel);
  const quickest = Math.min(general.quickest, own.quickest);
  return Number.isFinite(quickest) ? quickest : undefined;
};

/** The shortest and the longest time in which an answer is promised on some channels, in minutes; undefined where none is (D3). */
export const promisesOn = (
  plan: Plan,
  channels: readonly Channel[],
): { readonly shortest: number; readonly longest: number } | undefined => {
  let [shortest, longest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const channel of channels) {
    if (isNeverAnswered(plan, channel)) continue;
    const { general, own } = guidanceOn(plan, channel);
    shortest = Math.min(shortest, general.quickest, own.quickest);
    longest = Math.max(longest, general.slowest, own.slowest);
  }
  return Number.isFinite(shortest) ? { shortest, longest } : undefined;
};

/** Whether the response guide has a rule that holds on a channel; one that names no channel holds on all. */
export const hasResponseRule = (plan: Plan, channel: Channel): boolean => {
  const { general, own } = guidanceOn(plan, channel);
  return general.hasRule || own.hasRule;
};

/** The response rules that hold on at least one of these channels. */
export const responseRulesOn = ({ response }: Plan, channels: readonly Channel[]): readonly ResponseRule[] => {
  const ids = new Set(channels.map(({ id }) => id));
  return (response?.rules ?? []).filter((rule) => (rule.channels === undefined ? ids.size > 0 : rule.channels.some((id) => ids.has(id))));
};

/** Whether somebody answers on a channel, as its response rules and hours of coverage say. */
export const hasResponder = (plan: Plan, channel: Channel): boolean => {
  const { general, own } = guidanceOn(plan, channel);
  return !isNeverAnswered(plan, channel) && general.by.length + own.by.length > 0;
};

/** Who answers on at least one of these channels, and which skills the channels ask of each (B5, D3). */
export const respondersOn = (plan: Plan, channels: readonly Channel[]): ReadonlyMap<Id<"person">, ReadonlySet<Id<"skill">>> => {
  const answered = channels.filter((channel) => !isNeverAnswered(plan, channel));
  const asked = new Map<People, Set<Id<"skill">>>();
  for (const channel of answered) for (const by of guidanceOn(plan, channel).own.by) addTo(asked, by, channel.skills);
  const all = new Set(answered.flatMap(({ skills }) => skills));
  if (answered.length > 0) for (const by of guidanceIn(plan).general.by) addTo(asked, by, all);
  const responders = new Map<Id<"person">, Set<Id<"skill">>>();
  for (const [by, skills] of asked) for (const person of by) addTo(responders, person, skills);
  return responders;
};

const addTo = <Key, Item>(sets: Map<Key, Set<Item>>, key: Key, items: Iterable<Item>): void => {
  const set = sets.get(key) ?? new Set();
  for (const item of items) set.add(item);
  sets.set(key, set);
};

/** The shortest time in which the response guide promises an answer, in minutes. */
export const quickestPromise = ({ rules }: ResponseGuide): number | undefined => {
  let quickest: number | undefined;
  for (const rule of rules) {
    const promised = promiseOf(rule);
    if (promised !== undefined && (quickest === undefined || promised < quickest)) quickest = promised;
  }
  return quickest;
};

/** The rules of a guide in the order in which they press: the most urgent first, of these the most important; what is not stated comes last, and equals stay as they are (D3). */
export const rulesByUrgency = ({ rules }: ResponseGuide): readonly ResponseRule[] =>
  rules.toSorted((a, b) => (b.urgency ?? 0) - (a.urgency ?? 0) || (b.importance ?? 0) - (a.importance ?? 0));

/** Whether a rule passes what was said on to those whom it names (D3). */
export const passesOn = ({ reply }: ResponseRule): boolean => reply === "escalate";

const answers = ({ reply }: ResponseRule): boolean => reply !== "never";

/** The minutes in which a rule promises an answer; one that says never promises none. */
const promiseOf = (rule: ResponseRule): number | undefined => (answers(rule) ? rule.withinMinutes : undefined);

/** Those who answer by one rule, or in certain hours. They are held once, on however many channels they answer. */
type People = readonly Id<"person">[];

/** What rules and hours come to, those of one channel or those of all. */
class Guidance {
  hasRule = false;
  answers = false;
  nevers = false;
  /** The shortest time promised, in minutes. */
  quickest = Number.POSITIVE_INFINITY;
  /** The longest, in minutes. */
  slowest = Number.NEGATIVE_INFINITY;
  hasHours = false;
  readonly by: People[] = [];
}

/** What a guide says of all channels at once, and of each by itself. */
interface GuideIndex {
  readonly general: Readonly<Guidance>;
  readonly own: ReadonlyMap<string, Readonly<Guidance>>;
}

const nothing: Readonly<Guidance> = /* @__PURE__ */ Object.freeze(new Guidance());
const noGuide: GuideIndex = { general: nothing, own: new Map() };

const guidanceIn = ({ response }: Plan): GuideIndex => (response === undefined ? noGuide : indexGuide(response));

const guidanceOn = (plan: Plan, { id }: Channel): { readonly general: Readonly<Guidance>; readonly own: Readonly<Guidance> } => {
  const { general, own } = guidanceIn(plan);
  return { general, own: own.get(id) ?? nothing };
};

const indexGuide = /* @__PURE__ */ memo(({ rules, coverage }: ResponseGuide): GuideIndex => {
  const general = new Guidance();
  const own = new Map<string, Guidance>();
  const guidanceFor = (channel: string): Guidance => {
    const ready = own.get(channel) ?? new Guidance();
    own.set(channel, ready);
    return ready;
  };
  for (const rule of rules)
    for (const guidance of rule.channels === undefined ? [general] : rule.channels.map(guidanceFor)) {
      guidance.hasRule = true;
      guidance.answers ||= answers(rule);
      guidance.nevers ||= !answers(rule);
      guidance.quickest = Math.min(guidance.quickest, promiseOf(rule) ?? Number.POSITIVE_INFINITY);
      guidance.slowest = Math.max(guidance.slowest, promiseOf(rule) ?? Number.NEGATIVE_INFINITY);
      if (answers(rule) && rule.by.length > 0) guidance.by.push(rule.by);
    }
  for (const { channels, by } of coverage)
    for (const guidance of channels === undefined ? [general] : channels.map(guidanceFor)) {
      guidance.hasHours = true;
      if (by.length > 0) guidance.by.push(by);
    }
  return { general, own };
});
