import type { Kind } from "../../model/kind.js";
import type { Nodes } from "../../model/nodes.js";
import type { ValueForm } from "../values/value-forms.js";
import type { ChoiceList } from "./choice-words.js";

/** The fields of a kind that have words of their own: all but its id and the data of plugins. */
export type FieldOf<K extends Kind> = Exclude<keyof Nodes[K] & string, "id" | "ext" | "plugins">;

type AnyField = { [K in Kind]: FieldOf<K> }[Kind];

/** A field of one kind, such as `tactic.status`. */
export type FieldOfKind = { [K in Kind]: `${K}.${FieldOf<K>}` }[Kind];

/** What a field is called, and how its values are written; by default as texts, figures and names. */
interface Labelled {
  /** What people call the field: "due date". */
  readonly label: string;
  /** How its value, or each item of a list, is written. */
  readonly as?: ValueForm;
  /** The choices in `choiceWords` that its values are. */
  readonly choice?: ChoiceList;
}

/** A field that a sentence names by its label: "The owner of the goal … is now …". */
export interface ByLabel extends Labelled {
  /** `nouns` where the label is a plural; absent: `noun`. */
  readonly manner?: "noun" | "nouns";
}

/**
 * A field for which a sentence has a phrase: a `verb`, "The tactic … now answers …"; a `state`, "The goal … is now due …";
 * a `flag` without a value, "The issue … is now a red flag"; a `reason`, "The insight … is now set aside: …".
 */
export interface ByPhrase extends Labelled {
  readonly manner: "verb" | "state" | "flag" | "reason";
  /** The phrase: "answers", "due". */
  readonly phrase: string;
}

/** The words for a field. */
export type FieldWords = ByLabel | ByPhrase;

/** English for the fields of things; a language names them `field.due`, and their phrases `phrase.due`. A field of any kind that is missing here does not compile. */
export const fieldWords = {
  // Of all things.
  note: { label: "note", manner: "verb", phrase: "carries the note" },
  tags: { label: "tags", manner: "nouns" },

  // What things are called, and what they say.
  name: { label: "name", manner: "state", phrase: "called" },
  title: { label: "title", manner: "state", phrase: "called" },
  statement: { label: "statement", manner: "verb", phrase: "reads" },
  text: { label: "text", manner: "verb", phrase: "reads" },
  hypothesis: { label: "hypothesis", manner: "verb", phrase: "reads" },
  what: { label: "task", manner: "verb", phrase: "reads" },
  when: { label: "case", manner: "verb", phrase: "reads" },

  // The plan.
  $schema: { label: "JSON Schema for editors" },
  format: { label: "format", as: "code" },
  organization: { label: "organisation" },
  purpose: { label: "purpose" },
  commitment: { label: "commitment", manner: "verb", phrase: "counts as", choice: "countsAs" },
  vision: { label: "vision" },
  timeZone: { label: "time zone", as: "code" },
  currency: { label: "currency", as: "code" },
  weekStart: { label: "first day of the week", as: "weekday" },
  period: { label: "period", as: "range" },
  hourlyRate: { label: "hourly rate", as: "money" },
  promotionalShare: { label: "limit on promotional content", as: "percent" },
  strategies: { label: "strategies", manner: "nouns" },
  audiences: { label: "audiences", manner: "nouns" },
  channels: { label: "channels", manner: "nouns" },
  venues: { label: "venues", manner: "nouns" },
  metrics: { label: "metrics", manner: "nouns" },
  people: { label: "people", manner: "nouns" },
  skills: { label: "skills", manner: "nouns" },
  pillars: { label: "themes", manner: "nouns" },
  messages: { label: "messages", manner: "nouns" },
  content: { label: "pieces of content", manner: "nouns" },
  cadences: { label: "cadences", manner: "nouns" },
  campaigns: { label: "campaigns", manner: "nouns" },
  blackouts: { label: "blackouts", manner: "nouns" },
  alignment: { label: "alignment conversation" },
  listening: { label: "listening" },
  policy: { label: "policy" },
  response: { label: "response guide" },
  readiness: { label: "pieces of evidence", manner: "nouns" },
  experiments: { label: "experiments", manner: "nouns" },
  actions: { label: "actions", manner: "nouns" },
  measurements: { label: "measurements", manner: "nouns" },
  journey: { label: "journey steps", manner: "nouns", as: "stageEvent" },

  // Strategies, objectives, goals, KPIs, tactics.
  scope: { label: "scope" },
  situation: { label: "situation" },
  mission: { label: "mission" },
  budget: { label: "budget", as: "money" },
  businessObjectives: { label: "business objectives", manner: "nouns" },
  marketingObjectives: { label: "marketing objectives", manner: "nouns" },
  goals: { label: "goals", manner: "nouns" },
  kpis: { label: "KPIs", manner: "nouns" },
  tactics: { label: "tactics", manner: "nouns" },
  watches: { label: "watched metrics", manner: "verb", phrase: "watches" },
  outOfScope: { label: "exclusions", manner: "nouns" },
  kind: { label: "type" },
  value: { label: "value" },
  serves: { label: "purposes", manner: "verb", phrase: "serves" },
  funnel: { label: "funnel step", choice: "funnel" },
  outcome: { label: "outcome", choice: "outcome" },
  owner: { label: "owner" },
  responsible: { label: "people responsible", manner: "nouns" },
  consulted: { label: "people consulted", manner: "nouns" },
  informed: { label: "people informed", manner: "nouns" },
  due: { label: "due date", manner: "state", phrase: "due", as: "date" },
  open: { label: "reason for leaving it open", manner: "reason", phrase: "left open" },
  antiGoals: { label: "anti-goals", manner: "nouns" },
  metric: { label: "metric" },
  baseline: { label: "baseline", as: "baseline" },
  target: { label: "target", as: "target" },
  milestones: { label: "milestones", manner: "nouns" },
  partOf: { label: "wider tactic", manner: "state", phrase: "part of" },
  answers: { label: "insights answered", manner: "verb", phrase: "answers" },
  intent: { label: "intent", choice: "intent" },
  difficulty: { label: "difficulty", choice: "difficulty" },
  status: { label: "status" },
  buildsOn: { label: "prerequisites", manner: "verb", phrase: "builds on" },

  // Audiences, channels, people.
  roles: { label: "roles", manner: "nouns" },
  personas: { label: "personas", manner: "nouns" },
  reach: { label: "reach", choice: "reach" },
  size: { label: "size" },
  language: { label: "language", as: "code" },
  behaviour: { label: "behaviour" },
  presence: { label: "known channels and venues", manner: "nouns" },
  role: { label: "role" },
  story: { label: "story" },
  needs: { label: "needs", manner: "nouns" },
  frustrations: { label: "frustrations", manner: "nouns" },
  platform: { label: "platform", choice: "platform" },
  account: { label: "account" },
  priority: { label: "priority" },
  media: { label: "media" },
  use: { label: "status", choice: "use" },
  involvement: { label: "involvement", manner: "state", phrase: "used for", choice: "usedFor" },
  because: { label: "rationale" },
  cost: { label: "cost" },
  expectedValue: { label: "expected monthly value", as: "money" },
  maxSilenceDays: { label: "longest silence", as: "days" },
  bounds: { label: "posting limits", manner: "nouns", as: "bound" },
  minGapMinutes: { label: "shortest gap between posts", as: "minutes" },
  advocates: { label: "advocates", manner: "nouns" },
  is: { label: "form", manner: "verb", phrase: "counts as", choice: "countsAs" },
  members: { label: "members", manner: "nouns" },
  function: { label: "business function", choice: "function" },
  hoursPerWeek: { label: "hours per week", manner: "nouns" },
  away: { label: "absences", manner: "nouns", as: "range" },
  player: { label: "activity in social media", manner: "state", phrase: "active as", choice: "activeAs" },

  // Metrics and measurements.
  catalog: { label: "catalogue entry", as: "catalog" },
  unit: { label: "unit", choice: "unit" },
  nature: { label: "nature", choice: "nature" },
  direction: { label: "desired direction", choice: "direction" },
  formula: { label: "formula" },
  instrument: { label: "instrument" },
  every: { label: "reading rhythm", manner: "state", phrase: "read", as: "every" },
  decision: { label: "decision rule" },
  minutesPerReading: { label: "time per reading", as: "minutes" },
  on: { label: "date", manner: "state", phrase: "dated", as: "date" },
  paid: { label: "payment", manner: "flag", phrase: "paid for" },
  source: { label: "source" },

  // Messages, themes, content.
  audience: { label: "audience" },
  share: { label: "share of posts", as: "percent" },
  tolerance: { label: "tolerance", as: "percent" },
  pillar: { label: "theme" },
  tactic: { label: "tactic" },
  campaign: { label: "campaign" },
  author: { label: "author" },
  repurposes: { label: "source material", manner: "state", phrase: "made from" },
  disclosure: { label: "disclosure", manner: "verb", phrase: "discloses" },
  parts: { label: "further posts of the thread", manner: "nouns" },
  firstComment: { label: "first comment" },
  attachments: { label: "attachments", manner: "nouns" },
  madeBy: { label: "making", manner: "state", phrase: "made by", choice: "madeBy" },
  variants: { label: "variants", manner: "nouns" },
  evergreen: { label: "reuse", manner: "state", phrase: "reusable" },
  empowers: { label: "people empowered", manner: "verb", phrase: "empowers" },
  embargo: { label: "embargo", as: "moment" },
  channel: { label: "channel" },
  venue: { label: "venue" },
  link: { label: "link", as: "code" },
  approvals: { label: "approvals", manner: "nouns" },

  // Cadences, campaigns, blackouts.
  work: { label: "type of work", choice: "work" },
  decides: { label: "decision to make", manner: "verb", phrase: "decides" },
  starts: { label: "start", manner: "verb", phrase: "starts", as: "date" },
  ends: { label: "end", manner: "verb", phrase: "ends", as: "date" },
  count: { label: "number of slots" },
  during: { label: "campaign or phase", manner: "state", phrase: "limited to" },
  tentative: { label: "certainty", manner: "flag", phrase: "a first guess" },
  authors: { label: "authors", manner: "nouns" },
  languages: { label: "languages", manner: "nouns", as: "code" },
  rotateEvery: { label: "rotation", as: "every" },
  hoursPerPost: { label: "hours per post", manner: "nouns" },
  onBlackout: { label: "handling of blackout days", choice: "onBlackout" },
  anchor: { label: "anchor date", as: "date" },
  trigger: { label: "trigger" },
  from: { label: "first day", as: "date" },
  to: { label: "last day", as: "date" },
  phases: { label: "phases", manner: "nouns" },
  paused: { label: "pauses", manner: "nouns" },
  while: { label: "duration", manner: "verb", phrase: "lasts while" },
  days: { label: "days of the week", manner: "nouns", as: "weekdays" },
  yearly: { label: "repetition", manner: "flag", phrase: "repeated every year" },

  // The alignment conversation and listening.
  prepare: { label: "preparation" },
  invite: { label: "stakeholders", manner: "nouns" },
  encourage: { label: "talks", manner: "nouns" },
  issues: { label: "issues", manner: "nouns" },
  decisions: { label: "decisions", manner: "nouns" },
  nextSteps: { label: "next steps", manner: "nouns" },
  person: { label: "person" },
  invitedOn: { label: "invitation date", as: "date" },
  raisedBy: { label: "people who raised it", manner: "state", phrase: "raised by" },
  impact: { label: "impact" },
  likelihood: { label: "likelihood" },
  confirmed: { label: "confirmation", manner: "flag", phrase: "confirmed" },
  rank: { label: "rank" },
  redFlag: { label: "red flag", manner: "flag", phrase: "a red flag" },
  resolution: { label: "resolution" },
  about: { label: "subjects", manner: "state", phrase: "about" },
  by: { label: "people in charge", manner: "nouns" },
  settles: { label: "issues settled", manner: "verb", phrase: "settles" },
  sources: { label: "listening sources", manner: "nouns" },
  insights: { label: "insights", manner: "nouns" },
  players: { label: "active players", manner: "reason", phrase: "on record as having found nobody active" },
  side: { label: "side", choice: "side" },
  checked: { label: "listening rhythm", manner: "state", phrase: "checked", as: "every" },
  basis: { label: "basis", manner: "state", phrase: "on record as", choice: "insightBasis" },
  heardBy: { label: "listener", manner: "state", phrase: "attributed to" },
  heardOn: { label: "date", as: "date" },
  need: { label: "need" },
  sentiment: { label: "sentiment", choice: "sentiment" },
  weight: { label: "weight" },
  setAside: { label: "reason for setting it aside", manner: "reason", phrase: "set aside" },

  // Policy and response.
  version: { label: "version" },
  approvedBy: { label: "approvers", manner: "state", phrase: "approved by" },
  approvedOn: { label: "approval date", as: "date" },
  reviewOn: { label: "review date", as: "date" },
  sections: { label: "sections", manner: "nouns" },
  rules: { label: "rules", manner: "nouns" },
  only: { label: "tags covered", manner: "state", phrase: "limited to" },
  waitMinutes: { label: "waiting time after approval", as: "minutes" },
  leadHours: { label: "lead time", as: "hours" },
  coverage: { label: "coverage windows", manner: "nouns" },
  phrases: { label: "phrases", manner: "nouns" },
  instead: { label: "replacement" },
  severity: { label: "severity", choice: "severity" },
  doNotReply: { label: "no-reply cases", manner: "nouns" },
  urgency: { label: "urgency" },
  importance: { label: "importance" },
  reply: { label: "agreed reply", choice: "reply" },
  withinMinutes: { label: "promised response time", as: "minutes" },
  say: { label: "wording" },

  // Preparation, experiments.
  skill: { label: "skill" },
  learned: { label: "lesson learned" },
  hours: { label: "budgeted hours", manner: "nouns" },
} as const satisfies Readonly<Record<AnyField, FieldWords>>;
