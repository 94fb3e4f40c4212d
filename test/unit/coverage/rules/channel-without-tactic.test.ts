import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../../../src/coverage/check-coverage.js";
import { channelWithoutTactic } from "../../../../src/coverage/rules/channel-without-tactic.js";
import { tacticWithoutChannel } from "../../../../src/coverage/rules/tactic-without-channel.js";
import { planOf } from "../../../helpers/plan-of.js";
import { findingsOf, nodesOf } from "./harness.js";

const plan = (fields: object, tactic: object = {}) => ({
  channels: [
    { id: "used", name: "Used" },
    { id: "forum", name: "Forum", ...fields },
  ],
  venues: [{ id: "corner", name: "Corner", channel: "forum" }],
  strategies: [
    {
      id: "s",
      goals: [{ id: "g", statement: "Sell", tactics: [{ id: "other", statement: "Write", channels: ["used"] }] }],
      tactics: [{ id: "t", statement: "Talk", ...tactic }],
    },
  ],
});
const cadence = { cadences: [{ id: "c", channels: ["forum"], tactic: "t", when: { kind: "as-needed" as const } }] };
const experiment = { experiments: [{ id: "e", hypothesis: "It helps", channel: "forum", tactic: "t" }] };

describe("C5 something is done on every channel", () => {
  it("finds one that no tactic uses", () => {
    expect(findingsOf(channelWithoutTactic, plan({}))).toMatchObject([
      { severity: "warning", node: "forum", path: "channels.1", message: expect.stringContaining("uses the channel “Forum”. Name it") },
    ]);
  });

  it("is content with a tactic there, in a venue of it, or carried out there by a cadence or experiment", () => {
    expect(nodesOf(channelWithoutTactic, plan({}, { channels: ["forum"] }))).toEqual([]);
    expect(nodesOf(channelWithoutTactic, plan({}, { venues: [{ venue: "corner" }] }))).toEqual([]);
    expect(nodesOf(channelWithoutTactic, { ...plan({}), ...cadence })).toEqual([]);
    expect(nodesOf(channelWithoutTactic, { ...plan({}), ...experiment })).toEqual([]);
  });

  it("does not count a dropped one", () => {
    const dropped = plan({}, { channels: ["forum"], venues: [{ venue: "corner" }], status: "dropped" });
    expect(nodesOf(channelWithoutTactic, { ...dropped, ...cadence, ...experiment })).toEqual(["forum"]);
  });

  it.each([{ use: "declined" }, { use: "planned" }, { involvement: "listen" }, { involvement: "respond" }])(
    "says nothing of %j",
    (fields) => {
      expect(nodesOf(channelWithoutTactic, plan(fields))).toEqual([]);
    },
  );

  it("says it once where none is used, unless that no tactic takes place anywhere says it", () => {
    const { strategies: _, ...none } = plan({});
    expect(findingsOf(channelWithoutTactic, none)).toMatchObject([
      { node: null, related: ["used", "forum"], message: expect.stringContaining("any of the 2 channels in use") },
    ]);
    const placeless = planOf({ ...none, strategies: [{ id: "s", tactics: [{ id: "t", statement: "Talk" }] }] });
    const { findings } = checkCoverage(placeless, { rules: [channelWithoutTactic, tacticWithoutChannel] });
    expect(findings.map(({ rule }) => rule)).toEqual(["tactic-without-channel"]);
  });
});
