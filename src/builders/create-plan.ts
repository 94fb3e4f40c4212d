import { isRecord } from "../base/is-record.js";
import type { Json } from "../base/json/json.js";
import { type Plan, planFormat } from "../model/plan.js";
import { parsePlan } from "../model/read/parse-plan.js";
import { giveIds } from "./give-ids.js";
import { giveStrategyIds } from "./give-strategy-ids.js";
import type { PathTo } from "./path-to.js";
import type { PlanBuilder } from "./plan-builder.js";
import type { PlanFields } from "./plan-fields.js";
import { listSteps, partSteps } from "./plan-steps.js";
import { countSaid, type Draft, gatherSaid, type Said } from "./said.js";
import { takeFields } from "./take-fields.js";

const parts = /* @__PURE__ */ Object.keys(partSteps);

/** The steps as people write them, by field. */
const steps: Readonly<Record<string, string>> = /* @__PURE__ */ (() =>
  Object.fromEntries(Object.entries({ ...listSteps, ...partSteps }).map(([field, method]) => [field, `.${method}(…)`])))();

const planAfter = (own: Draft, said: Said | undefined): PlanBuilder => {
  const list = (field: keyof typeof listSteps) => (given: unknown) => add(field, given, () => [field, countSaid(said, field)]);
  const part = (field: keyof typeof partSteps) => (given: unknown) => add(field, given, () => [field]);
  const add = (field: string, given: unknown, path: PathTo) =>
    planAfter(own, { field, value: takeFields(given, { step: steps[field] ?? field, path }), before: said });
  return Object.freeze<PlanBuilder>({
    strategy: list("strategies"),
    audience: list("audiences"),
    channel: list("channels"),
    venue: list("venues"),
    metric: list("metrics"),
    person: list("people"),
    skill: list("skills"),
    pillar: list("pillars"),
    message: list("messages"),
    content: list("content"),
    cadence: list("cadences"),
    campaign: list("campaigns"),
    blackout: list("blackouts"),
    evidence: list("readiness"),
    experiment: list("experiments"),
    action: list("actions"),
    measurement: list("measurements"),
    alignment: part("alignment"),
    listening: part("listening"),
    policy: part("policy"),
    response: part("response"),
    build: () => buildPlan(own, said),
  });
};

const buildPlan = (own: Draft, said: Said | undefined): Plan => {
  const { strategies, ...rest } = gatherSaid(said, parts);
  return parsePlan({ format: planFormat, ...giveIds("plan", { ...own, ...rest }), strategies: strategiesOf(strategies) });
};

/** Each with ids behind the name of its own scope. */
const strategiesOf = (said: Json | undefined): readonly Json[] =>
  Array.isArray(said) ? said.map((one: Json) => (isRecord(one) ? giveStrategyIds(one) : one)) : [];

/**
 * Begins a plan with its own fields. One method for each list and part follows, in any order; references are checked at `build`.
 * Every step returns a new builder, so a prefix may be shared. Ids may be left out, the plan's own excepted: they are made from the names and texts.
 * A step throws a `PlanError` for an ill-formed argument: `type`, or `unknown-field` for a field that has a step of its own.
 *
 * @example
 * ```ts
 * import { createPlan } from "social-plan";
 *
 * const plan = createPlan({ id: "acme-2027", purpose: "business" })
 *   .channel({ name: "Product forum", platform: "forum", media: "owned" })
 *   .venue({ name: "Ask the staff", channel: "product-forum" })
 *   .build();
 * plan.venues[0]?.id; // => "ask-the-staff"
 * ```
 */
export const createPlan = (fields: PlanFields): PlanBuilder =>
  planAfter(takeFields(fields, { step: "createPlan(…)", path: () => [], steps }), undefined);
