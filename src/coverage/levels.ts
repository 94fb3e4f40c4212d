import { addToGroup } from "../base/add-to-group.js";
import { defaults } from "../model/defaults.js";
import type { Place } from "../model/find/place.js";
import { indexOf, type PlanIndex } from "../model/find/plan-index.js";
import { walkPlaces } from "../model/find/walk-places.js";
import type { Kind } from "../model/kind.js";
import type { NodeOf } from "../model/nodes.js";
import type { Plan } from "../model/plan.js";
import type { Calendar } from "../model/schedule/calendar.js";
import type { Goal } from "../model/strategy/goal.js";
import type { Tactic } from "../model/strategy/tactic.js";
import type { Id } from "../model/values/id.js";
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
  const nodes = nodesByKind(plan);
  const all = <K extends Kind>(kind: K): readonly NodeOf<K>[] => (nodes.get(kind) ?? []) as readonly NodeOf<K>[]; // gathered by kind
  const goals = all("goal");
  const objectives = new Map(plan.strategies.flatMap((strategy) => strategy.marketingObjectives.map((one) => [one.id, one])));
  const goalObjectives = new Map(goals.map((goal) => [goal.id, objectivesOf(goal, (id) => objectives.get(id))]));
  const reached = new Set([...goalObjectives.values()].flatMap((ids) => [...ids]));
  const served = new Set<string>(goals.flatMap((goal) => goal.serves));
  const tracing = new Set(goals.filter(({ id }) => (goalObjectives.get(id)?.size ?? 0) > 0).map(({ id }) => id));
  const isUsed = (id: Id, ...kinds: readonly Kind[]) => index.uses(id).some(({ by }) => kinds.includes(by.kind));
  const serving = servingOf(index, tracing);
  const ids = <K extends Exclude<Kind, "plan" | "vision" | "policy" | "response" | "alignment" | "listening">>(
    kind: K,
    isCovered: (node: NodeOf<K>) => boolean,
  ) => level(all(kind), (node) => (node as { readonly id: Id }).id, isCovered); // every kind but the parts has an id
  return {
    function: functions(plan),
    businessObjective: ids("businessObjective", ({ id }) => reached.has(id)),
    marketingObjective: ids("marketingObjective", ({ id }) => served.has(id)),
    goal: ids("goal", (goal) => tracing.has(goal.id) && countingKpis(goal.kpis).length > 0 && hasTactic(index, goal)),
    kpi: ids("kpi", (kpi) => targetOf(kpi) !== undefined && index.place(kpi.id)?.parent?.kind !== "strategy"),
    tactic: ids("tactic", ({ id, metrics }) => metrics.length > 0 && serving(id).isTied),
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
      ({ tactic }) => tactic !== undefined && serving(tactic).traces,
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
  const named = plan.alignment.invite.flatMap((stakeholder) => (stakeholder.function === undefined ? [] : [stakeholder.function]));
  return level(
    [...new Set([...served, ...named])],
    (name) => name,
    (name) => served.has(name),
  );
};

const hasTactic = (index: PlanIndex, goal: Goal): boolean =>
  goal.tactics.length > 0 || index.uses(goal.id).some(({ by }) => by.kind === "tactic");

/** Whether a tactic serves a goal, and one that traces up to a business objective. */
interface Service {
  readonly isTied: boolean;
  readonly traces: boolean;
}

const none: Service = { isTied: false, traces: false };

/** Returns what says whether a tactic serves a goal: it stands in one, names one, or is part of one that does. Each way up is gone once. */
const servingOf = (index: PlanIndex, tracing: ReadonlySet<string>): ((tactic: Id) => Service) => {
  const known = new Map<string, Service>();
  return (tactic) => {
    const way: Place[] = [];
    let place = index.place(tactic);
    while (place?.kind === "tactic" && !known.has(nodeOf(place).id)) {
      way.push(place);
      place = index.place(nodeOf(place).partOf ?? "");
    }
    let above = place?.kind === "tactic" ? (known.get(nodeOf(place).id) ?? none) : none;
    for (const part of way.reverse()) {
      const { id, serves } = nodeOf(part);
      const goals = part.parent?.kind === "goal" ? [String(part.parent.node["id"]), ...serves] : serves;
      above = { isTied: above.isTied || goals.length > 0, traces: above.traces || goals.some((goal) => tracing.has(goal)) };
      known.set(id, above);
    }
    return above;
  };
};

const nodeOf = (place: Place): Tactic => place.node as unknown as Tactic; // asked of tactics only
