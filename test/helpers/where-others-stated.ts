import type { Kind } from "../../src/model/kind.js";
import type { NodeOf } from "../../src/model/nodes.js";
import type { everyDocument } from "../laws/documents/every-document.js";
import type { whereStated } from "./where-stated.js";

/** The papers that say a field; `things` for a field whose things are of a kind of their own. */
export type Papers = readonly (keyof typeof everyDocument)[] | "things";

/** The kinds that papers of their own state: all that the table of the strategy paper leaves to them. */
type OtherKind = Exclude<Kind, keyof typeof whereStated>;

const strategy = ["strategy"] as const;
const memo = ["memo"] as const;
const policy = ["policy", "strategy"] as const;
const guide = ["guide", "strategy"] as const;
const actions = ["actions", "strategy"] as const;
const content = ["content"] as const;

type Rows = { readonly [K in OtherKind]: { readonly [F in Exclude<keyof NodeOf<K>, "id" | "tags" | "ext">]-?: Papers } };

/** In which papers the other kinds stand. */
export const whereOthersStated = {
  audience: {
    name: strategy,
    roles: strategy,
    personas: "things",
    reach: strategy,
    size: strategy,
    languages: strategy,
    behaviour: strategy,
    presence: strategy,
    note: strategy,
  },
  persona: { name: strategy, role: strategy, story: strategy, needs: strategy, frustrations: strategy, note: strategy },
  message: { text: strategy, audience: strategy, channels: strategy, answers: strategy, note: strategy },
  evidence: {
    kind: strategy,
    title: strategy,
    on: strategy,
    status: strategy,
    person: strategy,
    skill: strategy,
    serves: strategy,
    link: strategy,
    learned: strategy,
    note: strategy,
  },
  action: {
    what: actions,
    owner: actions,
    responsible: actions,
    consulted: actions,
    informed: actions,
    due: actions,
    status: actions,
    serves: actions,
    note: actions,
  },
  policy: {
    version: policy,
    status: policy,
    approvedBy: policy,
    approvedOn: policy,
    reviewOn: policy,
    sections: "things",
    approvals: "things",
    phrases: "things",
  },
  policySection: { kind: policy, title: policy, rules: policy, note: policy },
  approvalRule: {
    when: policy,
    only: policy,
    channels: policy,
    by: policy,
    count: policy,
    share: policy,
    waitMinutes: policy,
    leadHours: policy,
    note: policy,
  },
  phrase: { text: policy, use: policy, instead: policy, because: policy, severity: policy, note: policy },
  response: { rules: "things", coverage: "things", doNotReply: guide },
  responseRule: {
    when: guide,
    urgency: guide,
    importance: guide,
    reply: guide,
    withinMinutes: guide,
    say: guide,
    by: guide,
    channels: guide,
    note: guide,
  },
  coverageWindow: { days: guide, from: guide, to: guide, timeZone: guide, by: guide, channels: guide, note: guide },
  alignment: { prepare: memo, invite: "things", encourage: memo, issues: "things", decisions: "things", nextSteps: memo },
  stakeholder: { name: memo, function: memo, person: memo, invitedOn: memo, response: memo, note: memo },
  issue: {
    statement: memo,
    raisedBy: memo,
    kind: memo,
    impact: memo,
    likelihood: memo,
    confirmed: memo,
    rank: memo,
    redFlag: memo,
    owner: memo,
    due: memo,
    resolution: memo,
    about: memo,
    note: memo,
  },
  decision: { statement: memo, on: memo, by: memo, settles: memo, note: memo },
  content: {
    title: content,
    pillar: content,
    tactic: content,
    campaign: content,
    messages: content,
    channels: content,
    author: content,
    language: content,
    intent: content,
    link: content,
    repurposes: content,
    disclosure: content,
    variants: "things",
    evergreen: content,
    empowers: content,
    embargo: content,
    note: content,
  },
  variant: {
    channel: content,
    format: content,
    language: content,
    text: content,
    parts: content,
    firstComment: content,
    link: content,
    attachments: content,
    madeBy: content,
    status: content,
    approvals: content,
    note: content,
  },
} as const satisfies Rows;
