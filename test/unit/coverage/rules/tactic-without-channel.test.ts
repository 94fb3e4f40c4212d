import { describe, expect, it } from "vitest";
import { tacticWithoutChannel } from "../../../../src/coverage/rules/tactic-without-channel.js";
import { findingsOf, nodesOf } from "./harness.js";

const placed = { id: "t", statement: "Answer", channels: ["forum"] };
const nowhere = { id: "u", statement: "Thank" };
const plan = (tactics: object[], rest: object = {}) => ({
  channels: [{ id: "forum", name: "Forum" }],
  venues: [{ id: "corner", name: "Corner" }],
  strategies: [{ id: "s", tactics: tactics as (typeof nowhere)[] }],
  ...rest,
});

describe("C5 a tactic happens somewhere", () => {
  it("is content with a channel or a venue", () => {
    expect(nodesOf(tacticWithoutChannel, plan([placed, { ...nowhere, venues: [{ venue: "corner" }] }]))).toEqual([]);
  });

  it("misses either", () => {
    expect(findingsOf(tacticWithoutChannel, plan([placed, nowhere]))).toMatchObject([
      {
        severity: "warning",
        node: "u",
        path: "strategies.0.tactics.1.channels",
        message:
          "Nothing says where the tactic “Thank” takes place. Name its `channels`, or the `venues` it works in. If it only builds skills, tools or structures, set its `kind` to `capability`.",
      },
    ]);
  });

  it("takes the channels of a cadence or experiment that carries it out", () => {
    const cadence = { id: "c", channels: ["forum"], tactic: "u", when: { kind: "as-needed" as const } };
    const experiment = { id: "e", hypothesis: "Thanks bring thanks", channel: "forum", tactic: "u" };
    expect(nodesOf(tacticWithoutChannel, plan([nowhere], { cadences: [cadence] }))).toEqual([]);
    expect(nodesOf(tacticWithoutChannel, plan([nowhere], { experiments: [experiment] }))).toEqual([]);
    expect(nodesOf(tacticWithoutChannel, plan([nowhere], { cadences: [{ ...cadence, channels: [] }] }))).toEqual(["u"]);
  });

  it("does not ask training, tools and structures", () => {
    expect(
      nodesOf(
        tacticWithoutChannel,
        plan([
          { ...nowhere, kind: "capability" },
          { ...nowhere, id: "v", kind: "communication" },
        ]),
      ),
    ).toEqual(["v"]);
  });

  it("asks the parts, not the wider tactic, and nothing of what was dropped", () => {
    const part = { ...placed, id: "part", partOf: "u" };
    expect(nodesOf(tacticWithoutChannel, plan([nowhere, part, { id: "d", statement: "Dance", status: "dropped" }]))).toEqual([]);
  });

  it("says it once where no tactic has a place", () => {
    expect(findingsOf(tacticWithoutChannel, plan([nowhere, { ...nowhere, id: "v" }]))).toMatchObject([
      { node: null, related: ["u", "v"], message: expect.stringContaining("None of the 2 tactics that need a place has one.") },
    ]);
  });
});
