import { describe, expect, it } from "vitest";
import { vanityValue } from "../../../../src/coverage/rules/vanity-value.js";
import { findingsOf, nodesOf } from "./harness.js";

const metrics = [
  { id: "press", name: "Press value", catalog: "ave" },
  { id: "fans", catalog: "followers" },
  { id: "own", name: "Ours" },
];

describe("C10 some figures are always vain", () => {
  it("finds one that the catalogue calls so, and names better ones", () => {
    expect(findingsOf(vanityValue, { metrics })).toMatchObject([
      {
        severity: "warning",
        node: "press",
        path: "metrics.0.catalog",
        message:
          "The metric “Press value” says nothing about what was achieved, even beside other metrics. Replace it, for example by share of voice, net sentiment and conversion rate, or stop collecting it.",
      },
    ]);
  });

  it("does not guess by the name", () => {
    expect(nodesOf(vanityValue, { metrics: [{ id: "ave", name: "AVE" }] })).toEqual([]);
  });

  it("says it once where all from the catalogue are", () => {
    expect(
      findingsOf(vanityValue, {
        metrics: [{ id: "a", catalog: "ave" }, { id: "b", catalog: "ave" }, { id: "own" }, { id: "typo", catalog: "avee" }],
      }),
    ).toMatchObject([{ node: null, related: ["a", "b"], message: expect.stringContaining("None of the 2 metrics from the catalogue") }]);
  });
});
