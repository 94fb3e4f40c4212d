import type {
  ActionItemInput,
  AudienceInput,
  CadenceInput,
  CampaignInput,
  ChannelInput,
  ContentItemInput,
  EvidenceInput,
  ExperimentInput,
  InsightInput,
  ListeningSourceInput,
  MeasurementInput,
  MessageInput,
  MetricInput,
  PersonInput,
  PlanInput,
  StrategyInput,
  VenueInput,
} from "../../src/index.js";
import { list } from "./list.js";

/** How many things with ids stand in one team's part of the plan. */
const thingsOfTeam = 100;

const words =
  "answer community customers every first help listen members months post question reach release share stories team update week".split(" ");

/** A sentence of so many words, always the same for the same seed. */
const sentence = (seed: number, length: number): string =>
  `${list(length, (at) => words[(seed * 7 + at * at + at * 5) % words.length]).join(" ")}.`;

const day = (at: number): string => `2027-${String((at % 12) + 1).padStart(2, "0")}-${String((at % 28) + 1).padStart(2, "0")}`;

/** Returns a plan of so many things with ids, as a tool would write it: for every hundred a team with its strategy, content, calendar and readings. */
export const grownPlan = (things: number): PlanInput => {
  const teams = list(things / thingsOfTeam, (team) => team);
  const each = <T>(count: number, make: (team: number, at: number) => T): T[] =>
    teams.flatMap((team) => list(count, (at) => make(team, at)));
  return {
    format: "social-plan/1",
    id: "grown",
    name: "A plan of many teams",
    timeZone: "Europe/Berlin",
    period: { from: "2027-01-01", to: "2027-12-31" },
    strategies: teams.map(strategyOf),
    audiences: teams.map(audienceOf),
    channels: teams.map(channelOf),
    venues: teams.map(venueOf),
    metrics: teams.map(metricOf),
    people: teams.map(personOf),
    messages: teams.map(messageOf),
    content: each(10, contentOf),
    cadences: each(2, cadenceOf),
    campaigns: teams.map(campaignOf),
    listening: { sources: teams.map(sourceOf), insights: each(5, insightOf) },
    readiness: teams.map(evidenceOf),
    experiments: teams.map(experimentOf),
    actions: each(3, actionOf),
    measurements: each(29, measurementOf),
  };
};

const strategyOf = (team: number): StrategyInput => ({
  id: `strategy-${team}`,
  scope: { function: "marketing", name: `Team ${team}`, owner: `person-${team}` },
  mission: sentence(team, 10),
  budget: { amount: 12_000, currency: "EUR" },
  businessObjectives: [
    {
      id: `objective-${team}`,
      statement: sentence(team, 9),
      kind: "retention",
      kpis: [{ id: `kpi-${team}`, metric: `metric-${team}`, target: { kind: "growth", ratio: 0.1 }, due: "2027-12-31" }],
    },
  ],
  marketingObjectives: [{ id: `aim-${team}`, statement: sentence(team + 1, 9), serves: [`objective-${team}`] }],
  goals: list(2, (goal) => ({
    id: `goal-${team}-${goal}`,
    statement: sentence(goal, 12),
    serves: [`aim-${team}`],
    audiences: [`audience-${team}`],
    owner: `person-${team}`,
    due: "2027-11-30",
    kpis: list(2, (at) => ({
      id: `kpi-${team}-${goal}-${at}`,
      metric: `metric-${team}`,
      baseline: { value: 120 + at, on: "2026-12-31" },
      target: { kind: "value", atLeast: 600, per: "week" },
      due: "2027-11-30",
      milestones: [{ due: "2027-06-30", target: { kind: "value", atLeast: 300, per: "week" } }],
      owner: `person-${team}`,
    })),
    tactics: list(4, (at) => ({
      id: `tactic-${team}-${goal}-${at}`,
      statement: sentence(at, 12),
      channels: [`channel-${team}`],
      audiences: [`audience-${team}`],
      venues: [{ venue: `venue-${team}`, does: "enhance" }],
      answers: [`insight-${team}-${at}`],
      intent: "conversational",
      status: "running",
      buildsOn: at === 0 ? [] : [`tactic-${team}-${goal}-0`],
      owner: `person-${team}`,
      metrics: [`metric-${team}`],
    })),
  })),
});

const contentOf = (team: number, at: number): ContentItemInput => ({
  id: `content-${team}-${at}`,
  title: sentence(at, 6),
  tactic: `tactic-${team}-0-${at % 4}`,
  campaign: `campaign-${team}`,
  messages: [`message-${team}`],
  author: `person-${team}`,
  language: "en",
  intent: "conversational",
  variants: list(2, (one) => ({
    id: `variant-${team}-${at}-${one}`,
    channel: `channel-${team}`,
    text: sentence(team + at + one, 30),
    link: `https://example.org/stories/${team}/${at}?from=${one}`,
    attachments: [{ url: `https://example.org/pictures/${team}-${at}.png`, alt: sentence(one, 6) }],
    status: "draft",
  })),
});

const audienceOf = (team: number): AudienceInput => ({
  id: `audience-${team}`,
  name: sentence(team, 2),
  roles: ["buyer", "developer"],
  personas: [{ id: `persona-${team}`, name: "Kim", story: sentence(team, 20), needs: [sentence(team, 5), sentence(team + 1, 5)] }],
  presence: [{ at: `channel-${team}`, basis: "observed", source: sentence(team, 4), on: day(team), share: 0.4 }],
});

const channelOf = (team: number): ChannelInput => ({
  id: `channel-${team}`,
  name: sentence(team, 2),
  platform: "linkedin",
  use: "active",
  involvement: "post",
  purpose: sentence(team, 8),
  owner: `person-${team}`,
  cost: { hoursPerPost: 1.5, moneyPerMonth: { amount: 40, currency: "EUR" } },
  bounds: [{ max: 3, per: "day" }],
});

const venueOf = (team: number): VenueInput => ({
  id: `venue-${team}`,
  name: sentence(team, 3),
  kind: "forum",
  channel: `channel-${team}`,
  advocates: [`person-${team}`],
});

const metricOf = (team: number): MetricInput => ({
  id: `metric-${team}`,
  name: sentence(team, 3),
  unit: "count",
  nature: "flow",
  direction: "up",
  kind: "outcome",
  instrument: "the forum's own figures",
  every: "week",
  channels: [`channel-${team}`],
  owner: `person-${team}`,
});

const personOf = (team: number): PersonInput => ({
  id: `person-${team}`,
  name: `Person ${team}`,
  role: "community manager",
  hoursPerWeek: 30,
  timeZone: "Europe/Berlin",
});

const messageOf = (team: number): MessageInput => ({
  id: `message-${team}`,
  text: sentence(team, 12),
  audience: `audience-${team}`,
  answers: [`insight-${team}-0`],
});

const campaignOf = (team: number): CampaignInput => ({
  id: `campaign-${team}`,
  name: sentence(team, 3),
  anchor: day(team),
  tactic: `tactic-${team}-1-1`,
  phases: list(2, (at) => ({
    id: `phase-${team}-${at}`,
    name: sentence(at, 2),
    from: { to: `campaign-${team}`, offset: { weeks: at * 2 - 4 } },
    to: { to: `campaign-${team}`, offset: { weeks: at * 2 - 3, days: 6 } },
  })),
});

const sourceOf = (team: number): ListeningSourceInput => ({
  id: `source-${team}`,
  name: sentence(team, 3),
  side: "external",
  venue: `venue-${team}`,
});

const evidenceOf = (team: number): EvidenceInput => ({
  id: `evidence-${team}`,
  kind: "training",
  title: sentence(team, 5),
  on: day(team),
  status: "done",
  person: `person-${team}`,
});

const experimentOf = (team: number): ExperimentInput => ({
  id: `experiment-${team}`,
  hypothesis: sentence(team, 12),
  metric: `metric-${team}`,
  from: "2027-02-01",
  to: "2027-03-01",
  tactic: `tactic-${team}-0-2`,
});

const cadenceOf = (team: number, at: number): CadenceInput => ({
  id: `cadence-${team}-${at}`,
  name: sentence(at, 4),
  channels: [`channel-${team}`],
  work: "post",
  tactic: `tactic-${team}-0-${at}`,
  when: { kind: "weekly", on: ["mon", "thu"], at: ["09:30"] },
  authors: [`person-${team}`],
});

const insightOf = (team: number, at: number): InsightInput => ({
  id: `insight-${team}-${at}`,
  source: `source-${team}`,
  statement: sentence(team + at, 14),
  heardOn: day(at),
  sentiment: "mixed",
  audience: `audience-${team}`,
  weight: 3,
});

const actionOf = (team: number, at: number): ActionItemInput => ({
  id: `action-${team}-${at}`,
  what: sentence(at, 8),
  owner: `person-${team}`,
  due: day(team + at),
  status: "open",
});

const measurementOf = (team: number, at: number): MeasurementInput => ({
  id: `measurement-${team}-${at}`,
  metric: `metric-${team}`,
  value: team * 10 + at,
  period: { from: "2027-01-04", to: "2027-01-10" },
  channel: `channel-${team}`,
  source: "counted by the team",
});
