import { describe, expect, it } from "vitest";
import type { ChannelInput } from "../../../../src/model/audience/channel.js";
import type { ResponseRuleInput } from "../../../../src/model/policy/response-rule.js";
import { inTrial, reportOf } from "./harness.js";

const gate = "guide-covers-channels";
const plan = (rules: Partial<ResponseRuleInput>[], more: Partial<ChannelInput> = {}) => ({
  channels: [
    { id: "forum", name: "Forum" },
    { id: "blog", name: "Blog", ...more },
  ],
  response: { rules: rules.map((rule, at) => ({ id: `r${at}`, when: "w", ...rule })) },
});

describe("D3 whoever answers finds in the guide how", () => {
  it("is met by a rule for every active channel", () => {
    expect(reportOf(gate, plan([{ channels: ["forum"] }, { channels: ["blog"] }]))).toEqual({
      gate,
      key: `gates/${gate}/covered`,
      met: true,
      message: "The response guide covers each of the 2 active channels on which we answer.",
      values: { count: 2 },
      evidence: ["r0", "r1"],
    });
    expect(reportOf(gate, plan([{}]))).toMatchObject({ met: true, evidence: ["r0"] });
  });

  it("names the channels without one", () => {
    expect(reportOf(gate, plan([{ channels: ["forum"] }]))).toEqual({
      gate,
      key: `gates/${gate}/missing`,
      met: false,
      message: "The response guide has no rule for the channel “Blog”. Say what is answered there, how and how fast.",
      values: { missing: ["blog"] },
      evidence: ["blog"],
    });
    expect(reportOf(gate, plan([])).message).toBe(
      "The response guide has no rule for 2 channels: Forum and Blog. Say what is answered there, how and how fast.",
    );
  });

  it("asks none for channels where we only listen, or that are not active", () => {
    expect(reportOf(gate, plan([{ channels: ["forum"] }], { involvement: "listen" }))).toMatchObject({
      met: true,
      message: "The response guide covers the only active channel on which we answer.",
    });
    expect(reportOf(gate, {}).message).toBe("There is no active channel on which we answer, so the response guide has nothing to cover.");
    expect(reportOf(gate, plan([{ channels: ["forum"] }], { use: "planned" })).met).toBe(true);
  });

  it("softens in a trial", () => {
    expect(inTrial(gate, plan([]))).toBe("softened");
  });
});
