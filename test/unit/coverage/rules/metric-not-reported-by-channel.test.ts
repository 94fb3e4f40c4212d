import { describe, expect, it } from "vitest";
import { metricNotReportedByChannel } from "../../../../src/coverage/rules/metric-not-reported-by-channel.js";
import type { TacticInput } from "../../../../src/model/strategy/tactic.js";
import { findingsOf, nodesOf } from "./harness.js";

const plan = (tactic: Partial<TacticInput>, metric: object = {}) => ({
  channels: [
    { id: "mastodon", name: "Mastodon", platform: "mastodon" },
    { id: "x", name: "X", platform: "x" },
    { id: "blog", name: "Our blog", platform: "blog" },
    { id: "unknown", name: "Somewhere" },
  ],
  metrics: [
    { id: "views", name: "Views", catalog: "impressions", ...metric },
    { id: "own", name: "Of our own" },
    { id: "fans", catalog: "followers" },
  ],
  strategies: [
    {
      id: "s",
      tactics: [
        { id: "good", statement: "Answer", channels: ["x"], metrics: ["views"] },
        { id: "t", statement: "Talk", channels: ["mastodon"], metrics: ["views", "own"], ...tactic },
      ],
    },
  ],
});

describe("C9 a metric can be read on the channels of its tactic", () => {
  it("finds one that the platform of none of them reports", () => {
    expect(findingsOf(metricNotReportedByChannel, plan({}))).toMatchObject([
      {
        severity: "warning",
        node: "t",
        path: "strategies.0.tactics.1.metrics",
        related: ["views"],
        message: expect.stringContaining("“Views” of the tactic “Talk” is not reported by Mastodon."),
      },
    ]);
  });

  it.each<[string, Partial<TacticInput>, object?]>([
    ["one of them reports it", { channels: ["mastodon", "x"] }],
    ["nobody knows what one of them reports", { channels: ["mastodon", "blog"] }],
    ["one of them is on no platform", { channels: ["mastodon", "unknown"] }],
    ["nobody is sure who reports it", { metrics: ["own"] }],
    ["all report it", { metrics: ["fans"] }],
    ["something else measures it", {}, { instrument: "server log" }],
    ["the tactic was dropped", { status: "dropped" }],
    ["it has no channel", { channels: [] }],
  ])("finds nothing where %s", (_, tactic, metric) => {
    expect(nodesOf(metricNotReportedByChannel, plan(tactic, metric))).toEqual([]);
  });

  it("says it once where each tactic has one", () => {
    const { strategies, ...rest } = plan({});
    const tactics = ["t", "u"].map((id) => ({ id, statement: "Talk", channels: ["mastodon"], metrics: ["views"] }));
    expect(
      findingsOf(metricNotReportedByChannel, {
        ...rest,
        strategies: [{ id: "s", tactics: [...tactics, { id: "none", statement: "Rest", channels: ["mastodon"] }] }],
      }),
    ).toMatchObject([{ node: null, related: ["t", "u"], message: expect.stringContaining("Each of the 2 tactics") }]);
  });
});
