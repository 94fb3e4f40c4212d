import { describe, expect, it } from "vitest";
import { responderMissing } from "../../../../src/coverage/rules/responder-missing.js";
import type { ChannelInput } from "../../../../src/model/audience/channel.js";
import type { ResponseGuideInput } from "../../../../src/model/policy/response-guide.js";
import { findingsOf, nodesOf } from "./harness.js";

const channels = [
  { id: "forum", name: "The forum" },
  { id: "blog", name: "Blog" },
];
const planWith = (response: ResponseGuideInput | undefined, forum: Partial<ChannelInput> = {}) => ({
  people: [{ id: "ada", name: "Ada" }],
  channels: channels.map((channel) => (channel.id === "forum" ? { ...channel, ...forum } : channel)),
  response,
});
const rule = { id: "r", when: "a question" };
const hours = { id: "h", days: ["mon" as const], from: "09:00", to: "17:00" };
const by = ["ada"];

describe("D3 somebody answers on every channel in use", () => {
  it("is content with people in a rule or in hours, for all channels or for one", () => {
    expect(nodesOf(responderMissing, planWith({ rules: [{ ...rule, by }] }))).toEqual([]);
    expect(nodesOf(responderMissing, planWith({ coverage: [{ ...hours, by }] }))).toEqual([]);
    expect(nodesOf(responderMissing, planWith({ coverage: [{ ...hours, by, channels: ["forum"] }] }))).toEqual(["blog"]);
  });

  it("misses them where a rule names nobody, or never answers", () => {
    expect(findingsOf(responderMissing, planWith({ rules: [rule, { ...rule, id: "b", by, channels: ["blog"] }] }))).toMatchObject([
      { severity: "warning", node: "forum", path: "channels.0", message: expect.stringContaining("answer on the channel “The forum”") },
    ]);
    const never = { ...rule, id: "n", reply: "never", by };
    expect(nodesOf(responderMissing, planWith({ rules: [never, { ...rule, by, channels: ["blog"] }] }))).toEqual(["forum"]);
  });

  it("leaves channels alone that are not in use, only listened to, or declared never answered", () => {
    const blog = { ...rule, by, channels: ["blog"] };
    for (const forum of [{ use: "planned" }, { use: "retired" }, { involvement: "listen" }] as const)
      expect(nodesOf(responderMissing, planWith({ rules: [blog] }, forum))).toEqual([]);
    expect(nodesOf(responderMissing, planWith({ rules: [blog, { ...rule, id: "n", reply: "never", channels: ["forum"] }] }))).toEqual([]);
  });

  it("names all in one finding", () => {
    expect(findingsOf(responderMissing, planWith(undefined))).toMatchObject([
      {
        node: null,
        path: "channels",
        related: ["forum", "blog"],
        message: expect.stringContaining("on 2 channels in use: The forum and Blog."),
      },
    ]);
  });
});
