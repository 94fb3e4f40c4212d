import fc from "fast-check";
import type { ActionItem } from "../../../src/model/action-item.js";
import type { Alignment, Conversation, Preparation } from "../../../src/model/alignment.js";
import type { AlignmentIssue } from "../../../src/model/alignment-issue.js";
import type { Approval } from "../../../src/model/approval.js";
import type { ApprovalRule } from "../../../src/model/approval-rule.js";
import type { Audience, Presence } from "../../../src/model/audience.js";
import type { Baseline, ExactBaseline, RangeBaseline, UnknownBaseline } from "../../../src/model/baseline.js";
import type { Blackout } from "../../../src/model/blackout.js";
import type { Bound } from "../../../src/model/bound.js";
import type { BusinessFunction } from "../../../src/model/business-function.js";
import type { BusinessObjective } from "../../../src/model/business-objective.js";
import type { Cadence, PillarWeight } from "../../../src/model/cadence.js";
import type { Campaign, Pause } from "../../../src/model/campaign.js";
import type { Channel, ChannelCost } from "../../../src/model/channel.js";
import type { ContentItem, Evergreen } from "../../../src/model/content-item.js";
import type { CoverageWindow } from "../../../src/model/coverage-window.js";
import type { DateRange } from "../../../src/model/date-range.js";
import type { DateRef, Offset, RelativeDate } from "../../../src/model/date-ref.js";
import type { Decision } from "../../../src/model/decision.js";
import type { Empowerment } from "../../../src/model/empowerment.js";
import type { Evidence } from "../../../src/model/evidence.js";
import type { Experiment } from "../../../src/model/experiment.js";
import type { GateReport } from "../../../src/model/gate-report.js";
import type { Goal } from "../../../src/model/goal.js";
import type { Insight } from "../../../src/model/insight.js";
import type { Kind } from "../../../src/model/kind.js";
import type { Kpi, Milestone } from "../../../src/model/kpi.js";
import type { Listening, NoPlayers } from "../../../src/model/listening.js";
import type { ListeningSource } from "../../../src/model/listening-source.js";
import type { MarketingObjective } from "../../../src/model/marketing-objective.js";
import type { MeasuredValue, Measurement } from "../../../src/model/measurement.js";
import type { Message } from "../../../src/model/message.js";
import type { Metric, MetricDecision } from "../../../src/model/metric.js";
import type { Money } from "../../../src/model/money.js";
import type { Person } from "../../../src/model/person.js";
import type { Persona } from "../../../src/model/persona.js";
import type { Phase } from "../../../src/model/phase.js";
import type { Pillar } from "../../../src/model/pillar.js";
import type { Plan } from "../../../src/model/plan.js";
import type { Policy } from "../../../src/model/policy.js";
import type { PolicySection } from "../../../src/model/policy-section.js";
import type { PostRange, Recurrence, TimeWindow } from "../../../src/model/recurrence.js";
import type {
  CountedBusinessDay,
  DayOfMonth,
  MonthlyDay,
  NearestBusinessDay,
  NthWeekday,
  YearlyDate,
  YearlyDay,
  YearlyWeekday,
} from "../../../src/model/recurrence-day.js";
import type { ResponseGuide } from "../../../src/model/response-guide.js";
import type { ResponseRule } from "../../../src/model/response-rule.js";
import type { Skill } from "../../../src/model/skill.js";
import type { StageEvent } from "../../../src/model/stage-event.js";
import type { Stakeholder } from "../../../src/model/stakeholder.js";
import type { Scope, Strategy } from "../../../src/model/strategy.js";
import type { Tactic, VenueUse } from "../../../src/model/tactic.js";
import type { Target } from "../../../src/model/target.js";
import type { Thing } from "../../../src/model/thing.js";
import type { Media, Variant } from "../../../src/model/variant.js";
import type { Venue } from "../../../src/model/venue.js";
import type { Vision } from "../../../src/model/vision.js";
import * as s from "./spec.js";

const { amount, date, number, optional, text, time } = s;

/** What every thing carries besides its own fields. */
const thing = <K extends Kind>(kind: K): s.Shape<Thing<K>> => ({
  id: s.ownId(kind),
  note: optional(text),
  tags: optional(s.listed(text)),
  ext: optional(s.pluginData),
});

const person = s.reference(["person"]);
const personOrStakeholder = s.reference(["person", "stakeholder"]);
const channel = s.reference(["channel"]);
const channels = s.list(channel);
const someChannels = optional(s.listed(channel));
const metric = s.reference(["metric"]);
const tactic = s.reference(["tactic"]);
const zone = optional(s.zone);
const period = s.word("hour", "day", "week", "month", "quarter", "year");
const weekday = s.word("mon", "tue", "wed", "thu", "fri", "sat", "sun");
const rating = s.word(1, 2, 3, 4, 5);
const voice = s.word("conversational", "promotional");
const businessFunction: s.Spec<BusinessFunction> = s.openWord("customer-service");

const money = s.object<Money>({ amount: number, currency: optional(s.currency) });
const wrongOrder: s.Wrong = [{ from: "2027-03-02", to: "2027-03-01" }, "range", ["to"]];
const dateRange: s.Spec<DateRange> = {
  ...s.object<DateRange>({ from: date, to: date }, [wrongOrder]),
  arbitrary: date.arbitrary.chain((from) => date.arbitrary.map((to) => ({ from: [from, to].sort()[0], to: [from, to].sort()[1] }))),
};

const steps = optional(s.whole(-1_000_000, 1_000_000));
const offset = s.object<Offset>({
  months: steps,
  weeks: steps,
  days: steps,
  businessDays: steps,
  hours: steps,
  minutes: steps,
  snap: optional(weekday),
  about: s.flag,
});
const dateRefTo = (to: s.Spec<RelativeDate["to"]>): s.Spec<DateRef> =>
  s.oneOf(
    [date, s.object<RelativeDate>({ to, offset })],
    [
      ["2027-02-30", "date"],
      [7, "type"],
      [null, "type"],
      [[], "type"],
      [{ offset: {} }, "missing-field"],
      [{ to: "nowhere-to-be-found", offset: {} }, "dangling-ref", ["to"]],
    ],
  );
const anchor = s.reference(["campaign", "phase", "cadence"], { isNeeded: true });
const anchorBefore = s.reference(["campaign", "phase", "cadence"], { isNeeded: true, isBackward: true });
const dateRef = dateRefTo(anchor);
const due = optional(dateRef);

const reading = { on: optional(date), period: optional(dateRange) };
const baseline: s.Spec<Baseline> = s.oneOf(
  [
    s.object<ExactBaseline>({ value: number, ...reading }),
    s.object<RangeBaseline>({ atLeast: number, atMost: number, ...reading }),
    s.object<UnknownBaseline>({ unknown: text }),
  ],
  [
    ["twenty", "type"],
    [20, "type"],
    [null, "type"],
    [{}, "missing-field"],
  ],
);

const bounds = { atLeast: optional(number), atMost: optional(number) };
const target = s.oneOfKind<Target>({
  value: { ...bounds, per: optional(period) },
  growth: { ratio: number, per: optional(period) },
  each: { ...bounds, what: text },
  share: { ...bounds, of: s.reference(["metric"], { isNeeded: true }) },
  rank: { atMost: number },
  guard: bounds,
  rubric: { question: text, levels: s.listed(text), atLeast: text },
});

const nth = s.word(1, 2, 3, 4, 5, -1);
const month = s.whole(1, 12);
const wrongDay: readonly s.Wrong[] = [
  [7, "type"],
  ["first monday", "type"],
  [null, "type"],
  [{}, "missing-field"],
];
const dayOfMonth: s.Spec<number> = { ...s.whole(-1, 31), wrong: [...s.whole(-1, 31).wrong, [0, "range"]] };
const monthlyDay: s.Spec<MonthlyDay> = s.oneOf(
  [
    s.object<DayOfMonth>({ day: dayOfMonth, clamp: s.flag }),
    s.object<NthWeekday>({ nth, weekday }),
    s.object<CountedBusinessDay>({ nth: s.whole(-23, 23), businessDay: s.only(true) }),
    s.object<NearestBusinessDay>({ nearest: s.whole(1, 31), businessDay: s.only(true) }),
  ],
  wrongDay,
);
const yearlyDay: s.Spec<YearlyDay> = s.oneOf(
  [s.object<YearlyDate>({ month, day: s.whole(1, 31) }), s.object<YearlyWeekday>({ month, nth, weekday })],
  wrongDay,
);
const every = optional(s.whole(1, 10_000));
const at = optional(s.listed(time));
const posts: s.Spec<number | PostRange> = s.oneOf(
  [s.whole(0), s.object<PostRange>({ min: optional(s.whole(0)), max: optional(s.whole(0)) })],
  [
    [-1, "range"],
    [1.5, "number"],
    ["two", "type"],
    [null, "type"],
    [{ min: -1 }, "range", ["min"]],
  ],
);
const recurrence = s.oneOfKind<Recurrence>({
  daily: { every, days: optional(s.listed(weekday)), at },
  weekly: { every, on: s.listed(weekday), at },
  monthly: { every, on: s.listed(monthlyDay), at },
  yearly: { on: s.listed(yearlyDay), at },
  quota: {
    posts: optional(posts),
    every,
    per: optional(period),
    days: optional(s.listed(weekday)),
    window: optional(s.object<TimeWindow>({ from: time, to: time })),
  },
  relative: { to: anchorBefore, offsets: s.listed(offset), at },
  rrule: { rrule: text, at },
  dates: { on: s.listed(date), at },
  "as-needed": { trigger: optional(text) },
});

const bound = s.object<Bound>({
  min: optional(s.whole(0)),
  max: optional(s.whole(0)),
  every: optional(s.whole(1)),
  per: period,
  each: optional(s.word("author", "pillar", "campaign", "content")),
  only: optional(s.listed(text)),
  except: optional(s.listed(text)),
});
const minGapMinutes = optional(amount);

const kpi = s.object<Kpi>({
  ...thing("kpi"),
  metric: s.reference(["metric"], { isNeeded: true }),
  baseline: optional(baseline),
  target: optional(target),
  due,
  milestones: s.list(s.object<Milestone>({ due: dateRef, target, note: optional(text) }), 4),
  owner: optional(person),
  open: optional(text),
});

const tacticThing = s.object<Tactic>({
  ...thing("tactic"),
  statement: text,
  serves: s.list(s.reference(["goal"])),
  partOf: optional(s.reference(["tactic"], { isBackward: true })),
  channels,
  audiences: s.list(s.reference(["audience"])),
  venues: s.list(
    s.object<VenueUse>({ venue: s.reference(["venue"], { isNeeded: true }), does: optional(s.word("create", "enhance", "empower")) }),
  ),
  answers: s.list(s.reference(["insight"])),
  voice: optional(voice),
  difficulty: optional(s.word("basic", "intermediate", "advanced")),
  status: optional(s.word("planned", "running", "done", "dropped")),
  buildsOn: s.list(s.reference(["tactic"], { isBackward: true })),
  skills: s.list(s.reference(["skill"])),
  owner: optional(person),
  due,
  budget: optional(money),
  metrics: s.list(metric),
});

const strategy = s.object<Strategy>({
  ...thing("strategy"),
  scope: optional(s.object<Scope>({ function: businessFunction, name: optional(text), owner: optional(person) })),
  purpose: optional(s.word("business", "cause")),
  mission: optional(text),
  budget: optional(money),
  businessObjectives: s.list(
    s.object<BusinessObjective>({
      ...thing("businessObjective"),
      statement: text,
      kind: optional(s.openWord("cost")),
      kpis: s.list(kpi, 1),
      value: optional(money),
    }),
  ),
  marketingObjectives: s.list(
    s.object<MarketingObjective>({
      ...thing("marketingObjective"),
      statement: text,
      kind: optional(s.openWord("awareness")),
      serves: s.list(s.reference(["businessObjective"])),
    }),
  ),
  goals: s.list(
    s.object<Goal>({
      ...thing("goal"),
      statement: text,
      serves: s.list(s.reference(["businessObjective", "marketingObjective"])),
      audiences: s.list(s.reference(["audience"])),
      outcome: optional(s.openWord("loyalty")),
      owner: optional(person),
      due,
      kpis: s.list(kpi, 2),
      tactics: s.list(tacticThing, 2),
      value: optional(money),
      open: optional(text),
      antiGoals: s.list(text),
    }),
  ),
  kpis: s.list(kpi),
  tactics: s.list(tacticThing, 1),
  watches: s.list(metric),
  outOfScope: s.list(text),
});

const audience = s.object<Audience>({
  ...thing("audience"),
  name: text,
  roles: s.list(text),
  personas: s.list(
    s.object<Persona>({
      ...thing("persona"),
      name: text,
      role: optional(text),
      story: optional(text),
      needs: s.list(text),
      frustrations: s.list(text),
    }),
  ),
  reach: optional(s.word("few", "many")),
  size: optional(amount),
  language: optional(text),
  presence: s.list(
    s.object<Presence>({
      at: s.reference(["channel", "venue"], { isNeeded: true }),
      absent: s.flag,
      basis: optional(s.word("assumed", "observed", "surveyed", "measured")),
      source: optional(text),
      on: optional(date),
      share: optional(s.share),
    }),
  ),
});

const channelThing = s.object<Channel>({
  ...thing("channel"),
  name: text,
  platform: optional(s.openWord("linkedin")),
  account: optional(text),
  language: optional(text),
  purpose: optional(text),
  priority: optional(number),
  media: optional(s.word("paid", "earned", "shared", "owned")),
  use: optional(s.word("active", "planned", "dormant", "declined", "retired")),
  involvement: optional(s.word("listen", "respond", "post")),
  because: optional(text),
  owner: optional(person),
  skills: s.list(s.reference(["skill"])),
  cost: optional(s.object<ChannelCost>({ hoursPerPost: optional(amount), hoursPerWeek: optional(amount), moneyPerMonth: optional(money) })),
  expectedValue: optional(money),
  maxSilenceDays: optional(amount),
  bounds: s.list(bound),
  minGapMinutes,
});

const venue = s.object<Venue>({
  ...thing("venue"),
  name: text,
  kind: optional(s.openWord("community")),
  channel: optional(channel),
  advocates: s.list(person),
});

const metricThing = s.object<Metric>({
  ...thing("metric"),
  name: optional(text),
  catalog: optional(text),
  unit: optional(s.openWord("ratio")),
  nature: optional(s.word("level", "flow", "rate")),
  direction: optional(s.word("up", "down")),
  kind: optional(s.word("input", "activity", "output", "out-take", "outcome", "impact")),
  formula: optional(text),
  instrument: optional(text),
  every: optional(period),
  decision: optional(
    s.object<MetricDecision>({
      when: text,
      // biome-ignore lint/suspicious/noThenProperty: the model's word for what is done
      then: text,
      above: optional(number),
      below: optional(number),
      value: optional(money),
    }),
  ),
  minutesPerReading: optional(amount),
  channels,
  owner: optional(person),
});

const personThing = s.object<Person>({
  ...thing("person"),
  name: text,
  is: optional(s.word("person", "role", "team")),
  members: s.list(s.reference(["person"], { isBackward: true })),
  role: optional(text),
  function: optional(businessFunction),
  hoursPerWeek: optional(amount),
  hourlyRate: optional(money),
  timeZone: zone,
  skills: s.list(s.reference(["skill"])),
  away: s.list(dateRange),
  player: optional(s.openWord("blogger")),
});

const variant = s.object<Variant>({
  ...thing("variant"),
  channel: s.reference(["channel"], { isNeeded: true }),
  language: optional(text),
  text,
  link: optional(s.link),
  media: s.list(s.object<Media>({ url: s.link, alt: optional(text) })),
  status: optional(s.word("idea", "draft", "in-review", "approved", "scheduled", "published", "rejected", "blocked")),
  approvals: s.list(s.object<Approval>({ by: s.reference(["person"], { isNeeded: true }), at: s.instant, digest: s.digest })),
});

const content = s.object<ContentItem>({
  ...thing("content"),
  title: text,
  pillar: optional(s.reference(["pillar"])),
  tactic: optional(tactic),
  campaign: optional(s.reference(["campaign"])),
  messages: s.list(s.reference(["message"])),
  channels,
  author: optional(person),
  language: optional(text),
  voice: optional(voice),
  variants: s.list(variant),
  evergreen: optional(s.object<Evergreen>({ cooldownDays: amount, maxUses: optional(s.whole(1)) })),
  empowers: optional(s.object<Empowerment>({ audience: s.reference(["audience"], { isNeeded: true }), how: text })),
  embargo: optional(s.instant),
});

const cadence = s.object<Cadence>({
  ...thing("cadence"),
  name: optional(text),
  channels,
  work: optional(s.openWord("review")),
  decides: optional(text),
  tactic: optional(tactic),
  when: recurrence,
  timeZone: zone,
  starts: optional(dateRefTo(anchorBefore)),
  ends: optional(dateRefTo(anchorBefore)),
  count: optional(s.whole(1)),
  during: optional(s.reference(["campaign", "phase"])),
  tentative: s.flag,
  bounds: s.list(bound),
  minGapMinutes,
  pillars: optional(s.listed(s.object<PillarWeight>({ pillar: s.reference(["pillar"], { isNeeded: true }), weight: amount }))),
  authors: optional(s.listed(person)),
  languages: optional(s.listed(text)),
  rotateEvery: optional(period),
  content: optional(s.listed(s.reference(["content"]))),
  hoursPerPost: optional(amount),
  onBlackout: optional(s.word("skip", "earlier", "later")),
  open: optional(text),
});

const campaign = s.object<Campaign>({
  ...thing("campaign"),
  name: text,
  anchor: optional(s.dayOrTime),
  trigger: optional(text),
  timeZone: zone,
  from: due,
  to: due,
  phases: s.list(
    s.object<Phase>({
      ...thing("phase"),
      name: text,
      from: optional(dateRefTo(anchorBefore)),
      to: due,
      while: optional(text),
    }),
  ),
  tactic: optional(tactic),
  tentative: s.flag,
  paused: s.list(inOrder(s.object<Pause>({ from: date, to: optional(date), by: optional(person), because: optional(text) }, [wrongOrder]))),
});

/** What the spec makes, with its days in order. */
function inOrder<T>(spec: s.Spec<T>): s.Spec<T> {
  const order = (value: { readonly from?: string; readonly to?: string }) => {
    const { from, to } = value;
    return from !== undefined && to !== undefined && to < from ? { ...value, from: to, to: from } : value;
  };
  return { ...spec, arbitrary: spec.arbitrary.map((value) => order(value as object)) };
}

const alignment = s.object<Alignment>({
  prepare: s.filled(
    s.object<Preparation>({ competitors: s.list(text), customerActivity: s.list(text), trends: s.list(text), sources: s.list(text) }),
  ),
  invite: s.list(
    s.object<Stakeholder>({
      ...thing("stakeholder"),
      name: text,
      function: optional(businessFunction),
      person: optional(person),
      invitedOn: optional(date),
      response: optional(s.word("accepted", "declined", "none")),
    }),
  ),
  encourage: s.list(s.object<Conversation>({ on: optional(date), summary: text, present: s.list(personOrStakeholder) })),
  issues: s.list(
    s.object<AlignmentIssue>({
      ...thing("issue"),
      statement: text,
      raisedBy: s.list(personOrStakeholder),
      kind: optional(s.openWord("risk")),
      impact: optional(rating),
      likelihood: optional(rating),
      confirmed: optional(s.trueOrFalse),
      rank: optional(number),
      redFlag: optional(s.trueOrFalse),
      owner: optional(person),
      due,
      resolution: optional(text),
      about: s.list(s.anyReference),
    }),
  ),
  decisions: s.list(
    s.object<Decision>({
      ...thing("decision"),
      statement: text,
      on: optional(date),
      by: s.list(personOrStakeholder),
      settles: s.list(s.reference(["issue"])),
    }),
  ),
  nextSteps: s.list(s.reference(["action"])),
});

const listening = s.object<Listening>({
  sources: s.list(
    s.object<ListeningSource>({
      ...thing("source"),
      name: text,
      side: s.word("internal", "external"),
      function: optional(businessFunction),
      venue: optional(s.reference(["venue"])),
      channel: optional(channel),
      checked: optional(period),
    }),
  ),
  insights: s.list(
    s.object<Insight>({
      ...thing("insight"),
      source: s.reference(["source"], { isNeeded: true }),
      statement: text,
      heardOn: optional(date),
      need: optional(text),
      sentiment: optional(s.word("positive", "neutral", "negative", "mixed")),
      audience: optional(s.reference(["audience"])),
      weight: optional(rating),
      setAside: optional(text),
    }),
  ),
  players: optional(s.object<NoPlayers>({ none: text })),
});

const policy = s.object<Policy>({
  version: optional(text),
  status: optional(s.word("draft", "approved")),
  approvedBy: s.list(personOrStakeholder),
  approvedOn: optional(date),
  reviewOn: optional(date),
  sections: s.list(
    s.object<PolicySection>({
      ...thing("policySection"),
      kind: s.word(
        ...(["purpose", "scope", "disclosure", "confidentiality", "spokespeople", "conduct", "customer-inquiries", "escalation"] as const),
        ...(["crisis", "copyright", "privacy", "security", "consequences", "contact", "review"] as const),
      ),
      title: optional(text),
      rules: s.list(text),
    }),
  ),
  approvals: s.list(
    s.object<ApprovalRule>({
      ...thing("approvalRule"),
      when: optional(text),
      only: optional(s.listed(text)),
      channels: someChannels,
      by: s.list(person),
      count: optional(s.whole(0)),
      leadHours: optional(amount),
    }),
  ),
});

const level = s.word(1, 2, 3);
const response = s.object<ResponseGuide>({
  rules: s.list(
    s.object<ResponseRule>({
      ...thing("responseRule"),
      when: text,
      urgency: optional(level),
      importance: optional(level),
      reply: optional(s.openWord("escalate")),
      withinMinutes: optional(amount),
      say: optional(text),
      by: s.list(person),
      channels: someChannels,
    }),
  ),
  coverage: s.list(
    s.object<CoverageWindow>({
      ...thing("coverageWindow"),
      days: s.list(weekday),
      from: time,
      to: time,
      timeZone: zone,
      by: s.list(person),
      channels: someChannels,
    }),
  ),
  doNotReply: s.list(text),
});

const evidence = s.object<Evidence>({
  ...thing("evidence"),
  kind: s.word("training", "certificate", "test", "prototype", "research", "response"),
  title: text,
  on: optional(date),
  status: optional(s.word("planned", "running", "done", "failed")),
  person: optional(person),
  skill: optional(s.reference(["skill"])),
  serves: s.list(s.anyReference),
  link: optional(s.link),
  learned: optional(text),
});

const experiment = inOrder(
  s.object<Experiment>({
    ...thing("experiment"),
    hypothesis: text,
    metric: optional(metric),
    from: optional(date),
    to: optional(date),
    channel: optional(channel),
    tactic: optional(tactic),
    budget: optional(money),
    hours: optional(amount),
    outcome: optional(s.word("adopt", "drop", "repeat")),
    learned: optional(text),
  }),
);

const blackout = inOrder(
  s.object<Blackout>({
    ...thing("blackout"),
    name: optional(text),
    from: date,
    to: date,
    days: optional(s.listed(weekday)),
    channels: someChannels,
    yearly: s.flag,
  }),
);

const measuredValue: s.Spec<MeasuredValue> = {
  ...s.oneOf<MeasuredValue>([number, text], []),
  full: [0, "a level", null],
  arbitrary: fc.oneof(number.arbitrary, text.arbitrary, fc.constant(null)),
  wrong: [
    [true, "type"],
    [[], "type"],
    [{}, "type"],
    ["x".repeat(10_001), "text"],
  ],
};
const measurement = s.object<Measurement>({
  ...thing("measurement"),
  metric: s.reference(["metric"], { isNeeded: true }),
  value: measuredValue,
  on: optional(date),
  period: optional(dateRange),
  channel: optional(channel),
  tactic: optional(tactic),
  paid: optional(s.trueOrFalse),
  source: optional(text),
});

const gateValue: s.Spec<string | number> = s.oneOf(
  [text, number],
  [
    [true, "type"],
    [null, "type"],
    [[], "type"],
  ],
);
const stageEvent = s.object<StageEvent>({
  seq: s.whole(1),
  cycle: s.whole(1),
  type: s.openWord("advance"),
  from: s.openWord("listen.internal"),
  to: s.openWord("listen.external"),
  at: s.instant,
  by: s.looseId,
  because: optional(text),
  gates: s.list(
    s.object<GateReport>({
      gate: text,
      met: s.trueOrFalse,
      softened: s.flag,
      message: text,
      values: s.record(gateValue),
      evidence: s.list(s.looseId),
    }),
  ),
  machine: text,
  machineVersion: s.whole(1),
  digest: optional(s.digest),
});

/** The fields of a plan. */
export const planShape: s.Shape<Plan> = {
  format: { ...s.word("social-plan/1"), wrong: ["social-plan/2", "1", 1.5, null, ["social-plan/1"]].map((value) => [value, "version"]) },
  id: s.ownId("plan"),
  name: optional(text),
  organization: optional(text),
  purpose: optional(s.word("business", "cause")),
  commitment: optional(s.word("trial", "critical")),
  vision: optional(s.object<Vision>({ statement: text, due: optional(date) })),
  timeZone: zone,
  currency: optional(s.currency),
  weekStart: optional(weekday),
  period: optional(dateRange),
  hourlyRate: optional(money),
  promotionalShare: optional(s.share),
  strategies: s.list(strategy, 1),
  audiences: s.list(audience),
  channels: s.list(channelThing, 2),
  venues: s.list(venue),
  metrics: s.list(metricThing),
  people: s.list(personThing, 2),
  skills: s.list(s.object<Skill>({ ...thing("skill"), name: text })),
  pillars: s.list(
    s.object<Pillar>({
      ...thing("pillar"),
      name: text,
      share: optional(s.share),
      tolerance: optional(s.share),
      voice: optional(voice),
    }),
  ),
  messages: s.list(
    s.object<Message>({
      ...thing("message"),
      text,
      audience: optional(s.reference(["audience"])),
      channels,
      answers: s.list(s.reference(["insight"])),
    }),
  ),
  content: s.list(content),
  cadences: s.list(cadence),
  campaigns: s.list(campaign),
  blackouts: s.list(blackout),
  alignment: s.filled(alignment),
  listening: s.filled(listening),
  policy: optional(policy),
  response: optional(response),
  readiness: s.list(evidence),
  experiments: s.list(experiment),
  actions: s.list(
    s.object<ActionItem>({
      ...thing("action"),
      what: text,
      owner: optional(person),
      due,
      status: optional(s.word("open", "doing", "done", "dropped")),
      serves: s.list(s.anyReference),
    }),
  ),
  measurements: s.list(measurement),
  journey: s.list(stageEvent),
  plugins: optional(s.record(s.whole(0))),
  ext: optional(s.pluginData),
};

/** A plan. */
export const planSpec: s.Spec<Plan> = s.object<Plan>(planShape);
