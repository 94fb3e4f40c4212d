import { memo } from "../base/memo.js";
import type { Audience } from "../model/audience/audience.js";
import type { Plan } from "../model/plan.js";
import type { Strategy } from "../model/strategy/strategy.js";

/** Whether an audience is to be influenced for a cause (B6): the strategies that name it say so, else the plan does. */
export const isForCause = (plan: Plan, { id }: Audience): boolean => {
  if (!isPurposeStated(plan.strategies).byOne) return plan.purpose === "cause";
  const { named, forCause } = audiencesOf(plan);
  return named.has(id) ? forCause.has(id) : plan.purpose === "cause";
};

/** Whether a strategy states a purpose of its own; mostly none does, and then nobody has to know which audiences each names. */
const isPurposeStated = /* @__PURE__ */ memo((strategies: Plan["strategies"]) => ({
  byOne: strategies.some(({ purpose }) => purpose !== undefined),
}));

/** The audiences that strategies name, and those that strategies for a cause name. */
const audiencesOf = /* @__PURE__ */ memo((plan: Plan) => {
  const named = new Set<string>();
  const forCause = new Set<string>();
  for (const strategy of plan.strategies)
    for (const id of namedBy(strategy)) {
      named.add(id);
      if ((strategy.purpose ?? plan.purpose) === "cause") forCause.add(id);
    }
  return { named, forCause };
});

const namedBy = ({ goals, tactics }: Strategy): readonly string[] =>
  [...goals, ...tactics, ...goals.flatMap((goal) => goal.tactics)].flatMap(({ audiences }) => audiences);
