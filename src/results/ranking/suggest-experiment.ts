import { optionsOf } from "../../base/arguments/options-of.js";
import { readLanguage } from "../../base/arguments/read-language.js";
import { deepFreeze } from "../../base/deep-freeze.js";
import type { Language } from "../../base/text/language.js";
import type { Catalogs } from "../../catalog/catalogs.js";
import type { Channel } from "../../model/audience/channel.js";
import { getNode } from "../../model/find/get-node.js";
import { idAt } from "../../model/find/place.js";
import { indexOf } from "../../model/find/plan-index.js";
import { walkPlaces } from "../../model/find/walk-places.js";
import type { Plan } from "../../model/plan.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import type { Experiment } from "../../model/readiness/experiment.js";
import type { Tactic } from "../../model/strategy/tactic.js";
import type { LocalDate } from "../../model/values/dates.js";
import type { Id } from "../../model/values/id.js";
import type { Period } from "../../model/values/period.js";
import { disuseOf } from "../../practice/channels.js";
import { joinWords } from "../../words/values/lists.js";
import type { Wording } from "../../words/wording.js";
import { wordingOf } from "../../words/wording-of.js";
import { sayHours, sayMoney } from "../costs/say-figures.js";
import { readCatalogs } from "../read-catalogs.js";
import type { Results } from "../results.js";
import { dayOfResults } from "./day-of-results.js";
import { evidenceOn } from "./evidence-on.js";
import type { ExperimentSuggestion, NoExperiment } from "./experiment-suggestion.js";
import { sayRanking } from "./say-ranking.js";
import { type TacticOn, tacticsOn } from "./tactics-on.js";
import { trialCost } from "./trial-cost.js";
import { catalogMetricFor, type KnownMetrics, trialMetric } from "./trial-metric.js";

/** What a trial is suggested by, and in which language. */
export interface ExperimentOptions {
  /** The results of the plan: an experiment that ended before their day and has no outcome is undecided; absent: it counts as running. */
  readonly results?: Results | undefined;
  /** The metrics that are known; absent: ours. */
  readonly catalogs?: Catalogs | undefined;
  /** The language of the sentences; absent: English. */
  readonly language?: Language | undefined;
}

/**
 * Returns what to try on a channel of which nothing shows that an audience is there (C4, C5, C13): a hypothesis that can turn out false, the metric it is judged by, for how long, and
 * at most at what cost. It lasts two periods of the metric's `every`, and four weeks at least (our choice). It may cost what the channel takes over that time, and no more than
 * a budget leaves; what the plan does not state stays unknown. Not suggested for a channel that has evidence, was declined or retired, or has an experiment.
 *
 * Throws `unknown-id` for a channel that the plan does not have, `conflict` for results of another plan, `config` for catalogues without a list.
 *
 * @example
 * ```ts
 * import { createPlan, editPlan, suggestExperiment } from "social-plan";
 *
 * const plan = createPlan({ id: "acme", currency: "EUR" })
 *   .metric({ id: "orders", name: "Orders", kind: "outcome", every: "month", channels: ["video"] })
 *   .channel({ id: "video", name: "Video", cost: { hoursPerWeek: 1 } })
 *   .audience({ id: "home", name: "Home brewers", presence: [{ at: "video", basis: "assumed" }] })
 *   .build();
 * const suggested = suggestExperiment(plan, "video");
 * if (!suggested.ok) throw new Error(suggested.sentence);
 * suggested.experiment.hypothesis; // => "“Home brewers” can be reached on “Video”: within 62 days it shows in “Orders”."
 * editPlan(plan, (tx) => void tx.add("experiment", suggested.experiment)).plan.experiments.length; // => 1
 * ```
 */
export const suggestExperiment = (plan: Plan, channel: Id<"channel">, options?: ExperimentOptions): ExperimentSuggestion => {
  assertPlan(plan);
  const read = optionsOf(options);
  const on = dayOfResults(plan, read.results);
  const known = readCatalogs(read.catalogs);
  const wording = wordingOf(plan, readLanguage(read));
  const of = getNode(plan, "channel", channel);
  return deepFreeze(whyNot(plan, of, { on, wording }) ?? suggested(plan, of, { known, wording }));
};

const whyNot = (
  plan: Plan,
  of: Channel,
  { on, wording }: { readonly on: LocalDate | undefined; readonly wording: Wording },
): NoExperiment | undefined => {
  const channel = of.id;
  const disuse = disuseOf(of);
  if (disuse === "declined" || disuse === "retired")
    return { ok: false, because: disuse, sentence: sayRanking(wording, `trial.${disuse}`, { channel }) };
  const { best, assumed, absent, isAbsenceShown } = evidenceOn(plan, of);
  if (best !== undefined)
    return { ok: false, because: "evidence", sentence: sayRanking(wording, "trial.evidence", { channel, audience: best.audience }) };
  if (isAbsenceShown && assumed.length === 0)
    return { ok: false, because: "absent", sentence: sayRanking(wording, "trial.absent", { channel, audiences: absent }) };
  const trials = experimentsOn(plan, channel);
  const open = trials.find(({ outcome }) => outcome === undefined);
  if (open !== undefined) {
    const because = on !== undefined && open.to !== undefined && open.to < on ? "undecided" : "running";
    const sentence = sayRanking(wording, `trial.${because}`, { channel, hypothesis: open.hypothesis });
    return { ok: false, because, experiment: open.id, sentence };
  }
  const last = trials.at(-1);
  if (last?.outcome === undefined || last.outcome === "repeat") return undefined;
  const sentence = sayRanking(wording, "trial.tried", { channel, outcome: last.outcome });
  return { ok: false, because: "tried", experiment: last.id, sentence };
};

/** The experiments on a channel: those that name it, and those that name no channel and try out a tactic there. */
const experimentsOn = (plan: Plan, id: string): readonly Experiment[] => {
  const index = indexOf(plan);
  return plan.experiments.filter(({ channel, tactic }) => {
    if (channel !== undefined || tactic === undefined) return channel === id;
    const place = index.place(tactic);
    return place?.kind === "tactic" && (place.node as unknown as Tactic).channels.includes(id); // a tactic by its kind
  });
};

const suggested = (
  plan: Plan,
  channel: Channel,
  { known, wording }: { readonly known: KnownMetrics; readonly wording: Wording },
): ExperimentSuggestion => {
  const tactics = tacticsOn(plan, channel);
  const [on] = tactics;
  const metric = trialMetric(plan, channel, tactics, known);
  const catalog = metric === undefined ? catalogMetricFor(channel, known)?.id : undefined;
  const days = daysOf(metric?.every);
  const { assumed, absent } = evidenceOn(plan, channel);
  const [audience] = [...assumed, ...audiencesOf(on).filter((one) => !absent.includes(one))];
  const { money, hours, isNothingLeft } = trialCost(plan, channel, days, on);
  const cost = [...(money ? [sayMoney(money, wording)] : []), ...(hours === undefined ? [] : [sayHours(hours, wording)])];
  const words = { channel: channel.id, days, metric: metric?.id };
  const sentence = sayRanking(wording, "trial.suggested", {
    ...{ ...words, catalog },
    nothing: metric === undefined && catalog === undefined ? "nothing" : undefined,
    cost: cost.length === 0 ? undefined : joinWords(cost, wording),
  });
  const limits = { ...(money && { money }), ...(hours !== undefined && { hours }) };
  return {
    ok: true,
    experiment: {
      id: freeId(plan, `trial-${channel.id}`),
      hypothesis: sayRanking(wording, "trial.hypothesis", { ...words, audience }),
      ...(metric && { metric: metric.id }),
      channel: channel.id,
      ...(on && { tactic: on.tactic.id }),
      ...(money && { budget: money }),
      ...(hours !== undefined && { hours }),
    },
    days,
    ...(catalog !== undefined && { catalog }),
    ...(audience !== undefined && { audience }),
    ...limits,
    sentence: isNothingLeft ? `${sentence} ${sayRanking(wording, "trial.no-money")}` : sentence,
  };
};

/** The audiences of a tactic, else of the goals it works towards. */
const audiencesOf = (on: TacticOn | undefined): readonly Id<"audience">[] => {
  if (on === undefined) return [];
  return on.tactic.audiences.length > 0 ? on.tactic.audiences : on.goals.flatMap(({ audiences }) => audiences);
};

/** Two periods of the metric, the longest there are, and four weeks at least. */
const daysOf = (every: Period | undefined): number => Math.max(fourWeeks, every === undefined ? 0 : 2 * longest[every]);

const fourWeeks = 28;
const longest: Readonly<Record<Period, number>> = { hour: 1, day: 1, week: 7, month: 31, quarter: 92, year: 366 };

/** An id that nothing in the plan has, in whatever case. */
const freeId = (plan: Plan, wish: string): Id<"experiment"> => {
  const taken = new Set([plan.id.toLowerCase()]);
  walkPlaces(plan, (place) => void taken.add(idAt(place)?.toLowerCase() ?? ""));
  const stem = wish.slice(0, longestStem);
  let id = stem;
  for (let number = 2; taken.has(id.toLowerCase()); number++) id = `${stem}-${number}`;
  return id;
};

/** Ids have at most 128 characters; the rest is for a number. */
const longestStem = 118;
