/** English for what a framework asks for and a plan does not state: first what a whole part lacks, then what things lack. */
export const gapMessages = {
  "okr.objectives": "The plan states no objective: neither a business objective nor a goal.",
  "okr.keyResults": "The plan states no key result: no objective or goal has a KPI.",
  "okr.initiatives": "The plan states no initiative: no tactic works towards a goal.",
  "ogsm.objective": "The plan states no objective: neither a mission nor a business objective.",
  "ogsm.goals": "The plan states no goal in figures: no business objective has a KPI.",
  "ogsm.strategies": "The plan states no strategy: it has no goals, which say how an objective is to be reached.",
  "ogsm.measures": "The plan states no measure: no goal has a KPI or a tactic.",
  "sostac.situation": "The plan does not say where things stand: it has no SWOT analysis, no preparation and nothing that was heard.",
  "sostac.objectives": "The plan states no objective: no vision, mission, objective or goal.",
  "sostac.strategy": "The plan does not say who is to be won over by what: it has no audience, message or theme.",
  "sostac.tactics": "The plan states no tactic.",
  "sostac.action": "The plan does not say what is to be done when: it has no action, cadence or campaign.",
  "sostac.control": "The plan does not say how progress is watched: it has no metric.",
  "post.people": "The plan does not say who it is for: it has no audience.",
  "post.objectives": "The plan states no objective: no vision, mission, objective or goal.",
  "post.strategy": "The plan does not say what it will do for people: it has no message or tactic.",
  "post.technology": "The plan names no channel that is used or going to be, and no venue.",
  "race.plan": "The plan states no objective and no audience, which come before the steps of the funnel.",
  "race.reach": "No goal works on reach, the first step of the funnel.",
  "race.act": "No goal works on act, the step at which people respond.",
  "race.convert": "No goal works on convert, the step at which people become customers or supporters.",
  "race.engage": "No goal works on engage, the step after the first purchase or deed.",
  "amec.objectives": "The plan states no objective, neither of the organisation nor of its communication.",
  "amec.inputs": "The plan states no input: no audience, no budget and no metric of inputs.",
  "amec.activities": "The plan states no activity: no tactic and no metric of activities.",
  "amec.outputs": "No metric is evidence of outputs, which is what was put before people.",
  "amec.outTakes": "No metric is evidence of out-takes, which is what people made of it.",
  "amec.outcomes": "No metric is evidence of outcomes, which is what it changed in people.",
  "amec.impact": "No metric is evidence of impact, which is what it did for the organisation.",
  "oasis.objectives": "The plan states no objective: no vision, mission, objective or goal.",
  "oasis.audience": "The plan does not say who it is for: it has no audience.",
  "oasis.strategy": "The plan states no idea of how people are to be won over: no message, theme or channel.",
  "oasis.implementation": "The plan does not say how it is carried out: it has no tactic, action, cadence or campaign.",
  "oasis.scoring": "The plan does not say how it is scored: it has no metric.",
  "review.none": "No cadence is for reviews or reports.",
  "evidence.none": "No metric is evidence of outcomes or impact.",
  "strategy.objective":
    "{ids, plural, one {The strategy “{ids, name}” states neither a mission nor a business objective.} other {# strategies state neither a mission nor a business objective: {ids, name}.}}",
  "strategy.figure":
    "{ids, plural, one {The strategy “{ids, name}” has no KPI at a business objective.} other {# strategies have no KPI at a business objective: {ids, name}.}}",
  "strategy.goal": "{ids, plural, one {The strategy “{ids, name}” has no goal.} other {# strategies have no goal: {ids, name}.}}",
  "strategy.budget": "{ids, plural, one {The strategy “{ids, name}” has no budget.} other {# strategies have no budget: {ids, name}.}}",
  "objective.kpi":
    "{ids, plural, one {The business objective “{ids, name}” has no KPI.} other {# business objectives have no KPI: {ids, name}.}}",
  "goal.kpi": "{ids, plural, one {The goal “{ids, name}” has no KPI.} other {# goals have no KPI: {ids, name}.}}",
  "goal.tactic":
    "{ids, plural, one {No tactic works towards the goal “{ids, name}”.} other {No tactic works towards # goals: {ids, name}.}}",
  "goal.serves": "{ids, plural, one {The goal “{ids, name}” serves no objective.} other {# goals serve no objective: {ids, name}.}}",
  "goal.audience": "{ids, plural, one {The goal “{ids, name}” names no audience.} other {# goals name no audience: {ids, name}.}}",
  "goal.funnel":
    "{ids, plural, one {The goal “{ids, name}” names no step of reach, act, convert and engage.} other {# goals name no step of reach, act, convert and engage: {ids, name}.}}",
  "kpi.goal":
    "{ids, plural, one {The KPI “{ids, name}” is not tied to a goal or objective.} other {# KPIs are not tied to a goal or objective: {ids, name}.}}",
  "kpi.target": "{ids, plural, one {The KPI “{ids, name}” has no target.} other {# KPIs have no target: {ids, name}.}}",
  "kpi.due": "{ids, plural, one {The KPI “{ids, name}” has no deadline.} other {# KPIs have no deadline: {ids, name}.}}",
  "kpi.baseline": "{ids, plural, one {The KPI “{ids, name}” has no baseline.} other {# KPIs have no baseline: {ids, name}.}}",
  "kpi.owner": "{ids, plural, one {The KPI “{ids, name}” has no owner.} other {# KPIs have no owner: {ids, name}.}}",
  "tactic.goal":
    "{ids, plural, one {The tactic “{ids, name}” is not tied to a goal.} other {# tactics are not tied to a goal: {ids, name}.}}",
  "tactic.owner": "{ids, plural, one {The tactic “{ids, name}” has no owner.} other {# tactics have no owner: {ids, name}.}}",
  "tactic.place":
    "{ids, plural, one {The tactic “{ids, name}” names no channel or venue.} other {# tactics name no channel or venue: {ids, name}.}}",
  "action.owner": "{ids, plural, one {The action “{ids, name}” has no owner.} other {# actions have no owner: {ids, name}.}}",
  "action.due": "{ids, plural, one {The action “{ids, name}” has no deadline.} other {# actions have no deadline: {ids, name}.}}",
  "audience.presence":
    "{ids, plural, one {Nothing shows where the audience “{ids, name}” is.} other {Nothing shows where # audiences are: {ids, name}.}}",
  "audience.behaviour":
    "{ids, plural, one {The plan does not say what the audience “{ids, name}” is to do.} other {The plan does not say what # audiences are to do: {ids, name}.}}",
  "audience.barriers":
    "{ids, plural, one {The plan does not say what keeps the audience “{ids, name}” from doing so.} other {The plan does not say what keeps # audiences from doing so: {ids, name}.}}",
  "audience.insight":
    "{ids, plural, one {Nothing was heard of the audience “{ids, name}”.} other {Nothing was heard of # audiences: {ids, name}.}}",
  "audience.message":
    "{ids, plural, one {The audience “{ids, name}” has no message of its own.} other {# audiences have no message of their own: {ids, name}.}}",
  "channel.audience":
    "{ids, plural, one {No audience is said to be on the channel “{ids, name}”.} other {No audience is said to be on # channels: {ids, name}.}}",
  "metric.kind":
    "{ids, plural, one {Neither the plan nor the catalogue says what the metric “{ids, name}” is evidence of.} other {Neither the plan nor the catalogue says what # metrics are evidence of: {ids, name}.}}",
  "metric.every":
    "{ids, plural, one {The plan does not say how often the metric “{ids, name}” is read.} other {The plan does not say how often # metrics are read: {ids, name}.}}",
  "metric.instrument":
    "{ids, plural, one {The plan does not say with what the metric “{ids, name}” is read.} other {The plan does not say with what # metrics are read: {ids, name}.}}",
  "metric.decision":
    "{ids, plural, one {Nothing is decided by the metric “{ids, name}”.} other {Nothing is decided by # metrics: {ids, name}.}}",
} as const;

/** Which gap it is. */
export type GapKey = keyof typeof gapMessages;
