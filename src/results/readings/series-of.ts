import { groupBy } from "../../base/group-by.js";
import { memo } from "../../base/memo.js";
import type { Measurement } from "../../model/measurement/measurement.js";
import type { Metric } from "../../model/measurement/metric.js";
import type { Plan } from "../../model/plan.js";
import type { Kpi } from "../../model/strategy/kpi.js";
import type { Id } from "../../model/values/id.js";
import { allKpis } from "../../practice/kpis.js";
import type { FactsOfMetric } from "../facts-of-metric.js";
import type { SetAsideBecause } from "../results.js";
import { joinParts, keyOfPart, type NoWhole } from "./join-parts.js";
import { byDays, dayCounter, type Point } from "./point.js";
import { agreedAmong, type Rubric, type Usable, usableAmong } from "./usable.js";

/** A measurement that is not counted for its metric. */
interface NotCounted {
  /** The measurement. */
  readonly measurement: Id<"measurement">;
  /** Why. */
  readonly because: SetAsideBecause;
}

/** What a metric was over time, up to a day. */
export interface Series {
  /** The metric. */
  readonly metric: Metric;
  /** What is known of it. */
  readonly facts: FactsOfMetric;
  /** The whole, earliest first. */
  readonly points: readonly Point[];
  /** The channel that all of them name; undefined: they name none, or several. */
  readonly channel: Id<"channel"> | undefined;
  /** Why there is no whole though there are readings. */
  readonly noWhole: NoWhole | undefined;
  /** The measurements that make no whole. */
  readonly split: readonly Id<"measurement">[];
  /** Every single reading that can be counted, parts too, earliest first. */
  readonly single: readonly Point[];
  /** Where no whole can be made: by part, its readings, earliest first. */
  readonly parts: readonly Part[];
  /** What is not counted. */
  readonly notCounted: readonly NotCounted[];
  /** How many measurements there are, counted or not. */
  readonly count: number;
  /** Answers a question about the series once, by what is asked, where several KPIs ask: they mostly ask the same. */
  readonly remember: <T>(question: string, answer: () => T) => T;
}

/** The readings of one part of a whole. */
export interface Part {
  /** The channel it was read on. */
  readonly channel: Id<"channel"> | undefined;
  /** Its readings, earliest first. */
  readonly points: readonly Point[];
}

/** Returns what each metric of a plan was over time, up to a day that counts from 1970-01-01. */
export const seriesOf = (plan: Plan, lastDay: number, factsOf: (metric: Metric) => FactsOfMetric): ReadonlyMap<string, Series> => {
  const measurements = groupBy(plan.measurements, ({ metric }): string => metric);
  const asked = askedIn(plan.strategies);
  const numberOf = dayCounter();
  return new Map(
    plan.metrics.map((metric) => [
      metric.id,
      seriesOfMetric(metric, measurements.get(metric.id) ?? [], {
        facts: factsOf(metric),
        asked: asked.get(metric.id),
        lastDay,
        numberOf,
      }),
    ]),
  );
};

/** The whole of a series, or each of its parts where nothing adds up to one. */
export const wholeOrParts = ({ noWhole, parts, points, channel }: Series): readonly Part[] =>
  noWhole === undefined ? [{ channel, points }] : parts;

interface Known {
  readonly facts: FactsOfMetric;
  readonly asked: AskedOf | undefined;
  readonly lastDay: number;
  readonly numberOf: (date: string) => number;
}

const seriesOfMetric = (metric: Metric, measurements: readonly Measurement[], { facts, asked, lastDay, numberOf }: Known): Series => {
  const notCounted: NotCounted[] = [];
  const setAside = ({ id }: Measurement, because: SetAsideBecause): void => void notCounted.push({ measurement: id, because });
  const levels = asked?.levels;
  const rubric: Rubric | undefined = levels !== undefined || facts.unit === "rubric" ? { levels: levels ?? none } : undefined;
  const usable = usableAmong(measurements, { rubric, lastDay, numberOf, setAside });
  const ofOneForm = facts.nature === "flow" ? inLatestForm(usable, setAside) : usable;
  const { points, noWhole, split = [] } = joinParts(ofOneForm, metric, facts.nature, setAside);
  return {
    ...{
      metric,
      facts,
      points: isInOrder(points) ? points : [...points].sort(byDays),
      noWhole,
      notCounted,
      count: measurements.length,
      remember: (asked?.askers ?? 0) > 1 ? memory() : forgetful,
    },
    channel: onlyChannel(ofOneForm),
    split: split.map(({ id }) => id),
    single: usable,
    parts: noWhole === undefined ? [] : partsOf(ofOneForm),
  };
};

/** What was never apart is in order already. */
const isInOrder = (points: readonly Point[]): boolean =>
  points.every((point, index) => {
    const next = points[index + 1];
    return next === undefined || byDays(point, next) <= 0;
  });

const onlyChannel = (usable: readonly Usable[]): Id<"channel"> | undefined => {
  const [first] = usable;
  const channel = first?.measurement.channel;
  return usable.every(({ measurement }) => measurement.channel === channel) ? channel : undefined;
};

/** A memory of its own for each series, gone with it. */
const memory = (): Series["remember"] => {
  const known = new Map<string, unknown>();
  return <T>(question: string, answer: () => T): T => {
    if (!known.has(question)) known.set(question, answer());
    return known.get(question) as T; // a question is always asked for one type of answer
  };
};

/** Where one KPI asks, remembering costs more than answering again. */
const forgetful: Series["remember"] = (_question, answer) => answer();

const none: ReadonlySet<string> = /* @__PURE__ */ new Set();

/** What came in over days and what a count stood at on a day cannot be added: those of the kind that was read last count. */
const inLatestForm = (usable: readonly Usable[], setAside: (measurement: Measurement, because: SetAsideBecause) => void) => {
  const isOfDays = (one: Usable | undefined): boolean => one?.from !== undefined;
  if (usable.every((one) => isOfDays(one) === isOfDays(usable[0]))) return usable;
  const latest = usable.at(-1);
  const isOfForm = (one: Usable): boolean => isOfDays(one) === isOfDays(latest);
  for (const one of usable) if (!isOfForm(one)) setAside(one.measurement, "other-form");
  return usable.filter(isOfForm);
};

const partsOf = (usable: readonly Usable[]): readonly Part[] =>
  [...groupBy(usable, ({ measurement }) => keyOfPart(measurement)).values()].map((part) => ({
    channel: part[0]?.measurement.channel,
    points: agreedAmong(part, () => {}),
  }));

/** What KPIs ask of a metric. */
interface AskedOf {
  /** The levels that their targets define; undefined: none is a rubric. */
  readonly levels: ReadonlySet<string> | undefined;
  /** How many KPIs ask, those of which it is the whole too. */
  readonly askers: number;
}

/** By metric, what KPIs ask of it. */
const askedIn = /* @__PURE__ */ memo((strategies: Plan["strategies"]): ReadonlyMap<string, AskedOf> => {
  const asked = new Map<string, { levels: Set<string> | undefined; askers: number }>();
  const ask = (metric: string) => {
    const known = asked.get(metric) ?? { levels: undefined, askers: 0 };
    asked.set(metric, known);
    known.askers += 1;
    return known;
  };
  const add = ({ metric, target, milestones }: Kpi): void => {
    const known = ask(metric);
    for (const stated of [target, ...milestones.map((milestone) => milestone.target)]) {
      if (stated?.kind === "share") ask(stated.of);
      if (stated?.kind !== "rubric") continue;
      known.levels ??= new Set();
      for (const level of stated.levels) known.levels.add(level);
    }
  };
  for (const kpi of allKpis({ strategies })) add(kpi);
  return asked;
});
