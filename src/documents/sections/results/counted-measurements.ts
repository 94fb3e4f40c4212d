import type { Measurement } from "../../../model/measurement/measurement.js";
import type { Plan } from "../../../model/plan.js";
import type { Results } from "../../../results/results.js";

/** Returns the measurements that count, in the order of the plan: all but those that were set aside. */
export const countedMeasurements = ({ measurements }: Plan, { setAside }: Results): readonly Measurement[] => {
  const aside = new Set<string>(setAside.map(({ measurement }) => measurement));
  return measurements.filter(({ id }) => !aside.has(id));
};
