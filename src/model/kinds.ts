import type { KindTable } from "./kind-table.js";

/** What a relative date may count from. */
const anchors = ["campaign", "phase", "cadence"] as const;

/**
 * The kind table: for every kind, where it stands and what it refers to. Walking, finding, checking and editing all read it.
 * Kinds stand in the order in which a plan writes them, parents before their children.
 */
export const kinds = {
  plan: { places: {}, references: {} },
  vision: { places: { plan: "vision" }, references: {} },
  strategy: { places: { plan: "strategies" }, references: { "scope.owner": ["person"], "watches[]": ["metric"] } },
  businessObjective: { places: { strategy: "businessObjectives" }, references: {} },
  marketingObjective: { places: { strategy: "marketingObjectives" }, references: { "serves[]": ["businessObjective"] } },
  goal: {
    places: { strategy: "goals" },
    references: {
      "serves[]": ["businessObjective", "marketingObjective"],
      "audiences[]": ["audience"],
      owner: ["person"],
      "due.to": anchors,
    },
  },
  kpi: {
    places: { businessObjective: "kpis", goal: "kpis", strategy: "kpis" },
    references: {
      metric: ["metric"],
      "target.of": ["metric"],
      "due.to": anchors,
      "milestones[].due.to": anchors,
      "milestones[].target.of": ["metric"],
      owner: ["person"],
    },
  },
  tactic: {
    places: { goal: "tactics", strategy: "tactics" },
    references: {
      "serves[]": ["goal"],
      partOf: ["tactic"],
      "channels[]": ["channel"],
      "audiences[]": ["audience"],
      "venues[].venue": ["venue"],
      "answers[]": ["insight"],
      "buildsOn[]": ["tactic"],
      "skills[]": ["skill"],
      owner: ["person"],
      "responsible[]": ["person"],
      "consulted[]": ["person"],
      "informed[]": ["person"],
      "due.to": anchors,
      "metrics[]": ["metric"],
    },
  },
  audience: { places: { plan: "audiences" }, references: { "presence[].at": ["channel", "venue"] } },
  persona: { places: { audience: "personas" }, references: {} },
  channel: { places: { plan: "channels" }, references: { owner: ["person"], "skills[]": ["skill"] } },
  venue: { places: { plan: "venues" }, references: { channel: ["channel"], "advocates[]": ["person"] } },
  metric: { places: { plan: "metrics" }, references: { "channels[]": ["channel"], owner: ["person"] } },
  person: { places: { plan: "people" }, references: { "members[]": ["person"], "skills[]": ["skill"] } },
  skill: { places: { plan: "skills" }, references: {} },
  pillar: { places: { plan: "pillars" }, references: {} },
  message: { places: { plan: "messages" }, references: { audience: ["audience"], "channels[]": ["channel"], "answers[]": ["insight"] } },
  content: {
    places: { plan: "content" },
    references: {
      pillar: ["pillar"],
      tactic: ["tactic"],
      campaign: ["campaign"],
      "messages[]": ["message"],
      "channels[]": ["channel"],
      author: ["person"],
      repurposes: ["content"],
      "empowers.audience": ["audience"],
    },
  },
  variant: { places: { content: "variants" }, references: { channel: ["channel"], "approvals[].by": ["person"] } },
  cadence: {
    places: { plan: "cadences" },
    references: {
      "channels[]": ["channel"],
      tactic: ["tactic"],
      "when.to": anchors,
      "starts.to": anchors,
      "ends.to": anchors,
      during: ["campaign", "phase"],
      "pillars[].pillar": ["pillar"],
      "authors[]": ["person"],
      "content[]": ["content"],
    },
  },
  campaign: {
    places: { plan: "campaigns" },
    references: { "from.to": anchors, "to.to": anchors, tactic: ["tactic"], "paused[].by": ["person"] },
  },
  phase: { places: { campaign: "phases" }, references: { "from.to": anchors, "to.to": anchors } },
  blackout: { places: { plan: "blackouts" }, references: { "channels[]": ["channel"] } },
  alignment: {
    places: { plan: "alignment" },
    references: { "encourage[].present[]": ["person", "stakeholder"], "nextSteps[]": ["action"] },
  },
  stakeholder: { places: { alignment: "invite" }, references: { person: ["person"] } },
  issue: {
    places: { alignment: "issues" },
    references: { "raisedBy[]": ["person", "stakeholder"], owner: ["person"], "due.to": anchors, "about[]": "any" },
  },
  decision: { places: { alignment: "decisions" }, references: { "by[]": ["person", "stakeholder"], "settles[]": ["issue"] } },
  listening: { places: { plan: "listening" }, references: { "players.by": ["person"] } },
  source: { places: { listening: "sources" }, references: { venue: ["venue"], channel: ["channel"] } },
  insight: { places: { listening: "insights" }, references: { source: ["source"], heardBy: ["person"], audience: ["audience"] } },
  policy: { places: { plan: "policy" }, references: { "approvedBy[]": ["person", "stakeholder"] } },
  policySection: { places: { policy: "sections" }, references: {} },
  approvalRule: { places: { policy: "approvals" }, references: { "channels[]": ["channel"], "by[]": ["person"] } },
  phrase: { places: { policy: "phrases" }, references: {} },
  response: { places: { plan: "response" }, references: {} },
  responseRule: { places: { response: "rules" }, references: { "by[]": ["person"], "channels[]": ["channel"] } },
  coverageWindow: { places: { response: "coverage" }, references: { "by[]": ["person"], "channels[]": ["channel"] } },
  evidence: { places: { plan: "readiness" }, references: { person: ["person"], skill: ["skill"], "serves[]": "any" } },
  experiment: { places: { plan: "experiments" }, references: { metric: ["metric"], channel: ["channel"], tactic: ["tactic"] } },
  action: {
    places: { plan: "actions" },
    references: {
      owner: ["person"],
      "responsible[]": ["person"],
      "consulted[]": ["person"],
      "informed[]": ["person"],
      "due.to": anchors,
      "serves[]": "any",
    },
  },
  measurement: { places: { plan: "measurements" }, references: { metric: ["metric"], channel: ["channel"], tactic: ["tactic"] } },
} as const satisfies KindTable;
