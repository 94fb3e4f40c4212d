import type { Place } from "../model/find/place.js";
import { indexOf } from "../model/find/plan-index.js";
import type { Kind } from "../model/kind.js";
import type { NodeOf } from "../model/nodes.js";
import type { Plan } from "../model/plan.js";
import type { Calendar } from "../model/schedule/calendar.js";
import type { Kpi } from "../model/strategy/kpi.js";
import type { Id } from "../model/values/id.js";
import { isActiveChannel } from "../practice/channels.js";
import { isEntryTraced } from "../practice/entries.js";
import { functionsInvited } from "../practice/functions.js";
import { isInsightSettled } from "../practice/insights.js";
import { countingKpis, targetOf } from "../practice/kpis.js";
import { isMetricUsed } from "../practice/metrics.js";
import { isObjectiveReached, isObjectiveServed, objectivesOf } from "../practice/objectives.js";
import { hasTacticOn, isCarriedOut, isLiveTactic, isTied, isWorkedTowards } from "../practice/tactics.js";
import { nothing, type Observer } from "./observing/observer.js";
import type { Seen } from "./observing/seen.js";
import type { Tally } from "./observing/tallies.js";

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

/** Observes one level: its things of some kind, of which it has something to say where one is not covered. */
class LevelObserver<K extends LevelKind> implements Observer<object> {
  readonly on: readonly Kind[];
  readonly #counts: (node: NodeOf<K>) => boolean;
  readonly #isCovered: (node: NodeOf<K>) => boolean;

  constructor(
    readonly kind: K,
    isCovered: (node: NodeOf<K>) => boolean,
    counts: (node: NodeOf<K>) => boolean = () => true,
  ) {
    this.on = [kind];
    this.#counts = counts;
    this.#isCovered = isCovered;
  }

  look({ node }: Place): object | typeof nothing | undefined {
    const thing = node as unknown as NodeOf<K>; // an observer is handed things of its kinds
    if (!this.#counts(thing)) return undefined;
    return this.#isCovered(thing) ? nothing : missing;
  }
}

const missing: object = /* @__PURE__ */ Object.freeze({});

/** The levels that are kinds of things. */
type LevelKind = Exclude<keyof Levels, "function" | "entry">;

/** Returns the observers of the levels of a plan, one for each kind. */
export const levelObservers = (plan: Plan): readonly LevelObserver<LevelKind>[] => {
  const index = indexOf(plan);
  const isUsed = (id: Id, ...kinds: readonly Kind[]) => index.uses(id).some(({ by }) => kinds.includes(by.kind));
  const isStrategys = (kpi: Kpi) => index.place(kpi.id)?.parent?.kind === "strategy";
  const observers = [
    new LevelObserver("businessObjective", ({ id }) => isObjectiveReached(plan, id)),
    new LevelObserver("marketingObjective", ({ id }) => isObjectiveServed(plan, id)),
    new LevelObserver(
      "goal",
      (goal) => objectivesOf(plan, goal).size > 0 && countingKpis(goal.kpis).length > 0 && isWorkedTowards(plan, goal),
    ),
    new LevelObserver("kpi", (kpi) => targetOf(kpi) !== undefined && !isStrategys(kpi)),
    new LevelObserver(
      "tactic",
      (tactic) => isTied(plan, tactic.id) && (tactic.metrics.length > 0 || !isCarriedOut(plan, tactic)),
      isLiveTactic,
    ),
    new LevelObserver("metric", (metric) => metric.decision !== undefined && isMetricUsed(plan, metric)),
    new LevelObserver("audience", ({ id }) => isUsed(id, "goal", "tactic")),
    new LevelObserver("channel", (channel) => hasTacticOn(plan, channel), isActiveChannel),
    new LevelObserver("insight", (insight) => isInsightSettled(plan, insight)),
  ] as const;
  return observers as readonly unknown[] as readonly LevelObserver<LevelKind>[]; // each is handed things of its own kind only
};

/** How the observer of a level fared, and what it had to say. */
interface Heard {
  /** The things that count; undefined: none does. */
  readonly tally: Tally | undefined;
  /** Those that are not covered. */
  readonly told: readonly Seen[];
}

/** Puts the levels of a plan together, given how its observers fared, by their position. */
export const levelsOf = (
  plan: Plan,
  observers: readonly LevelObserver<LevelKind>[],
  entry: Level,
  heardOf: (at: number) => Heard,
): Levels => {
  const levels = observers.map(({ kind }, at) => [kind, levelOf(heardOf(at))] as const);
  return { function: functionLevel(plan), ...(Object.fromEntries(levels) as Record<LevelKind, Level>), entry }; // there is an observer for each
};

const levelOf = ({ tally, told }: Heard): Level => {
  const { examined: total, failed } = tally ?? { examined: 0, failed: 0 };
  return { covered: total - failed, total, missing: told.map(({ id }) => id) };
};

const functionLevel = (plan: Plan): Level => {
  const served = new Set<string>(plan.strategies.flatMap(({ scope }) => (scope === undefined ? [] : [scope.function])));
  return level(
    [...new Set([...served, ...functionsInvited(plan)])],
    (name) => name,
    (name) => served.has(name),
  );
};

/** The level of the entries of a calendar; empty without one. */
export const entryLevel = (plan: Plan, calendar: Calendar | undefined): Level =>
  level(
    calendar?.entries ?? [],
    ({ id }) => id,
    (entry) => isEntryTraced(plan, entry),
  );

const level = <T>(items: readonly T[], idOf: (item: T) => Id, isCovered: (item: T) => boolean): Level => {
  const left = items.filter((item) => !isCovered(item)).map(idOf);
  return { covered: items.length - left.length, total: items.length, missing: left };
};
