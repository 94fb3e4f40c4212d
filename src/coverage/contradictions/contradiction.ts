import type { Report } from "../rule.js";

/** The sentences of `plan-contradiction`. */
export const contradictionMessages = {
  backwards: "The {kind} “{name}” ends on {to}, before it begins on {from}. Correct one of the dates.",
  outside: "The {kind} “{name}” has the date {date}, {side} the plan's period of {from} to {to}. Correct the date, or the period.",
  range: "The KPI “{kpi}” asks for at least {atLeast} and at most {atMost}, which no figure meets. Correct one of the two.",
  baseline: "The KPI “{kpi}” is said to have stood between {atLeast} and {atMost}, the larger first. Correct its `baseline`.",
  place: "The KPI “{kpi}” asks for place {atMost}, and none comes before the first. Ask for 1 or more.",
  level: "The KPI “{kpi}” asks for the level “{level}”, which is not among its `levels`. Add it there, or ask for one of those.",
  disagree: "Two targets of the KPI “{kpi}” are due at the same time and ask for different things. Keep one, or change a date.",
  slips:
    "The KPI “{kpi}” is to be at {earlier} on {from}, yet at {later} on {to}, which is worse. Correct one of these targets, or the dates.",
  late: "A milestone of the KPI “{kpi}” is due on {date}, after the KPI itself on {due}. Correct one of the dates.",
  bounds: "The {kind} “{name}” asks for at least {min} posts {stretch} and allows at most {max}. Correct one of the two.",
  channel:
    "The cadence “{name}” asks for at least {min} posts {stretch}, and the channel “{channel}” takes at most {max}. Correct one of the two.",
  days: "The cadence “{name}” asks for at least {min} posts {stretch}, and its days hold at most {max}. Allow more days, or ask for fewer posts.",
} as const;

/** The kinds of things that can contradict themselves, or each other. */
export type Contradictory = "plan" | "goal" | "kpi" | "tactic" | "channel" | "cadence" | "campaign" | "phase" | "blackout" | "experiment";

/** One contradiction, ready to be reported. */
export type Contradiction = Report<typeof contradictionMessages, Contradictory>;
