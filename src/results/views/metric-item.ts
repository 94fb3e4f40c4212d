import type { Metric } from "../../model/measurement/metric.js";
import { describeEvery } from "../../words/values/lengths.js";
import { itemOf } from "./item-of.js";
import type { Reading } from "./reading.js";
import { sayItem } from "./say-view.js";
import { stated } from "./stated.js";
import type { ViewMetric } from "./view-item.js";

/** Returns a metric as an item, with how it is read and what is decided by it. */
export const metricItem = (reading: Reading, metric: Metric): ViewMetric => {
  const { wording, kindOf } = reading;
  const { id, every, instrument, decision, owner } = metric;
  return {
    ...itemOf(reading, ["metric", id], { named: [owner] }),
    ...stated({
      evidence: kindOf(metric),
      every: every && describeEvery(every, wording),
      instrument,
      // biome-ignore lint/suspicious/noThenProperty: the model's word for what is done; it is a text
      decision: decision && sayItem(wording, "decision", { when: decision.when, then: decision.then }),
      owner: owner && wording.nameOf(owner),
    }),
  };
};
