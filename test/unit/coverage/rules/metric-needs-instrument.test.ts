import { describe, expect, it } from "vitest";
import { metricNeedsInstrument } from "../../../../src/coverage/rules/metric-needs-instrument.js";
import { findingsOf } from "./harness.js";

const equipped = { id: "m", instrument: "till report" };

describe("C9 a metric has its instrument", () => {
  it("is content with one", () => {
    expect(findingsOf(metricNeedsInstrument, { metrics: [equipped] })).toEqual([]);
  });

  it("misses it", () => {
    expect(findingsOf(metricNeedsInstrument, { metrics: [equipped, { id: "n", name: "Visits" }] })).toMatchObject([
      {
        severity: "warning",
        node: "n",
        path: "metrics.1.instrument",
        message: expect.stringContaining("how the metric “Visits” is measured"),
      },
    ]);
  });

  it("says it once where none has one", () => {
    expect(findingsOf(metricNeedsInstrument, { metrics: [{ id: "n" }, { id: "o" }] })).toMatchObject([
      { node: null, related: ["n", "o"], message: expect.stringContaining("how any of the 2 metrics is measured") },
    ]);
  });
});
