import type { Plan } from "../model/plan.js";
import type { PlanBuilder } from "./plan-builder.js";

/** For each part of a plan that the builder says, its method. */
export const partSteps = {
  alignment: "alignment",
  listening: "listening",
  policy: "policy",
  response: "response",
} as const satisfies Steps;

/** For each list of a plan that the builder fills, the method that adds to it. */
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
} as const satisfies Steps;

type Steps = Partial<Record<keyof Plan, keyof PlanBuilder>>;
