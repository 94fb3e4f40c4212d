import type { Measurement } from "../model/measurement/measurement.js";
import type { Plan } from "../model/plan.js";
import type { LocalDate } from "../model/values/dates.js";
import { dateOfDay, dayNumberOf } from "../time/days.js";
import { sayerOf } from "../words/phrases.js";
import type { Wording } from "../words/wording.js";
import { endOfStretch } from "./readings/stretch.js";
import { resultMessages } from "./result-messages.js";
import type { LateReading } from "./results.js";

const say = /* @__PURE__ */ sayerOf("results", resultMessages);

/**
 * The metrics that were to be read again by now, as often as each is to be. A reading that says that no figure was available was made, too. What was never read was to be
 * read once its first period of the plan was over; after the plan nothing is to be read.
 */
export const lateReadings = ({ metrics, measurements, period }: Plan, on: LocalDate, wording: Wording): readonly LateReading[] => {
  const today = dayNumberOf(on);
  const lastDates = metrics.some(({ every }) => every !== undefined) ? lastDatesOf(measurements, on) : new Map<string, LocalDate>();
  const [first, end] = [period === undefined ? undefined : dayNumberOf(period.from), period === undefined ? today : dayNumberOf(period.to)];
  return metrics.flatMap(({ id, every, owner }): readonly LateReading[] => {
    if (every === undefined) return [];
    const last = lastDates.get(id);
    const next = last === undefined ? first : dayNumberOf(last) + 1;
    const dueDay = next === undefined ? undefined : endOfStretch(next, every);
    if (dueDay !== undefined && (dueDay >= today || dueDay > end)) return [];
    const due = dueDay === undefined ? undefined : dateOfDay(dueDay);
    const sentence =
      due === undefined
        ? say(wording, "late.undated", { metric: id, every })
        : last === undefined
          ? say(wording, "late.never", { metric: id, due })
          : say(wording, "late.last", { metric: id, last, every, due });
    return [
      {
        ...{ metric: id, every },
        ...(last !== undefined && { last }),
        ...(due !== undefined && { due }),
        ...(owner !== undefined && { owner }),
        sentence,
      },
    ];
  });
};

/** By metric, the last day up to a day that a measurement tells of. Days compare as their texts do. */
const lastDatesOf = (measurements: readonly Measurement[], on: LocalDate): ReadonlyMap<string, LocalDate> => {
  const last = new Map<string, LocalDate>();
  for (const { metric, period, on: day } of measurements) {
    const date = period?.to ?? day;
    if (date !== undefined && date <= on && date > (last.get(metric) ?? "")) last.set(metric, date);
  }
  return last;
};
