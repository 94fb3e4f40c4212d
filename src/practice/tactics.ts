import { addToGroup } from "../base/add-to-group.js";
import { memo } from "../base/memo.js";
import type { Channel } from "../model/audience/channel.js";
import { idAt } from "../model/find/place.js";
import { indexOf } from "../model/find/plan-index.js";
import type { Plan } from "../model/plan.js";
import type { Goal } from "../model/strategy/goal.js";
import type { Tactic } from "../model/strategy/tactic.js";
import type { Id } from "../model/values/id.js";
import { objectivesOf } from "./objectives.js";

/** All tactics of a plan, those in goals and those that stand by themselves, strategy by strategy. */
export const allTactics = ({ strategies }: Pick<Plan, "strategies">): readonly Tactic[] => allIn(strategies);

const allIn = /* @__PURE__ */ memo((strategies: Plan["strategies"]): readonly Tactic[] => {
  const all: Tactic[] = [];
  for (const { goals, tactics } of strategies) {
    for (const goal of goals) for (const tactic of goal.tactics) all.push(tactic);
    for (const tactic of tactics) all.push(tactic);
  }
  return all;
});

/** Whether a tactic still counts: one that was dropped does not. */
export const isLiveTactic = ({ status }: Tactic): boolean => status !== "dropped";

/** Whether a tactic is wider than one: others are part of it. */
export const isWiderTactic = (plan: Plan, { id }: Tactic): boolean =>
  indexOf(plan)
    .uses(id)
    .some(({ by, reference }) => by.kind === "tactic" && reference.field === "partOf");

/** Whether a tactic is itself carried out, and so happens somewhere and is measured: it was not dropped, and has no parts that do this for it. */
export const isCarriedOut = (plan: Plan, tactic: Tactic): boolean => isLiveTactic(tactic) && !isWiderTactic(plan, tactic);

/** Whether a tactic is work on what the organisation can do, such as training, tools and structures, which happens on no channel. */
export const isCapability = ({ kind }: Tactic): boolean => kind === "capability";

/** Whether a tactic is still to be carried on: it was neither dropped nor is it done. */
export const isUnfinished = (tactic: Tactic): boolean => isLiveTactic(tactic) && tactic.status !== "done";

/** Whether a tactic promotes (D6). */
export const isPromotional = ({ intent }: Tactic): boolean => intent === "promotional";

/** Whether a tactic has got as far as running: it runs, or did until it was done (C14). */
export const isStarted = ({ status }: Tactic): boolean => status === "running" || status === "done";

/**
 * Whether a channel has a tactic that was not dropped (C5): one that names it, or a venue that is part of it, or one that a cadence or an experiment carries out there.
 */
export const isChannelWorkedOn = (plan: Plan, { id }: Channel): boolean => {
  const index = indexOf(plan);
  const isLive = (tactic: unknown) => {
    const place = typeof tactic === "string" ? index.place(tactic) : undefined;
    return place?.kind === "tactic" && isLiveTactic(place.node as unknown as Tactic); // a tactic by its kind
  };
  const isAtWork = ({ by, reference }: ReturnType<typeof index.uses>[number]): boolean =>
    by.kind === "tactic"
      ? isLive(idAt(by))
      : by.kind === "venue"
        ? index.uses(idAt(by) ?? "").some((use) => use.by.kind === "tactic" && isLive(idAt(use.by)))
        : (by.kind === "cadence" || by.kind === "experiment") && reference.field.startsWith("channel") && isLive(by.node["tactic"]);
  return index.uses(id).some(isAtWork);
};

/** The tactics of a plan that were not dropped, in its order. */
export const liveTactics = (plan: Plan): readonly Tactic[] => liveIn(plan.strategies);

/** The tactics of a plan that are carried out themselves, in its order. */
export const carriedOutTactics = ({ strategies }: Plan): readonly Tactic[] => carriedOutIn(strategies);

const carriedOutIn = /* @__PURE__ */ memo((strategies: Plan["strategies"]): readonly Tactic[] => {
  const all = allTactics({ strategies });
  const wider = new Set<string>();
  for (const { partOf } of all) if (partOf !== undefined) wider.add(partOf);
  return all.filter((tactic) => isLiveTactic(tactic) && !wider.has(tactic.id));
});

const liveIn = /* @__PURE__ */ memo((strategies: Plan["strategies"]): readonly Tactic[] => allTactics({ strategies }).filter(isLiveTactic));

/** Whether a basic tactic is on a channel that runs or is done (C14); where `also` is `planned`, one that is only planned will do. */
export const hasBasicTacticOn = (plan: Plan, channel: Id<"channel">, also?: "planned"): boolean =>
  (also === "planned" ? basicsIn(plan).planned : basicsIn(plan).started).has(channel);

const basicsIn = /* @__PURE__ */ memo((plan: Plan) => {
  const basics = liveTactics(plan).filter(({ difficulty }) => difficulty === "basic");
  const channelsOf = (tactics: readonly Tactic[]) => new Set<string>(tactics.flatMap(({ channels }) => channels));
  return { planned: channelsOf(basics), started: channelsOf(basics.filter(isStarted)) };
});

/** Whether a tactic happens on a channel (C5). */
export const hasTacticOn = (plan: Plan, { id }: Channel): boolean =>
  indexOf(plan)
    .uses(id)
    .some(({ by }) => by.kind === "tactic");

/** The tactics for a goal: those that stand in it and those that name it in `serves`, each once. */
export const tacticsFor = (plan: Plan, goal: Goal): readonly Tactic[] => {
  const others = indexOf(plan)
    .uses(goal.id)
    .flatMap(({ by, reference }) => (by.kind === "tactic" && reference.field === "serves[]" ? [by.node as unknown as Tactic] : [])); // a tactic by its kind
  return [...new Set([...goal.tactics, ...others])];
};

/** Whether a tactic that was not dropped works towards a goal (E2). */
export const isWorkedTowards = (plan: Plan, goal: Goal): boolean => tacticsFor(plan, goal).some(isLiveTactic);

/** Whether a tactic is tied to a goal (E1, X1): it stands in one or names one, or a tactic it is part of, or consists of, does. */
export const isTied = (plan: Plan, tactic: Id): boolean => isTiedNearby(plan, tactic) ?? tiesIn(plan).tied.has(tactic);

/** The same, as far as a few relatives can tell; undefined where there are more. */
const isTiedNearby = (plan: Plan, tactic: Id): boolean | undefined => {
  const index = indexOf(plan);
  const relatives = new Set<string>([tactic]);
  for (const id of relatives) {
    const place = index.place(id);
    if (place?.kind !== "tactic") continue;
    const { serves, partOf } = place.node as unknown as Tactic; // a tactic by its kind
    if (place.parent?.kind === "goal" || serves.length > 0) return true;
    if (partOf !== undefined) relatives.add(partOf);
    for (const { by, reference } of index.uses(id)) if (by.kind === "tactic" && reference.field === "partOf") relatives.add(idAt(by) ?? "");
    if (relatives.size > fewRelatives) return undefined;
  }
  return false;
};

/** Families with more members are gone through once for all of them. */
const fewRelatives = 8;

/** Whether a tactic is tied to a goal that leads up to a business objective (X1). */
export const isTracedUp = (plan: Plan, tactic: Id): boolean => tiesIn(plan).traced.has(tactic);

interface Ties {
  readonly tied: ReadonlySet<string>;
  readonly traced: ReadonlySet<string>;
}

const tiesIn = /* @__PURE__ */ memo((plan: Plan): Ties => {
  const all: { readonly tactic: Tactic; readonly goals: readonly string[] }[] = [];
  const tracing = new Set<string>();
  for (const { goals, tactics } of plan.strategies) {
    for (const goal of goals) {
      if (objectivesOf(plan, goal).size > 0) tracing.add(goal.id);
      for (const tactic of goal.tactics) all.push({ tactic, goals: [goal.id, ...tactic.serves] });
    }
    for (const tactic of tactics) all.push({ tactic, goals: tactic.serves });
  }
  const relatives = relativesOf(all.map(({ tactic }) => tactic));
  const idsOf = (isMeant: (goal: string) => boolean) => all.flatMap(({ tactic, goals }) => (goals.some(isMeant) ? [tactic.id] : []));
  return {
    tied: allRelated(
      idsOf(() => true),
      relatives,
    ),
    traced: allRelated(
      idsOf((goal) => tracing.has(goal)),
      relatives,
    ),
  };
});

type Relatives = ReadonlyMap<string, readonly string[]>;

/** By tactic, the one it is part of and those that are part of it. */
const relativesOf = (tactics: readonly Tactic[]): Relatives => {
  const relatives = new Map<string, string[]>();
  for (const { id, partOf } of tactics)
    if (partOf !== undefined) {
      addToGroup(relatives, id, partOf);
      addToGroup(relatives, partOf, id);
    }
  return relatives;
};

/** These ids and all that are related to them; a set may grow while it is read. */
const allRelated = (ids: readonly string[], relatives: Relatives): ReadonlySet<string> => {
  const found = new Set(ids);
  for (const id of found) for (const other of relatives.get(id) ?? []) found.add(other);
  return found;
};
