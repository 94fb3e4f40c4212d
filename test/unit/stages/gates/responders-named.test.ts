import { describe, expect, it } from "vitest";
import type { ChannelInput } from "../../../../src/model/audience/channel.js";
import type { ResponseGuideInput } from "../../../../src/model/policy/response-guide.js";
import { inTrial, reportOf } from "./harness.js";

const gate = "responders-named";
const plan = (response?: ResponseGuideInput, more: Partial<ChannelInput> = {}) => ({
  people: [{ id: "ada", name: "Ada" }],
  channels: [{ id: "forum", name: "Forum", ...more }],
  response,
});

describe("D3 wherever we are somebody answers, or it is said that nobody does", () => {
  it.each([
    ["a rule for all channels", { rules: [{ id: "r", when: "w", by: ["ada"] }] }],
    ["a rule for the channel", { rules: [{ id: "r", when: "w", by: ["ada"], channels: ["forum"] }] }],
    ["hours of coverage", { coverage: [{ id: "c", days: ["mon" as const], from: "09:00", to: "17:00", by: ["ada"] }] }],
  ])("is met by %s", (_, response) => {
    expect(reportOf(gate, plan(response))).toEqual({
      gate,
      key: `gates/${gate}/named`,
      met: true,
      message: "On the only active channel, somebody is named to answer, or the plan says that nobody does.",
      values: { count: 1 },
      evidence: ["ada"],
    });
  });

  it.each([
    ["no guide", undefined],
    ["a rule without anybody", { rules: [{ id: "r", when: "w" }] }],
    ["a rule for no channel", { rules: [{ id: "r", when: "w", by: ["ada"], channels: [] }] }],
    ["a rule never to answer one sort of thing anywhere", { rules: [{ id: "r", when: "trolls", reply: "never" as const, by: ["ada"] }] }],
  ])("is not met by %s", (_, response) => {
    expect(reportOf(gate, plan(response))).toMatchObject({
      met: false,
      message: expect.stringMatching(
        /^Nobody is named to answer on the channel “Forum”\. Name people in a response rule or in the hours of coverage, or declare /,
      ),
      values: { missing: ["forum"] },
      evidence: ["forum"],
    });
  });

  it("names every channel on which nobody answers", () => {
    const channels = [...plan().channels, { id: "blog", name: "Blog" }];
    expect(reportOf(gate, { channels }).message).toMatch(/^Nobody is named to answer on 2 channels: Forum and Blog\./);
  });

  it("is met where it is declared never: by a rule of the channel's own, or by meaning only to listen", () => {
    expect(reportOf(gate, plan({ rules: [{ id: "r", when: "always", reply: "never", channels: ["forum"] }] })).met).toBe(true);
    expect(reportOf(gate, plan(undefined, { involvement: "listen" })).met).toBe(true);
  });

  it("asks nothing of channels that are not active", () => {
    for (const use of ["planned", "dormant", "declined", "retired"] as const)
      expect(reportOf(gate, plan(undefined, { use })).met).toBe(true);
  });

  it("stays firm in a trial", () => {
    expect(inTrial(gate, plan())).toBe("firm");
  });
});
