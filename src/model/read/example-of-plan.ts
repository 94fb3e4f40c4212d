import type { Example } from "../../base/arguments/match-example.js";
import { childLists } from "../find/child-lists.js";
import type { Kind } from "../kind.js";
import type { Nodes } from "../nodes.js";
import { optionalParts, parts } from "../parts.js";

/** The fields of a kind that are always there, besides its id and what stands in it. */
type Examples = { readonly [K in Kind]: { readonly [F in keyof Nodes[K]]?: Example } };

const ids = [""];
const name = { name: "" };
const statement = { statement: "" };
const roles = { responsible: ids, consulted: ids, informed: ids };

const examples: Examples = /* @__PURE__ */ (() => ({
  plan: { format: "", journey: [{}] },
  vision: statement,
  strategy: { watches: ids, outOfScope: ids },
  businessObjective: statement,
  marketingObjective: { ...statement, serves: ids },
  goal: { ...statement, serves: ids, audiences: ids, antiGoals: ids },
  kpi: { metric: "", milestones: [{ target: {} }] },
  tactic: {
    ...statement,
    serves: ids,
    channels: ids,
    audiences: ids,
    venues: [{}],
    answers: ids,
    buildsOn: ids,
    skills: ids,
    ...roles,
    metrics: ids,
  },
  audience: { ...name, roles: ids, languages: ids, presence: [{}] },
  persona: { ...name, needs: ids, frustrations: ids },
  channel: { ...name, languages: ids, skills: ids, bounds: [{}] },
  venue: { ...name, advocates: ids },
  metric: { channels: ids },
  person: { ...name, members: ids, skills: ids, away: [{}] },
  skill: name,
  pillar: name,
  message: { text: "", channels: ids, answers: ids },
  content: { title: "", messages: ids, channels: ids },
  variant: { channel: "", text: "", parts: ids, attachments: [{}], approvals: [{}] },
  cadence: { channels: ids, when: { kind: "" }, bounds: [{}] },
  campaign: { ...name, paused: [{}] },
  phase: name,
  blackout: {},
  alignment: {
    prepare: { competitors: ids, customerActivity: ids, trends: ids, sources: ids },
    encourage: [{ summary: "", present: ids }],
    nextSteps: ids,
  },
  stakeholder: name,
  issue: { ...statement, raisedBy: ids, about: ids },
  decision: { ...statement, by: ids, settles: ids },
  listening: {},
  source: { ...name, side: "" },
  insight: { ...statement, source: "" },
  policy: { approvedBy: ids },
  policySection: { kind: "", rules: ids },
  approvalRule: { by: ids },
  phrase: { text: "", use: "" },
  response: { doNotReply: ids },
  responseRule: { when: "", by: ids },
  coverageWindow: { from: "", to: "", days: ids, by: ids },
  evidence: { kind: "", title: "", serves: ids },
  experiment: { hypothesis: "" },
  action: { what: "", ...roles, serves: ids },
  measurement: { metric: "" },
}))();

/** Returns an example of a thing of a kind, with examples of all that stands in it: the kind table says what, and no kind stands in itself. */
const exampleOfKind = (kind: Kind): Example => ({
  ...(parts.has(kind) ? {} : { id: "" }),
  ...examples[kind],
  ...Object.fromEntries(
    childLists[kind].map(({ field, kind: child }) => {
      const inner = exampleOfKind(child);
      return parts.has(child) ? [optionalParts.has(child) ? `${field}?` : field, inner] : [field, [inner]];
    }),
  ),
});

/** An example of a plan, with all that is always there. */
export const exampleOfPlan: Example = /* @__PURE__ */ (() => exampleOfKind("plan"))();
