import type { Measurement } from "../../../model/measurement/measurement.js";
import { describeReading } from "../../../words/values/readings.js";
import type { Wording } from "../../../words/wording.js";

/** Returns what was measured, when, on which channel and of which tactic: "0.45 (31 March 2027; Forum)"; `undefined` for what is not available. */
export const describeMeasurement = ({ value, channel, tactic, ...when }: Measurement, wording: Wording): string | undefined => {
  if (value === null) return undefined;
  const of = [channel, tactic].flatMap((id) => (id === undefined ? [] : [wording.nameOf(id)]));
  return describeReading({ value, ...when }, wording, of);
};
