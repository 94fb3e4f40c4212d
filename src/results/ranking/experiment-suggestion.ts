import type { ExperimentInput } from "../../model/readiness/experiment.js";
import type { Id } from "../../model/values/id.js";
import type { Money } from "../../model/values/money.js";

/** A trial of a channel that can be added to the plan. */
export interface SuggestedExperiment {
  /** A trial is suggested. */
  readonly ok: true;
  /** The experiment, to be added as it is. It has no dates, since nobody has said when it begins, and states a budget and hours only where they are known. */
  readonly experiment: ExperimentInput;
  /** How many days it is to last. */
  readonly days: number;
  /** The metric of the catalogue to add to the plan and judge it by; absent: the plan has one that fits, or the catalogue has none. */
  readonly catalog?: string;
  /** The audience whose presence it would show; absent: the plan names none there. */
  readonly audience?: Id<"audience">;
  /** Money it may cost at most; absent: not known. */
  readonly money?: Money;
  /** Hours it may take at most; absent: not known. */
  readonly hours?: number;
  /** All of it in sentences. */
  readonly sentence: string;
}

/** Why no trial of a channel is suggested. */
export interface NoExperiment {
  /** None is suggested. */
  readonly ok: false;
  /** Why, as a code: the end of the key of its sentence in `rankingMessages`, behind `trial.`. */
  readonly because: "declined" | "retired" | "evidence" | "absent" | "running" | "undecided" | "tried";
  /** The experiment that stands in the way, where it is one. */
  readonly experiment?: Id<"experiment">;
  /** The same in a sentence. */
  readonly sentence: string;
}

/** What to try on a channel of which nothing shows that an audience is there, or why nothing. */
export type ExperimentSuggestion = SuggestedExperiment | NoExperiment;
