import type { Id } from "./values/id.js";

/** The kinds of which a plan has at most one; their kind is their id. */
export type Singleton = "plan" | "vision" | "alignment" | "listening" | "policy" | "response";

/** The name of a kind of thing: the one list a new kind is added to. */
export type Kind =
  | Singleton
  | "strategy"
  | "businessObjective"
  | "marketingObjective"
  | "goal"
  | "kpi"
  | "tactic"
  | "metric"
  | "measurement"
  | "audience"
  | "persona"
  | "channel"
  | "venue"
  | "person"
  | "skill"
  | "message"
  | "pillar"
  | "content"
  | "variant"
  | "cadence"
  | "campaign"
  | "phase"
  | "blackout"
  | "stakeholder"
  | "issue"
  | "decision"
  | "source"
  | "insight"
  | "policySection"
  | "approvalRule"
  | "responseRule"
  | "coverageWindow"
  | "evidence"
  | "experiment"
  | "action";

/** The id of a thing of this kind. */
export type IdOf<K extends Kind> = K extends Singleton ? K : Id<K>;
