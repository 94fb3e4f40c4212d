import type { Kind } from "../../model/kind.js";

/**
 * The English templates in which changes are told, for `fillTemplate`: exported so that an app can say them in its own language.
 * A part in square brackets is told only when its values are. `kind.…` and `field.…` are the labels of kinds and fields
 * whose own names, in words, would not do; `field.cadence.when` that of a field in one kind or value.
 */
export const changeMessages = /* @__PURE__ */ Object.freeze({
  // Things that come, go and move.
  added: "{thing} is added[ to {to}][, with {inner}].",
  removed: "{thing} is removed[ from {from}][, with {inner}].",
  moved: "{thing} moves from {from} to {to}.",
  first: "The order of the {list} changes: {name} now comes first.",
  behind: "The order of the {list} changes: {name} now comes after {after}.",

  // Fields by which a thing is known, that say yes or no, or that plugins keep.
  renamed: "{thing} now reads {value}.",
  called: "{thing} is now called {value}.",
  marked: "{thing} is now marked “{field}”.",
  unmarked: "{thing} is no longer marked “{field}”.",
  data: "What plugins keep on {thing} changes: {plugins}.",

  // Fields that are named by a noun: the owner of a goal.
  "noun.now": "The {field} of {thing} is now {value}[; it was {was}].",
  "noun.gone": "The {field} of {thing} is no longer stated; it was {was}.",
  "nouns.now": "The {field} of {thing} are now {value}[; they were {was}].",
  "nouns.gone": "The {field} of {thing} are no longer stated; they were {was}.",
  "nouns.more": "{thing} now has {added} among its {field}[, and no longer {removed}].",
  "nouns.less": "{thing} no longer has {removed} among its {field}.",
  // By what the thing does: a tactic answers an insight.
  "verb.now": "{thing} now {field} {value}[, and no longer {was}].",
  "verb.gone": "{thing} no longer {field} {was}.",
  "verb.more": "{thing} now also {field} {added}[, and no longer {removed}].",
  "verb.less": "{thing} no longer {field} {removed}.",
  // By what it is: a goal is due on a day.
  "state.now": "{thing} is now {field} {value}[; it was {field} {was}].",
  "state.gone": "{thing} is no longer {field} {was}.",
  "state.more": "{thing} is now also {field} {added}[, and no longer {removed}].",
  "state.less": "{thing} is no longer {field} {removed}.",
  order: "{thing} has its “{field}” in another order: {value}.",

  // Things and values.
  thing: "the {kind}[ {name}]",
  quoted: "“{text}”",
  counted: "{count} {things}",
  pair: "{field} {value}",
  group: "({items})",
  money: "{amount}[ {currency}]",
  not: "not {field}",
  none: "none",
  unavailable: "not available",
  last: "last",
  before: "{count} {unit} before",
  after: "{count} {unit} after",
  same: "the day[ of {anchor}]",
  distance: "{steps}[ {anchor}]",
  rest: "{items} and {last}",
  more: "{items} and {count} more",
  general: "The whole plan",

  "kind.kpi": "KPI",
  "kind.response": "response guide",
  "field.kpis": "KPIs",
  "field.invite": "stakeholders",
  "field.readiness": "evidence",
  "field.coverage": "coverage windows",
  "field.cadence.when": "rhythm",
  "field.when.on": "on",
  "field.when.to": "counted from",
  "field.metric.every": "read every",
  "field.checked": "checked every",
  "field.rotateEvery": "rotation",
  "field.content": "pieces of content",
  "field.evergreen": "reuse",
  "field.is": "a",
  "field.because": "reason",
  "field.learned": "lesson",
  "field.say": "wording",
  "field.approvalRule.only": "tags",
  "field.approvalRule.when": "case",
  "field.outOfScope": "exclusions",
  "field.antiGoals": "anti-goals",
  "field.doNotReply": "cases left unanswered",
  "field.paused": "pauses",
  "field.away": "absences",
  "field.prepare": "preparation",
  "field.encourage": "conversations",
  "field.onBlackout": "way with blackouts",
  "field.reviewOn": "review day",
  "field.withinMinutes": "minutes to a reply",
  "field.minGapMinutes": "minutes between posts",
  "field.maxSilenceDays": "longest silence in days",
  "field.min": "at least",
  "field.max": "at most",
  "field.nth": "no.",
  "field.target.what": "per",
  "field.approvalRule.count": "number of approvals",
  "field.on": "dated",
  "field.to": "until",
  "field.open": "open:",
  "field.setAside": "set aside:",
} as const);

/** The name of a template in which changes are told. */
export type ChangeMessage = keyof typeof changeMessages;

/** How changes are told. */
export interface ChangeTelling {
  /** Templates of the app's own for some of `changeMessages`, and labels for any kind and field. */
  readonly messages?: { readonly [K in ChangeMessage | `kind.${Kind}` | `field.${string}`]?: string } | undefined;
}
