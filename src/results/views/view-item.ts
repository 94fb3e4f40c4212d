import type { Kind } from "../../model/kind.js";
import type { MetricKind } from "../../model/measurement/metric.js";
import type { Id } from "../../model/values/id.js";

/** Something of the plan, at the place that a framework has for it (X7). */
export interface ViewItem {
  /** The kind of the thing it is, or of the one whose text it is. */
  readonly kind: Kind;
  /** The ids it is traced to: first that of the thing it is, or whose text it is, then those of the things that its words name. */
  readonly ids: readonly Id[];
  /** What it says, on one line. */
  readonly said: string;
  /** The strategy it belongs to; absent: it is the whole plan's. */
  readonly strategy?: Id<"strategy">;
}

/** A KPI. What it says is its metric, target, deadline and baseline in one line; here are its parts in words. */
export interface ViewMeasure extends ViewItem {
  /** Where it stood before. */
  readonly baseline?: string;
  /** What it is to reach, or of a guard, what must not be crossed. */
  readonly target?: string;
  /** By when. */
  readonly due?: string;
  /** Who answers for it. */
  readonly owner?: string;
  /** Set where it only keeps a figure within limits. */
  readonly guard?: true;
}

/** A metric, with how it is read, in words. */
export interface ViewMetric extends ViewItem {
  /** What it is evidence of, as the plan or the catalogue says. */
  readonly evidence?: MetricKind;
  /** How often it is read. */
  readonly every?: string;
  /** What it is read with. */
  readonly instrument?: string;
  /** What will be done on which reading. */
  readonly decision?: string;
  /** Who reads it. */
  readonly owner?: string;
}

/** Work: a tactic, an action, a cadence or a campaign, with who does it, when and where, in words. */
export interface ViewWork extends ViewItem {
  /** Who does it or answers for it. */
  readonly who?: string;
  /** When, or by when. */
  readonly when?: string;
  /** On which channels and in which venues. */
  readonly where?: string;
}

/** An objective or a goal, or a text that says where the plan is to lead, with the KPIs that show it is reached. */
export interface ViewObjective extends ViewItem {
  /** Its KPIs. */
  readonly measures: readonly ViewMeasure[];
}

/** An audience, with what is known of it. */
export interface ViewAudience extends ViewItem {
  /** People who stand for it. */
  readonly personas: readonly ViewItem[];
  /** Where it is or is not, with what that is known from. */
  readonly presence: readonly ViewItem[];
  /** What was heard of it; not what is assumed or set aside. */
  readonly insights: readonly ViewItem[];
  /** What it does now. */
  readonly now?: string;
  /** What it is to do. */
  readonly wanted?: string;
  /** What keeps it from that. */
  readonly barriers: readonly string[];
}
