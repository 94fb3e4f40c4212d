import type { Root } from "mdast";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import { wordingOf } from "../words/wording-of.js";
import { title } from "./blocks/section.js";
import { type DocumentOptions, languageOf } from "./document-options.js";
import { blackouts } from "./sections/schedule/blackouts.js";
import { campaigns } from "./sections/schedule/campaigns.js";
import { actions } from "./sections/strategy/actions.js";
import { audiences } from "./sections/strategy/audiences.js";
import { channels, recurringWork } from "./sections/strategy/channels.js";
import { experiments } from "./sections/strategy/experiments.js";
import { journey } from "./sections/strategy/journey.js";
import { listening } from "./sections/strategy/listening.js";
import { messages, pillars } from "./sections/strategy/messages.js";
import { metrics } from "./sections/strategy/metrics.js";
import { people } from "./sections/strategy/people.js";
import { policy } from "./sections/strategy/policy.js";
import { readiness } from "./sections/strategy/readiness.js";
import { response } from "./sections/strategy/response.js";
import { skills } from "./sections/strategy/skills.js";
import { standing } from "./sections/strategy/standing.js";
import { strategySection } from "./sections/strategy/strategy-section.js";
import { venues } from "./sections/strategy/venues.js";

/**
 * Returns the plan as a strategy paper: an mdast tree in the order Who > Why > What > How, for `toMarkdown` or any tool of that family (E1).
 * What the plan does not state is left out; whatever its texts hold, they are text and never structure.
 *
 * @example
 * ```ts
 * import { parsePlan } from "social-plan";
 * import { strategyDocument, toMarkdown } from "social-plan/documents";
 *
 * const plan = parsePlan({
 *   format: "social-plan/1", id: "acme", name: "Acme 2027",
 *   audiences: [{ id: "brewers", name: "Home brewers", roles: ["home cook"] }],
 * });
 * toMarkdown(strategyDocument(plan)); // => "# Acme 2027\n\n## Audiences\n\n- Home brewers\n  - **Roles:** home cook\n"
 * ```
 */
export const strategyDocument = (plan: Plan, options: DocumentOptions = {}): Root => {
  assertPlan(plan);
  const wording = wordingOf(plan, languageOf(options));
  return {
    type: "root",
    children: [
      title(wording.nameOf("plan")),
      ...standing(plan, wording),
      ...plan.strategies.flatMap((strategy) => strategySection(strategy, wording)),
      ...audiences(plan.audiences, wording),
      ...messages(plan, wording),
      ...pillars(plan.pillars, wording),
      ...channels(plan, wording),
      ...recurringWork(plan, wording),
      ...venues(plan.venues, wording),
      ...campaigns(plan.campaigns, wording),
      ...blackouts(plan.blackouts, wording),
      ...listening(plan.listening, wording),
      ...people(plan, wording),
      ...skills(plan, wording),
      ...metrics(plan, wording),
      ...response(plan, wording),
      ...policy(plan.policy, wording),
      ...readiness(plan, wording),
      ...experiments(plan.experiments, wording),
      ...actions(plan.actions, wording),
      ...journey(plan.journey, wording),
    ],
  };
};
