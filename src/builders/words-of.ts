import type { Kind } from "../model/kind.js";
import type { NodeOf } from "../model/nodes.js";
import type { Draft } from "./said.js";

/** For each kind the fields that say in words what a thing is, the best first. A post's text names nothing, and a KPI has no words of its own. */
const wordings: { readonly [K in Kind]?: readonly (keyof NodeOf<K> & string)[] } = {
  businessObjective: ["statement"],
  marketingObjective: ["statement"],
  goal: ["statement"],
  tactic: ["statement"],
  audience: ["name"],
  persona: ["name"],
  channel: ["name"],
  venue: ["name"],
  metric: ["name", "catalog"],
  person: ["name"],
  skill: ["name"],
  pillar: ["name"],
  message: ["text"],
  content: ["title"],
  cadence: ["name"],
  campaign: ["name"],
  phase: ["name"],
  blackout: ["name"],
  stakeholder: ["name"],
  issue: ["statement"],
  decision: ["statement"],
  source: ["name"],
  insight: ["statement"],
  policySection: ["title"],
  approvalRule: ["when"],
  responseRule: ["when"],
  evidence: ["title"],
  experiment: ["hypothesis"],
  action: ["what"],
};

/** Returns the words that say what a thing is, or "" where it has none. */
export const wordsOf = (kind: Kind, thing: Draft): string => {
  for (const field of wordings[kind] ?? []) {
    const words = thing[field];
    if (typeof words === "string") return words;
  }
  return "";
};
