import type { Calendar } from "../model/calendar.js";
import { defaults } from "../model/defaults.js";
import type { Goal } from "../model/goal.js";
import type { Id } from "../model/id.js";
import type { Kind } from "../model/kind.js";
import type { NodeOf } from "../model/nodes.js";
import type { Plan } from "../model/plan.js";
import { indexOf, type PlanIndex } from "../model/plan-index.js";
import { countingKpis } from "./counting-kpis.js";
import { objectivesOf } from "./objectives-of.js";
import { targetOf } from "./target-of.js";

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
  /** Covered when it serves a goal and has a metric (E2). */
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
  const goals = all(index, "goal");
  const objectives = new Map(plan.strategies.flatMap((strategy) => strategy.marketingObjectives.map((one) => [one.id, one])));
  const goalObjectives = new Map(goals.map((goal) => [goal.id, objectivesOf(goal, (id) => objectives.get(id))]));
  const reached = new Set([...goalObjectives.values()].flatMap((ids) => [...ids]));
  const served = new Set<string>(goals.flatMap((goal) => goal.serves));
  const tracing = new Set(goals.filter(({ id }) => (goalObjectives.get(id)?.size ?? 0) > 0).map(({ id }) => id));
  const isUsed = (id: Id, ...kinds: readonly Kind[]) => (index.uses.get(id) ?? []).some(({ by }) => kinds.includes(by.kind));
  const goalsOf = (tactic: Id) => goalsServedBy(index, tactic);
  const ids = <K extends Exclude<Kind, "plan" | "vision" | "policy" | "response" | "alignment" | "listening">>(
    kind: K,
    isCovered: (node: NodeOf<K>) => boolean,
  ) => level(all(index, kind), (node) => (node as { readonly id: Id }).id, isCovered); // every kind but the parts has an id
  return {
    function: functions(plan),
    businessObjective: ids("businessObjective", ({ id }) => reached.has(id)),
    marketingObjective: ids("marketingObjective", ({ id }) => served.has(id)),
    goal: ids("goal", (goal) => tracing.has(goal.id) && countingKpis(goal.kpis).length > 0 && hasTactic(index, goal)),
    kpi: ids("kpi", (kpi) => targetOf(kpi) !== undefined && index.places.get(kpi.id)?.parent?.kind !== "strategy"),
    tactic: ids("tactic", ({ id, metrics }) => metrics.length > 0 && goalsOf(id).length > 0),
    metric: ids("metric", ({ id, decision }) => decision !== undefined && isUsed(id, "kpi", "tactic", "experiment", "strategy")),
    audience: ids("audience", ({ id }) => isUsed(id, "goal", "tactic")),
    channel: level(
      plan.channels.filter(({ use }) => (use ?? defaults.channelUse) === "active"),
      ({ id }) => id,
      ({ id }) => isUsed(id, "tactic"),
    ),
    insight: ids("insight", ({ id, setAside }) => setAside !== undefined || isUsed(id, "tactic", "message", "action")),
    entry: level(
      calendar?.entries ?? [],
      ({ id }) => id,
      ({ tactic }) => tactic !== undefined && goalsOf(tactic).some((goal) => tracing.has(goal)),
    ),
  };
};

const level = <T>(items: readonly T[], idOf: (item: T) => Id, isCovered: (item: T) => boolean): Level => {
  const missing = items.filter((item) => !isCovered(item)).map(idOf);
  return { covered: items.length - missing.length, total: items.length, missing };
};

const all = <K extends Kind>(index: PlanIndex, kind: K): readonly NodeOf<K>[] => {
  const nodes: NodeOf<K>[] = [];
  for (const place of index.places.values()) if (place.kind === kind) nodes.push(place.node as unknown as NodeOf<K>); // the kind was just compared
  return nodes;
};

const functions = (plan: Plan): Level => {
  const served = new Set<string>(plan.strategies.flatMap(({ scope }) => (scope === undefined ? [] : [scope.function])));
  const named = plan.alignment.invite.flatMap((stakeholder) => (stakeholder.function === undefined ? [] : [stakeholder.function]));
  return level(
    [...new Set([...served, ...named])],
    (name) => name,
    (name) => served.has(name),
  );
};

const hasTactic = (index: PlanIndex, goal: Goal): boolean =>
  goal.tactics.length > 0 || (index.uses.get(goal.id) ?? []).some(({ by }) => by.kind === "tactic");

/** The goals a tactic stands in or names. */
const goalsServedBy = (index: PlanIndex, tactic: Id): readonly string[] => {
  const place = index.places.get(tactic);
  if (place?.kind !== "tactic") return [];
  const named = place.node["serves"] as readonly string[]; // a tactic of a parsed plan
  return place.parent?.kind === "goal" ? [String(place.parent.node["id"]), ...named] : named;
};
