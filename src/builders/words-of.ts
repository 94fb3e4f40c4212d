import type { Kind, Singleton } from "../model/kind.js";
import type { NodeOf } from "../model/nodes.js";
import type { Draft } from "./said.js";

/** For each kind with an id the fields that say in words what a thing is, the best first. A post's text names nothing, and a KPI has no words of its own. */
const wordings: { readonly [K in Exclude<Kind, Singleton>]: readonly (keyof NodeOf<K> & string)[] } = {
  strategy: [],
  businessObjective: ["statement"],
  marketingObjective: ["statement"],
  goal: ["statement"],
  kpi: [],
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
  variant: [],
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
  phrase: ["text"],
  responseRule: ["when"],
  coverageWindow: [],
  evidence: ["title"],
  experiment: ["hypothesis"],
  action: ["what"],
  measurement: [],
};

/** Returns the words that say what a thing is, or "" where it has none. */
export const wordsOf = (kind: Kind, thing: Draft): string => {
  const fields: Readonly<Record<string, readonly string[]>> = wordings;
  for (const field of fields[kind] ?? []) {
    const words = thing[field];
    if (typeof words === "string") return words;
  }
  return "";
};
