import type { Kind } from "../../model/kind.js";
import type { Nodes } from "../../model/nodes.js";
import type { QuietHours } from "../../model/schedule/blackout.js";
import type { Bound } from "../../model/schedule/bound.js";
import type { Holiday } from "../../model/schedule/holiday.js";
import type { Recurrence } from "../../model/schedule/recurrence.js";
import type { Baseline } from "../../model/strategy/baseline.js";
import type { Target } from "../../model/strategy/target.js";
import type { DateRange } from "../../model/values/date-range.js";
import type { RelativeDate } from "../../model/values/date-ref.js";
import type { Money } from "../../model/values/money.js";
import type { ValueForm } from "../values/value-forms.js";
import type { ChoiceList } from "./choice-words.js";
import type { FieldOf } from "./field-words.js";

/** Values of several parts that have a wording of their own. */
type Worded = Baseline | Bound | DateRange | Holiday | Money | QuietHours | Recurrence | RelativeDate | Target;

/** The parts of a value that has no wording of its own; a thing that stands in a field is no value. */
type PartsOf<V> = V extends readonly (infer E)[]
  ? PartsOf<E>
  : V extends object
    ? V extends string | Worded | { readonly id: string } | Nodes[Kind & FieldOf<"plan">]
      ? never
      : keyof V & string
    : never;

/** The parts of the values of a field, such as `cost.hoursPerPost`. */
type PartOf<K extends Kind> = { [F in FieldOf<K>]: `${F}.${PartsOf<NonNullable<Nodes[K][F]>>}` }[FieldOf<K>];

/** A part of a value of several parts, by the field that holds the value. */
type AnyPart = { [K in Kind]: PartOf<K> }[Kind];

/** A step of the journey has a form of its own, and a digest says nothing to people. */
type Unsaid = `journey.${string}` | "approvals.digest";

/** The words for a part. */
export interface PartWords {
  /** The template that the part makes of its value. */
  readonly text: string;
  /** How its value, or each item of a list, is written. */
  readonly as?: ValueForm;
  /** The choices in `choiceWords` that its values are. */
  readonly choice?: ChoiceList;
  /** The other parts stand behind it in brackets. */
  readonly isHead?: true;
}

/** English for the parts of values that have no wording of their own, in the order in which they are said; a language's templates name them `changes/cost.hoursPerPost`. */
export const partWords = {
  "scope.function": { text: "{value}", choice: "function", isHead: true },
  "scope.name": { text: "called {value}" },
  "scope.owner": { text: "owned by {value}" },
  "milestones.due": { text: "{value}", as: "date", isHead: true },
  "milestones.target": { text: "{value}", as: "target" },
  "milestones.note": { text: "{value}" },
  "venues.venue": { text: "{value}", isHead: true },
  "venues.does": { text: "{value}", choice: "does" },
  "presence.at": { text: "{value}", isHead: true },
  "presence.absent": { text: "not there" },
  "presence.share": { text: "{value} of them", as: "percent" },
  "presence.basis": { text: "{value}", choice: "basis" },
  "presence.on": { text: "{value}", as: "date" },
  "presence.source": { text: "{value}" },
  "cost.hoursPerPost": { text: "{value} a post", as: "hours" },
  "cost.hoursPerWeek": { text: "{value} a week", as: "hours" },
  "cost.moneyPerMonth": { text: "{value} a month", as: "money" },
  "decision.then": { text: "{value}", isHead: true },
  "decision.when": { text: "when {value}" },
  "decision.above": { text: "above {value}" },
  "decision.below": { text: "below {value}" },
  "decision.value": { text: "worth {value}", as: "money" },
  "evergreen.cooldownDays": { text: "after {value}", as: "days" },
  "evergreen.maxUses": { text: "{value, plural, one {once at most} other {at most # times}}" },
  "empowers.audience": { text: "{value}", isHead: true },
  "empowers.how": { text: "{value}" },
  "evergreen.during": { text: "{value}", as: "range" },
  "disclosure.kind": { text: "{value}", choice: "disclosure", isHead: true },
  "disclosure.say": { text: "{value}" },
  "attachments.url": { text: "{value}", as: "code", isHead: true },
  "attachments.kind": { text: "{value}", choice: "attachmentKind" },
  "attachments.alt": { text: "{value}" },
  "attachments.captions": { text: "captions at {value}", as: "code" },
  "behaviour.now": { text: "now: {value}" },
  "behaviour.wanted": { text: "wanted: {value}" },
  "behaviour.barriers": { text: "barriers: {value}" },
  "situation.strengths": { text: "strengths: {value}" },
  "situation.weaknesses": { text: "weaknesses: {value}" },
  "situation.opportunities": { text: "opportunities: {value}" },
  "situation.threats": { text: "threats: {value}" },
  "approvals.by": { text: "{value}", isHead: true },
  "approvals.at": { text: "{value}", as: "moment" },
  "pillars.pillar": { text: "{value}", isHead: true },
  "pillars.weight": { text: "weight {value}" },
  "paused.from": { text: "from {value}", as: "date", isHead: true },
  "paused.to": { text: "until {value}", as: "date" },
  "paused.by": { text: "by {value}" },
  "paused.because": { text: "{value}" },
  "prepare.competitors": { text: "competitors: {value}" },
  "prepare.customerActivity": { text: "customers: {value}" },
  "prepare.trends": { text: "trends: {value}" },
  "prepare.sources": { text: "sources: {value}" },
  "encourage.summary": { text: "{value}", isHead: true },
  "encourage.on": { text: "{value}", as: "date" },
  "encourage.present": { text: "with {value}" },
  "players.none": { text: "{value}", isHead: true },
  "players.on": { text: "{value}", as: "date" },
  "players.by": { text: "by {value}" },
} as const satisfies Readonly<Record<Exclude<AnyPart, Unsaid>, PartWords>>;
