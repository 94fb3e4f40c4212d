import type { Channel } from "../../model/audience/channel.js";
import type { Plan } from "../../model/plan.js";
import type { ResponseRule } from "../../model/policy/response-rule.js";
import type { Id } from "../../model/values/id.js";

/** Returns the response rules that hold on a channel; one that names no channel holds on all. */
export const responseRulesOn = (plan: Plan, { id }: Channel): readonly ResponseRule[] =>
  (plan.response?.rules ?? []).filter(({ channels }) => channels === undefined || channels.includes(id));

/** Returns whether it was declared that nobody answers on a channel: we only mean to listen there, or its rules, one of them its own, all say never. */
export const isNeverAnswered = (plan: Plan, channel: Channel): boolean => {
  const rules = responseRulesOn(plan, channel);
  return channel.involvement === "listen" || (rules.every(isNever) && rules.some(({ channels }) => channels !== undefined));
};

const isNever = ({ reply }: ResponseRule): boolean => reply === "never";

/** Returns who answers on a channel, as its response rules and hours of coverage say. */
export const respondersOn = (plan: Plan, channel: Channel): readonly Id<"person">[] => {
  const byRule = responseRulesOn(plan, channel).flatMap(({ reply, by }) => (reply === "never" ? [] : by));
  const byHour = (plan.response?.coverage ?? []).flatMap(({ channels, by }) =>
    channels === undefined || channels.includes(channel.id) ? by : [],
  );
  return [...new Set([...byRule, ...byHour])];
};
