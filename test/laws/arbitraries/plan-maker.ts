import type {
  ActionItemInput,
  AlignmentInput,
  AudienceInput,
  BusinessObjectiveInput,
  CadenceInput,
  ChannelInput,
  ContentItemInput,
  GoalInput,
  ListeningInput,
  MarketingObjectiveInput,
  MessageInput,
  MetricInput,
  PersonInput,
  PolicyInput,
  StrategyInput,
  TacticInput,
} from "../../../src/index.js";
import { times } from "../../helpers/times.js";
import type { PlanSize } from "./plan-size.js";
import { share, split } from "./share-of.js";

/** One tactic to come: where it stands among all, and how to name it. */
interface Spot {
  readonly strategy: number;
  readonly goal: number;
  readonly at: number;
  /** Its place among all tactics of the plan. */
  readonly place: number;
}

const names = (name: string, count: number): string[] => times(count, (at) => `${name}-${at}`);

/** From Monday. */
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const functions = ["marketing", "customer-service", "sales"] as const;

/** What the parts of one plan are made from: the names of all that they may refer to. */
export class PlanMaker {
  readonly audiences: readonly string[];
  readonly channels: readonly string[];
  readonly venues: readonly string[];
  readonly people: readonly string[];
  readonly skills: readonly string[];
  readonly pillars: readonly string[];
  readonly insights: {
    readonly byTactics: readonly string[];
    readonly byMessages: readonly string[];
    readonly byActions: readonly string[];
  };
  readonly spots: readonly Spot[];
  readonly metrics: MetricInput[] = [];

  constructor(readonly of: PlanSize) {
    this.audiences = names("audience", of.audiences);
    this.channels = names("channel", of.channels);
    this.venues = names("venue", of.venues);
    this.people = names("person", of.people);
    this.skills = names("skill", of.skills);
    this.pillars = names("pillar", of.pillars);
    this.insights = {
      byTactics: names("insight-of-tactics", of.insights.byTactics),
      byMessages: names("insight-of-messages", of.insights.byMessages),
      byActions: names("insight-of-actions", of.actions === 0 ? 0 : of.insights.byActions),
    };
    const found = of.strategies.flatMap(({ goals }, strategy) =>
      goals.flatMap(({ tactics }, goal) => times(tactics, (at) => ({ strategy, goal, at }))),
    );
    this.spots = found.map((spot, place) => ({ ...spot, place }));
  }

  strategy(at: number): StrategyInput {
    const { objectives, aims, goals } = this.of.strategies[at] ?? { objectives: 0, aims: 0, goals: [] };
    const objectiveIds = names(`objective-${at}`, objectives);
    const aimIds = names(`aim-${at}`, aims);
    return {
      id: `strategy-${at}`,
      scope: { function: functions[at] ?? "marketing", owner: this.owner(at) },
      mission: "Help people, so that they stay.",
      ...(at === 0 && this.of.spends === "on strategies" && { budget: { amount: 6000 } }),
      businessObjectives: objectiveIds.map(
        (id): BusinessObjectiveInput => ({ id, statement: `Keep more customers, ${id}`, kind: "retention" }),
      ),
      marketingObjectives: aimIds.map(
        (id, aim): MarketingObjectiveInput => ({ id, statement: `Be known, ${id}`, serves: share(objectiveIds, aims, aim) }),
      ),
      goals: goals.map((_, goal) => this.goal(at, goal, [...aimIds, ...objectiveIds])),
      watches: times(this.of.watched, (watched) => this.metric(`${at}-watched-${watched}`, { unit: "count" }, at)),
    };
  }

  goal(strategy: number, at: number, objectives: readonly string[]): GoalInput {
    const { goals } = this.of.strategies[strategy] ?? { goals: [] };
    const { kpis = 0, tactics = 0, isFor } = goals[at] ?? {};
    const id = `goal-${strategy}-${at}`;
    const place = this.of.strategies.slice(0, strategy).reduce((sum, one) => sum + one.goals.length, at);
    const all = this.of.strategies.reduce((sum, one) => sum + one.goals.length, 0);
    return {
      ...{ id, statement: `Questions are answered, ${id}`, owner: this.owner(place), ...(place % 2 === 0 && { due: "2027-11-30" }) },
      ...{ serves: share(objectives, goals.length, at), outcome: "service" },
      audiences: isFor === "all" ? share(this.audiences, all, place) : [],
      kpis: [
        ...times(at === 0 ? 1 : kpis, (kpi) => this.kpi(`${strategy}-${at}-${kpi}`, place)),
        ...(at === 0 ? [this.rubricKpi(`${strategy}-${at}-read`, place)] : []),
      ],
      tactics: times(tactics, (tactic) => this.tactic(strategy, at, tactic, isFor === "each" ? share(this.audiences, all, place) : [])),
    };
  }

  kpi(name: string, place: number): NonNullable<GoalInput["kpis"]>[number] {
    const metric = this.metric(name, { unit: "ratio", nature: "rate", direction: "up", kind: "outcome" }, place);
    return {
      ...{ id: `kpi-${name}`, metric, baseline: { value: 0.1, on: "2026-12-31" }, target: { kind: "value", atLeast: 0.3 } },
      ...{ due: "2027-11-30", owner: this.owner(place) },
      milestones: place % 3 === 0 ? [{ due: "2027-06-30", target: { kind: "value", atLeast: 0.2 } }] : [],
    };
  }

  rubricKpi(name: string, place: number): NonNullable<GoalInput["kpis"]>[number] {
    const metric = this.metric(name, { unit: "rubric", direction: "up", kind: "out-take" }, place);
    const target = { kind: "rubric", question: "Did the answer help?", levels: ["no", "partly", "yes"], atLeast: "yes" } as const;
    return { id: `kpi-${name}`, metric, baseline: { unknown: "Nobody read them." }, target, due: "2027-11-30", owner: this.owner(place) };
  }

  /** Adds a metric, and returns its id. */
  metric(name: string, fields: Partial<MetricInput>, place: number): string {
    const id = `metric-${name}`;
    // biome-ignore lint/suspicious/noThenProperty: the model's word for what is done; a string cannot be mistaken for a promise's method
    const decision = { when: "below a tenth", then: "ask twenty people why", value: { amount: 5000 } };
    this.metrics.push({
      ...{ id, name: `How many were helped, ${name}`, instrument: "the forum's own figures", every: "month", minutesPerReading: 5 },
      ...{ owner: this.owner(place), decision },
      ...fields,
    });
    return id;
  }

  tactic(strategy: number, goal: number, at: number, audiences: string[]): TacticInput {
    const place = this.spots.findIndex((spot) => spot.strategy === strategy && spot.goal === goal && spot.at === at);
    const all = this.spots.length;
    const id = `tactic-${strategy}-${goal}-${at}`;
    const isAdvanced = at === 1 && goal > 0;
    return {
      ...{ id, statement: `Answer within a day, ${id}`, intent: "conversational", owner: this.owner(place) },
      ...{ responsible: share(this.people, all, place), consulted: ["legal"], informed: ["head"], skills: share(this.skills, all, place) },
      ...{ channels: share(this.channels, all, place), audiences, answers: share(this.insights.byTactics, all, place) },
      ...{ difficulty: isAdvanced ? "advanced" : place === 0 ? "basic" : "intermediate", status: isAdvanced ? "planned" : "running" },
      ...{ buildsOn: isAdvanced ? [`tactic-${strategy}-${goal}-0`] : [], due: "2027-11-30" },
      ...(place === 0 && this.of.spends === "on tactics" && { budget: { amount: 100 } }),
      venues: split(this.venues, all, place).map((venue) => ({ venue, does: "empower" as const })),
      metrics: [
        at === 0
          ? `metric-${strategy}-${goal}-0`
          : this.metric(`${strategy}-${goal}-tactic-${at}`, { unit: "count", kind: "output" }, place),
      ],
    };
  }

  /** Some tactic that works on a channel. */
  tacticOn(channel: string): string {
    const spot = this.spots.find(({ place }) => share(this.channels, this.spots.length, place).includes(channel));
    return `tactic-${spot?.strategy}-${spot?.goal}-${spot?.at}`;
  }

  owner(place: number): string {
    return this.people[place % this.people.length] ?? "";
  }

  answerers(where: PlanSize["answerers"]): string[] {
    return this.of.answerers === where || this.of.answerers === "in both" ? [...this.people] : [];
  }

  audience(id: string, at: number): AudienceInput {
    const isPictured = at % 2 === 1;
    const places = [...this.channels, ...this.venues];
    return {
      ...{ id, name: `People of ${id}`, roles: isPictured ? [] : ["customer"], reach: "many", size: 1000 },
      behaviour: { now: "They give up.", wanted: "They ask." },
      personas: isPictured ? [{ id: `persona-${id}`, name: "Kim", role: "customer", story: "Asks at night.", needs: ["an answer"] }] : [],
      presence: places.map((place, index) => ({
        ...{ at: place, on: "2026-11-20" },
        ...(index % 2 === 0 ? { basis: "observed" as const } : { source: "A month of reading" }),
      })),
    };
  }

  channel(id: string, at: number): ChannelInput {
    return {
      ...{ id, name: `The ${id}`, platform: at % 2 === 0 ? "email" : "forum", use: "active", involvement: "post", media: "owned" },
      ...{ purpose: "to answer", priority: at + 1, owner: this.owner(at), skills: share(this.skills, this.of.channels, at) },
      ...{ cost: { hoursPerPost: 1 }, expectedValue: { amount: 500 }, maxSilenceDays: 14 },
    };
  }

  person(id: string): PersonInput {
    const skills = this.of.isTaught && id === this.people[0] ? this.skills.slice(1) : [...this.skills];
    return { id, name: `Person ${id}`, role: "answers", function: "team", hoursPerWeek: 35, skills, player: "blogger" };
  }

  readonly staff: readonly PersonInput[] = [
    { id: "head", name: "The head", function: "executive-management", hoursPerWeek: 5 },
    { id: "legal", name: "The lawyer", function: "legal", hoursPerWeek: 1 },
  ];

  message(audience: string, at: number): MessageInput {
    const answers = split(this.insights.byMessages, this.of.audiences, at);
    return { id: `message-${at}`, text: `Ask us, ${audience}.`, audience, channels: [...this.channels], answers };
  }

  content(at: number): ContentItemInput {
    const channel = this.channels[at % this.channels.length] ?? "";
    const id = `content-${at}`;
    return {
      ...{ id, title: `How to ask, ${id}`, pillar: this.pillars[at % this.pillars.length], tactic: this.tacticOn(channel) },
      ...{ messages: [`message-${at % this.of.audiences}`], channels: [channel], author: this.owner(at), language: "en" },
      ...{ intent: "conversational", empowers: { audience: this.audiences[at % this.of.audiences] ?? "", how: "They can ask at once." } },
      variants: [
        {
          ...{ id: `variant-${at}`, channel, format: "article", text: `You need not wait, ${id}: ask.`, madeBy: "human", status: "draft" },
          link: "https://example.org/ask",
          attachments: [{ url: "https://example.org/picture.jpg", kind: "image", alt: "A hand that is raised" }],
        },
      ],
    };
  }

  cadence(channel: string, at: number): CadenceInput {
    return {
      ...{ id: `cadence-${at}`, name: `Posts on ${channel}`, channels: [channel], work: "post", tactic: this.tacticOn(channel) },
      ...{ when: { kind: "weekly", on: [weekdays[at % 5] ?? "mon"], at: ["10:00"] }, hoursPerPost: 1 },
      ...{ pillars: this.pillars.map((pillar) => ({ pillar, weight: 1 })), authors: [...this.people] },
      content: split(names("content", this.of.content), this.channels.length, at),
    };
  }

  alignment(): AlignmentInput {
    const invited = ["executive-management", "marketing", "legal", "it", "customer-service"];
    return {
      prepare: { competitors: ["They post daily."], customerActivity: ["They ask."], trends: ["More ask."], sources: ["A survey"] },
      invite: invited.map((name) => ({ id: `invited-${name}`, name, function: name, invitedOn: "2026-10-26", response: "accepted" })),
      encourage: [{ on: "2026-11-16", summary: "Everybody spoke.", present: invited.map((name) => `invited-${name}`) }],
      issues: [
        {
          ...{ id: "issue", statement: "A claim could be unlawful", raisedBy: ["invited-legal"], kind: "legal", impact: 5, likelihood: 3 },
          ...{ confirmed: true, rank: 1, redFlag: true, owner: "legal", due: "2027-02-01", about: ["strategy-0"] },
        },
      ],
      decisions: [{ id: "decision", statement: "No claims", on: "2026-11-16", by: ["head"], settles: [] }],
      nextSteps: names("action", this.of.actions),
    };
  }

  listening(): ListeningInput {
    return {
      sources: [{ id: "source", name: "The forum", side: "external", channel: this.channels[0] ?? "", checked: "week" }],
      insights: Object.values(this.insights)
        .flat()
        .map((id, at) => ({
          ...{ id, source: "source", statement: `People ask the same, ${id}`, heardOn: "2026-11-02", basis: "heard", weight: 4 },
          ...{ heardBy: this.owner(at), audience: this.audiences[at % this.of.audiences] },
        })),
    };
  }

  policy(): PolicyInput {
    const kinds = ["purpose", "disclosure", "confidentiality", "escalation", "crisis"] as const;
    return {
      ...{ version: "1", status: "approved", approvedBy: ["head"], approvedOn: "2026-12-14", reviewOn: "2027-12-01" },
      sections: kinds.map((kind) => ({ id: `section-${kind}`, kind, rules: ["Be honest."] })),
    };
  }

  action(at: number): ActionItemInput {
    return {
      ...{ id: `action-${at}`, what: "Put the hours on every profile", owner: this.owner(at) },
      ...(at === 0 ? { due: "2027-02-01", status: "open" } : { due: "2026-12-01", status: "done" }),
      ...{ responsible: [this.owner(at)], serves: split(this.insights.byActions, this.of.actions, at) },
    };
  }
}
