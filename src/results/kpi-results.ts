import type { Plan } from "../model/plan.js";
import type { Kpi } from "../model/strategy/kpi.js";
import type { Target } from "../model/strategy/target.js";
import type { DateRef } from "../model/values/date-ref.js";
import type { Id } from "../model/values/id.js";
import { dateOfDay } from "../time/days.js";
import { sayerOf } from "../words/phrases.js";
import { describeTarget } from "../words/values/targets.js";
import type { Wording } from "../words/wording.js";
import { firstInARow } from "./decisions-due.js";
import { dayCounter, isNumberPoint, type Point, readingOf } from "./readings/point.js";
import type { Series } from "./readings/series-of.js";
import { resultMessages } from "./result-messages.js";
import type { BrokenGuard, Expected, KpiResult, Reading } from "./results.js";
import { boundsOf, isWithin } from "./verdicts/bounds.js";
import { dayTeller } from "./verdicts/describe-days.js";
import { inTermsOf } from "./verdicts/in-terms-of.js";
import { type Judgement, judgeKpi } from "./verdicts/judge-kpi.js";
import { readingsWithin } from "./verdicts/readings-within.js";
import { type Start, startOf } from "./verdicts/start-of.js";
import { verdictSentence } from "./verdicts/verdict-sentence.js";

const say = /* @__PURE__ */ sayerOf("results", resultMessages);

interface Asking {
  readonly on: number;
  readonly series: ReadonlyMap<string, Series>;
  readonly wording: Wording;
}

/** How each KPI stands, each frozen, in the order of the plan; the guards among them that are broken; and by metric the day of the earliest baseline. */
export const kpiResults = (plan: Plan, { on, series, wording }: Asking) => {
  const kpis: KpiResult[] = [];
  const guards: BrokenGuard[] = [];
  const idsOf = sharedIds();
  const numberOf = dayCounter();
  const dayWords = dayTeller(wording);
  const eves = new Map<string, number>();
  for (const { kpi, of, dueAbove } of kpisIn(plan)) {
    const read = series.get(kpi.metric);
    if (read === undefined) continue;
    const start = startOf(plan, kpi, numberOf);
    // Where one KPI has no baseline, every reading of its metric may be its.
    const eve = start.to ?? Number.NEGATIVE_INFINITY;
    eves.set(kpi.metric, Math.min(eve, eves.get(kpi.metric) ?? eve));
    const judgement = judgeKpi(kpi, { plan, on, series: read, start, seriesOf: (metric) => series.get(metric), dueAbove });
    const latest = latestOf(start, read, { on, judgement });
    const result = resultOf(kpi, of, { judgement, read, latest, idsOf, sentence: verdictSentence(judgement, { wording, dayWords }) });
    kpis.push(result);
    if (judgement.because === "broken" && judgement.target !== undefined && latest !== undefined)
      guards.push(brokenGuard(kpi, judgement.target, { read, latest, wording }));
  }
  return { kpis, guards, eves };
};

interface HeldKpi {
  readonly kpi: Kpi;
  readonly of: KpiResult["of"];
  readonly dueAbove: DateRef | undefined;
}

/** All KPIs in the order in which a plan writes them. */
const kpisIn = ({ strategies }: Plan): readonly HeldKpi[] => {
  const held: HeldKpi[] = [];
  for (const { id, businessObjectives, goals, kpis } of strategies) {
    for (const objective of businessObjectives) for (const kpi of objective.kpis) held.push({ kpi, of: objective.id, dueAbove: undefined });
    for (const goal of goals) for (const kpi of goal.kpis) held.push({ kpi, of: goal.id, dueAbove: goal.due });
    for (const kpi of kpis) held.push({ kpi, of: id, dueAbove: undefined });
  }
  return held;
};

/** The latest reading that tells of the time after the baseline, whether or not it decides. */
const latestOf = (
  start: Start,
  series: Series,
  { on, judgement }: { readonly on: number; readonly judgement: Judgement },
): Point | undefined => {
  const within = readingsWithin({ series, start, upTo: on });
  return typeof within === "string" ? judgement.figure?.latest : within.at(-1);
};

interface Told {
  readonly judgement: Judgement;
  readonly read: Series;
  readonly latest: Point | undefined;
  readonly idsOf: (points: readonly Point[]) => readonly Id<"measurement">[];
  readonly sentence: string;
}

type Unfinished = { -readonly [Field in keyof KpiResult]: KpiResult[Field] };

const resultOf = (kpi: Kpi, of: KpiResult["of"], { judgement, read, latest, idsOf, sentence }: Told): KpiResult => {
  const { verdict, because, target, due, figure, expected, progress } = judgement;
  const readings = figure === undefined ? Object.freeze(readingsWithout(judgement, read, latest)) : idsOf(figure.points);
  // There may be ten thousand of them, and fields put one by one take half as long as objects spread into each other.
  const result: Unfinished = { kpi: kpi.id, metric: kpi.metric, of, verdict, because, sentence, readings };
  if (target !== undefined) result.target = target;
  if (due !== undefined) result.due = dateOfDay(due);
  if (kpi.baseline !== undefined) result.baseline = kpi.baseline;
  if (latest !== undefined) result.latest = readingOf(latest);
  if (progress !== undefined) result.progress = progress;
  if (target === undefined) return Object.freeze(result);
  if (figure !== undefined) result.figure = inTermsOf(figure.figure, target);
  const expectedThen = expected && expectedOf(expected, target);
  if (expectedThen !== undefined) result.expected = expectedThen;
  return Object.freeze(result);
};

/** What a verdict without a figure rests on: the readings that make no whole, or the latest one. */
const readingsWithout = ({ verdict }: Judgement, { noWhole, split }: Series, latest: Point | undefined): readonly Id<"measurement">[] => {
  if (verdict === "unmeasured") return [];
  return noWhole === undefined ? [...(latest?.measurements ?? [])] : split;
};

const expectedOf = ({ figure, on, milestone }: NonNullable<Judgement["expected"]>, target: Target): Expected | undefined =>
  figure === undefined
    ? undefined
    : Object.freeze({
        figure: inTermsOf(figure, milestone?.target ?? target),
        on: dateOfDay(on),
        by: milestone === undefined ? "line" : "milestone",
      });

/** The measurements that points consist of, earliest first, made once for all KPIs with the same points. */
const sharedIds = (): Told["idsOf"] => {
  const known = new Map<readonly Point[], readonly Id<"measurement">[]>();
  return (points) => {
    const ready = known.get(points);
    if (ready !== undefined) return ready;
    const inOrder = [...points].sort((one, other) => one.to - other.to);
    const ids = Object.freeze([...new Set(inOrder.flatMap((point) => point.measurements))]);
    known.set(points, ids);
    return ids;
  };
};

const brokenGuard = (
  kpi: Kpi,
  target: Target,
  { read, latest, wording }: { readonly read: Series; readonly latest: Point; readonly wording: Wording },
): BrokenGuard => {
  const bounds = boundsOf(target, read.facts);
  const first = read.remember(`broken/${bounds.atLeast}/${bounds.atMost}`, () =>
    firstInARow(read.points.filter(isNumberPoint), ({ value }) => !isWithin(value, bounds)),
  );
  const since = dateOfDay(first.to);
  const reading: Reading = readingOf(latest);
  const values = { kpi: kpi.id, since, reading: reading.value, target: describeTarget(target, wording) };
  return { kpi: kpi.id, since, reading, sentence: say(wording, "guard.broken", values) };
};
