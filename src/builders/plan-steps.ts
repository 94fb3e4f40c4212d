import type { Kind, Singleton } from "../model/kind.js";
import type { Places } from "../model/kind-table.js";
import type { Plan } from "../model/plan.js";
import type { PlanBuilder } from "./plan-builder.js";
import type { PlanFields } from "./plan-fields.js";

/** For each part of a plan that is not given to `createPlan`, the method that says it. */
export const partSteps = {
  alignment: "alignment",
  listening: "listening",
  policy: "policy",
  response: "response",
} as const satisfies StepsOf<Extract<FieldWithStep, Singleton>>;

/** For each list of a plan, the method that adds to it. */
export const listSteps = {
  strategies: "strategy",
  audiences: "audience",
  channels: "channel",
  venues: "venue",
  metrics: "metric",
  people: "person",
  skills: "skill",
  pillars: "pillar",
  messages: "message",
  content: "content",
  cadences: "cadence",
  campaigns: "campaign",
  blackouts: "blackout",
  readiness: "evidence",
  experiments: "experiment",
  actions: "action",
  measurements: "measurement",
} as const satisfies StepsOf<Exclude<FieldWithStep, Singleton>>;

/** The fields of a plan that are not given to `createPlan`: each has a method. */
type FieldWithStep = Exclude<keyof Plan, keyof PlanFields | "format">;

/** The method of each field, which is named for the kind of what stands there. */
type StepsOf<Field extends string> = { readonly [F in Field]: MethodFor<KindIn<F>> };

type MethodFor<K extends Kind> = [K] extends [never]
  ? "ERROR: Nodes has no kind for what stands in this field"
  : K extends keyof PlanBuilder
    ? K
    : `ERROR: PlanBuilder has no method ${K}`;

/** The kind of what stands in a field of the plan. */
type KindIn<Field extends string> = {
  [K in Kind]: "plan" extends keyof Places<K> ? (Field extends Places<K>["plan"] ? K : never) : never;
}[Kind];
