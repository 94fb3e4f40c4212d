import { addToGroup } from "../base/add-to-group.js";
import type { Measurement } from "../model/measurement/measurement.js";
import type { Plan } from "../model/plan.js";
import type { Experiment } from "../model/readiness/experiment.js";
import type { LocalDate } from "../model/values/dates.js";
import { dayNumberOf } from "../time/days.js";
import { sayerOf } from "../words/phrases.js";
import type { Wording } from "../words/wording.js";
import { byDays, daysOf, type Point, pointOf, readingOf } from "./readings/point.js";
import { resultMessages } from "./result-messages.js";
import type { EndedExperiment } from "./results.js";

const say = /* @__PURE__ */ sayerOf("results", resultMessages);

/** The experiments whose last day is over, with what was decided and learned (C13). */
export const endedExperiments = ({ experiments, measurements }: Plan, on: LocalDate, wording: Wording): readonly EndedExperiment[] => {
  const over = experiments.filter(({ to }) => to !== undefined && to < on);
  const points = pointsByMetric(over.length === 0 ? [] : measurements);
  return over.flatMap((experiment): readonly EndedExperiment[] => {
    const { id, to: ended, outcome, learned } = experiment;
    if (ended === undefined) return [];
    const point = lastReading(experiment, ended, points);
    const sentence =
      outcome === undefined
        ? say(wording, "experiment.undecided", { experiment: id, ended })
        : say(wording, "experiment.decided", { experiment: id, ended, outcome });
    return [
      {
        ...{ experiment: id, ended },
        ...(outcome !== undefined && { outcome }),
        ...(learned !== undefined && { learned }),
        ...(point !== undefined && { reading: readingOf(point) }),
        sentence,
      },
    ];
  });
};

/** The last reading of its metric that lies on its days, on its channel where it names one. */
const lastReading = (
  { metric, channel, from }: Experiment,
  ended: LocalDate,
  points: ReadonlyMap<string, readonly Point[]>,
): Point | undefined => {
  if (metric === undefined) return undefined;
  const all = points.get(keyOf(metric, channel)) ?? [];
  const day = dayNumberOf(ended);
  let low = 0;
  for (let high = all.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.to ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  const last = all[low - 1];
  return last === undefined || (from !== undefined && (last.from ?? last.to) < dayNumberOf(from)) ? undefined : last;
};

const keyOf = (metric: string, channel: string | undefined): string => JSON.stringify([metric, channel]);

/** Readings earliest first, by metric, and by metric and channel. */
const pointsByMetric = (measurements: readonly Measurement[]): ReadonlyMap<string, readonly Point[]> => {
  const points = new Map<string, Point[]>();
  for (const measurement of measurements) {
    const { metric, channel, value } = measurement;
    const days = daysOf(measurement);
    if (days === undefined || value === null) continue;
    const point = pointOf(measurement.id, value, days);
    addToGroup(points, keyOf(metric, undefined), point);
    if (channel !== undefined) addToGroup(points, keyOf(metric, channel), point);
  }
  for (const group of points.values()) group.sort(byDays);
  return points;
};
