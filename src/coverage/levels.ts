import { addToGroup } from "../base/add-to-group.js";
import { indexOf } from "../model/find/plan-index.js";
import { walkPlaces } from "../model/find/walk-places.js";
import type { Kind } from "../model/kind.js";
import type { NodeOf } from "../model/nodes.js";
import type { Plan } from "../model/plan.js";
import type { Calendar } from "../model/schedule/calendar.js";
import type { Id } from "../model/values/id.js";
import { activeChannels } from "../practice/channels.js";
import { isEntryTraced } from "../practice/entries.js";
import { functionsInvited } from "../practice/functions.js";
import { isInsightSettled } from "../practice/insights.js";
import { countingKpis, targetOf } from "../practice/kpis.js";
import { isMetricUsed } from "../practice/metrics.js";
import { isObjectiveReached, isObjectiveServed, objectivesOf } from "../practice/objectives.js";
import { hasTacticOn, isCarriedOut, isLiveTactic, isTied, isWorkedTowards } from "../practice/tactics.js";

/** How much of one level of the plan is covered. */
export interface Level {
  /** How many are. */
  readonly covered: number;
  /** How many there are. */
  readonly total: number;
  /** Those that are not; of the level `function`, the names of the functions. */
  readonly missing: readonly Id[];
}

/** The levels of a plan, from the business functions down to the entries of its calendar. */
export interface Levels {
  /** Functions that the alignment or a scope names: one is covered by a strategy of its own (E3). */
  readonly function: Level;
  /** Covered by a goal that traces up to it (C1). */
  readonly businessObjective: Level;
  /** Covered by a goal that serves it. */
  readonly marketingObjective: Level;
  /** Covered when it traces up to a business objective and has a KPI and a tactic (E2). */
  readonly goal: Level;
  /** Covered when it stands in a goal or objective and has a target (E5). */
  readonly kpi: Level;
  /** Of the tactics that were not dropped: covered when tied to a goal and, where it is carried out itself, measured (E2). */
  readonly tactic: Level;
  /** Covered when something uses it and a decision is fed by it (C9). */
  readonly metric: Level;
  /** Covered by a goal or tactic that names it (C3). */
  readonly audience: Level;
  /** Of the channels in use: covered by a tactic (C5). */
  readonly channel: Level;
  /** Covered when answered or set aside (D2). */
  readonly insight: Level;
  /** Covered when it traces up to a business objective (X1); empty without a calendar. */
  readonly entry: Level;
}

/** Counts what is covered at every level of a plan. */
export const measureLevels = (plan: Plan, calendar: Calendar | undefined): Levels => {
  const index = indexOf(plan);
  const nodes = nodesByKind(plan);
  const all = <K extends Kind>(kind: K): readonly NodeOf<K>[] => (nodes.get(kind) ?? []) as readonly NodeOf<K>[]; // gathered by kind
  const isUsed = (id: Id, ...kinds: readonly Kind[]) => index.uses(id).some(({ by }) => kinds.includes(by.kind));
  const ids = <K extends Exclude<Kind, "plan" | "vision" | "policy" | "response" | "alignment" | "listening">>(
    kind: K,
    isCovered: (node: NodeOf<K>) => boolean,
  ) => level(all(kind), (node) => (node as { readonly id: Id }).id, isCovered); // every kind but the parts has an id
  return {
    function: functions(plan),
    businessObjective: ids("businessObjective", ({ id }) => isObjectiveReached(plan, id)),
    marketingObjective: ids("marketingObjective", ({ id }) => isObjectiveServed(plan, id)),
    goal: ids("goal", (goal) => objectivesOf(plan, goal).size > 0 && countingKpis(goal.kpis).length > 0 && isWorkedTowards(plan, goal)),
    kpi: ids("kpi", (kpi) => targetOf(kpi) !== undefined && index.place(kpi.id)?.parent?.kind !== "strategy"),
    tactic: level(
      all("tactic").filter(isLiveTactic),
      ({ id }) => id,
      (tactic) => isTied(plan, tactic.id) && (tactic.metrics.length > 0 || !isCarriedOut(plan, tactic)),
    ),
    metric: ids("metric", (metric) => metric.decision !== undefined && isMetricUsed(plan, metric)),
    audience: ids("audience", ({ id }) => isUsed(id, "goal", "tactic")),
    channel: level(
      activeChannels(plan),
      ({ id }) => id,
      (channel) => hasTacticOn(plan, channel),
    ),
    insight: ids("insight", (insight) => isInsightSettled(plan, insight)),
    entry: level(
      calendar?.entries ?? [],
      ({ id }) => id,
      (entry) => isEntryTraced(plan, entry),
    ),
  };
};

const level = <T>(items: readonly T[], idOf: (item: T) => Id, isCovered: (item: T) => boolean): Level => {
  const missing = items.filter((item) => !isCovered(item)).map(idOf);
  return { covered: items.length - missing.length, total: items.length, missing };
};

const nodesByKind = (plan: Plan): ReadonlyMap<Kind, readonly object[]> => {
  const nodes = new Map<Kind, object[]>();
  walkPlaces(plan, ({ kind, node }) => addToGroup(nodes, kind, node));
  return nodes;
};

const functions = (plan: Plan): Level => {
  const served = new Set<string>(plan.strategies.flatMap(({ scope }) => (scope === undefined ? [] : [scope.function])));
  return level(
    [...new Set([...served, ...functionsInvited(plan)])],
    (name) => name,
    (name) => served.has(name),
  );
};
