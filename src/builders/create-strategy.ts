import { PlanError } from "../base/problems/plan-error.js";
import type { Strategy } from "../model/strategy/strategy.js";
import { buildStrategy } from "./build-strategy.js";
import { askForGoal } from "./goal-builder.js";
import { withOtherSteps } from "./other-steps.js";
import { countSaid, type Draft, type Said } from "./said.js";
import type { StrategyFields } from "./strategy-fields.js";
import type { CompleteStrategy, StrategyWithoutGoal, StrategyWithoutMission, StrategyWithoutObjective } from "./strategy-steps.js";
import { takeFields } from "./take-fields.js";
import { takeText } from "./take-text.js";

/** KPIs and tactics that no goal has yet: the steps tie each of theirs to a goal. */
type Loose = "kpis" | "tactics";

/** For each field of a strategy that is not given to `createStrategy`, the step that says it. */
const steps = {
  mission: ".mission(…)",
  businessObjectives: ".businessObjective(…)",
  marketingObjectives: ".marketingObjective(…)",
  goals: ".goal(…)",
} as const satisfies { readonly [F in Exclude<keyof Strategy, keyof StrategyFields | Loose>]: string };
const goalSteps = { kpis: ".kpi(…)", tactics: ".tactic(…)" };

const order = ["businessObjective", "mission", "marketingObjective", "goal", "build"];

const inOrder = <T extends object>(next: readonly (keyof T & string)[], builder: T): T => withOtherSteps(builder, { steps: order, next });

/** The whole state of a builder: every step makes a new one. */
interface Making {
  readonly own: Draft;
  readonly said: Said | undefined;
}

/** The state after at least one step. */
interface Begun extends Making {
  readonly said: Said;
}

const withObjective = ({ own, said }: Making, field: "businessObjectives" | "marketingObjectives", given: unknown): Begun => {
  const value = takeFields(given, { step: steps[field], path: () => [field, countSaid(said, field)] });
  return { own, said: { field, value, before: said } };
};

const withMission = ({ own, said }: Begun, given: unknown): Begun => ({
  own,
  said: { field: "mission", value: takeText(given, steps.mission), before: said },
});

const withGoal = ({ own, said }: Begun, given: unknown, how: unknown): Begun => {
  const path = () => ["goals", countSaid(said, "goals")];
  const fields = takeFields(given, { step: steps.goals, path, steps: goalSteps });
  return { own, said: { field: "goals", value: { ...fields, ...askForGoal(how, path) }, before: said } };
};

const withoutMission = (making: Begun): StrategyWithoutMission =>
  inOrder<StrategyWithoutMission>(["mission", "businessObjective"], {
    businessObjective: (fields) => withoutMission(withObjective(making, "businessObjectives", fields)),
    mission: (text) => withoutGoal(withMission(making, text)),
  });

const withoutGoal = (making: Begun): StrategyWithoutGoal =>
  inOrder<StrategyWithoutGoal>(["goal", "marketingObjective"], {
    marketingObjective: (fields) => withoutGoal(withObjective(making, "marketingObjectives", fields)),
    goal: (fields, how) => complete(withGoal(making, fields, how)),
  });

const complete = (making: Begun): CompleteStrategy =>
  inOrder<CompleteStrategy>(["build", "goal"], {
    goal: (fields, how) => complete(withGoal(making, fields, how)),
    build: () => buildStrategy(making.own, making.said),
  });

/**
 * Begins a strategy with its scope, the Who; the steps that follow come in the order Who > Why > What > How and no other (E1, E2).
 * Every step returns a new builder, so a prefix may be shared. Ids may be left out: they are made from the texts, behind the scope's name.
 * A step throws a `PlanError` for an ill-formed argument: `type`, `missing-field` without a scope, `unknown-field` for a field that has a step of its own.
 *
 * @example
 * ```ts
 * import { createStrategy } from "social-plan";
 *
 * const care = createStrategy({ scope: { function: "customer-service", name: "Customer care" } })
 *   .businessObjective({ statement: "Cut inbound service calls by a fifth", kind: "cost" })
 *   .mission("Reduce inbound service calls and support customers by other means")
 *   .goal({ statement: "Answer in public" }, (goal) =>
 *     goal
 *       .kpi({ metric: "call-deflection" })
 *       .tactic({ statement: "Staff answer in the product forum" }, (tactic) => tactic.metric("first-response-time")),
 *   )
 *   .build();
 * care.goals[0]?.id; // => "customer-care.answer-in-public"
 * ```
 */
export const createStrategy = (fields: StrategyFields): StrategyWithoutObjective => {
  const own = takeFields(fields, { step: "createStrategy(…)", path: () => [], steps });
  if (own["scope"] === undefined)
    throw new PlanError("missing-field", "createStrategy(…) needs a `scope`: the business function the strategy is for.", {
      field: "scope",
    });
  const making = { own, said: undefined };
  return inOrder<StrategyWithoutObjective>(["businessObjective"], {
    businessObjective: (objective) => withoutMission(withObjective(making, "businessObjectives", objective)),
  });
};
