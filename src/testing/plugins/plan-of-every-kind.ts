import { deepFreeze } from "../../base/deep-freeze.js";
import type { PlanInput } from "../../model/plan.js";

/** A plan with one thing of each kind that can carry data of a plugin. */
export const planOfEveryKind: PlanInput = /* @__PURE__ */ deepFreeze<PlanInput>({
  format: "social-plan/1",
  id: "a-plan-of-every-kind",
  name: "Harbour Coffee 2027",
  vision: { statement: "Every harbour knows us" },
  strategies: [
    {
      id: "the-strategy",
      mission: "Talk where people sit down for coffee",
      businessObjectives: [{ id: "the-business-objective", statement: "Sell more beans" }],
      marketingObjectives: [{ id: "the-marketing-objective", statement: "Be known", serves: ["the-business-objective"] }],
      goals: [
        {
          id: "the-goal",
          statement: "More people ask about beans",
          serves: ["the-marketing-objective"],
          kpis: [{ id: "the-kpi", metric: "the-metric", target: { kind: "value", atLeast: 40 } }],
          tactics: [{ id: "the-tactic", statement: "Answer every question about beans", metrics: ["the-metric"] }],
        },
      ],
    },
  ],
  audiences: [{ id: "the-audience", name: "Sailors", personas: [{ id: "the-persona", name: "Mo" }] }],
  channels: [{ id: "the-channel", name: "Blog", owner: "the-person", account: "harbour-coffee" }],
  venues: [{ id: "the-venue", name: "The forum of sailors" }],
  metrics: [{ id: "the-metric", name: "Questions" }],
  people: [{ id: "the-person", name: "Ana", skills: ["the-skill"] }],
  skills: [{ id: "the-skill", name: "Writing" }],
  pillars: [{ id: "the-pillar", name: "Beans" }],
  messages: [{ id: "the-message", text: "Our beans come by sail", audience: "the-audience" }],
  content: [
    {
      id: "the-content",
      title: "From the bean to the cup",
      pillar: "the-pillar",
      channels: ["the-channel"],
      variants: [{ id: "the-variant", channel: "the-channel", text: "Have you seen a bean?" }],
    },
  ],
  cadences: [{ id: "the-cadence", name: "Weekly", channels: ["the-channel"], when: { kind: "weekly", on: ["tue"] } }],
  campaigns: [
    {
      id: "the-campaign",
      name: "Harvest",
      from: "2027-01-04",
      to: "2027-01-31",
      phases: [{ id: "the-phase", name: "Before", from: "2027-01-04", to: "2027-01-10" }],
    },
  ],
  blackouts: [{ id: "the-blackout", name: "New Year", from: "2027-01-01", to: "2027-01-01" }],
  alignment: {
    invite: [{ id: "the-stakeholder", name: "Kim", function: "legal" }],
    issues: [{ id: "the-issue", statement: "Who answers at night?" }],
    decisions: [{ id: "the-decision", statement: "Nobody answers at night", settles: ["the-issue"] }],
  },
  listening: {
    sources: [{ id: "the-source", name: "Letters", side: "internal" }],
    insights: [{ id: "the-insight", statement: "People ask where beans come from", source: "the-source" }],
  },
  policy: {
    sections: [{ id: "the-policy-section", kind: "conduct" }],
    approvals: [{ id: "the-approval-rule", by: ["the-person"] }],
    phrases: [{ id: "the-phrase", text: "beans", use: "say" }],
  },
  response: {
    rules: [{ id: "the-response-rule", when: "Somebody asks about beans" }],
    coverage: [{ id: "the-coverage-window", by: ["the-person"], days: ["mon"], from: "09:00", to: "17:00" }],
  },
  readiness: [{ id: "the-evidence", kind: "training", title: "A day of writing", person: "the-person", skill: "the-skill" }],
  experiments: [{ id: "the-experiment", hypothesis: "Pictures get more questions", metric: "the-metric" }],
  actions: [{ id: "the-action", what: "Buy a kettle", owner: "the-person" }],
  measurements: [{ id: "the-measurement", metric: "the-metric", period: { from: "2027-01-04", to: "2027-01-10" }, value: 3 }],
});
