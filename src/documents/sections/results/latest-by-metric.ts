import { addToGroup } from "../../../base/add-to-group.js";
import type { Measurement } from "../../../model/measurement/measurement.js";

/** Returns the latest measurements of each metric: all of its latest day, since there may be one for each channel; what has no day is none. */
export const latestByMetric = (measurements: readonly Measurement[]): ReadonlyMap<string, readonly Measurement[]> => {
  const latest = new Map<string, Measurement[]>();
  for (const measurement of measurements) {
    const [day, known] = [dayOf(measurement), dayOf(latest.get(measurement.metric)?.[0])];
    if (day === undefined || (known !== undefined && known > day)) continue;
    if (known !== undefined && known < day) latest.delete(measurement.metric);
    addToGroup(latest, measurement.metric, measurement);
  }
  return latest;
};

/** The last day that a measurement tells of. */
const dayOf = (measurement: Measurement | undefined): string | undefined => measurement?.period?.to ?? measurement?.on;
