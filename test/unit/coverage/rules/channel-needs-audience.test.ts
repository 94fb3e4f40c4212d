import { describe, it } from "vitest";
import { channelNeedsAudience } from "../../../../src/coverage/rules/channel-needs-audience.js";
import type { Presence } from "../../../../src/model/audience/audience.js";
import type { ChannelInput } from "../../../../src/model/audience/channel.js";
import { testRule } from "../../../../src/testing/test-rule.js";
import { inputOf } from "../../../helpers/plan-of.js";

const plan = (presence: Presence[], blog: Partial<ChannelInput> = {}) =>
  inputOf({
    channels: [
      { id: "forum", name: "Forum" },
      { id: "blog", name: "Our blog", ...blog },
    ],
    venues: [{ id: "comments", name: "Comments", channel: "blog" }],
    audiences: [{ id: "people", name: "People", presence }],
  });
const forum = { at: "forum" };

describe("C4 an audience is on every channel in use", () => {
  it("by itself or in a venue of the channel, unless it is stated to be absent", () => {
    testRule(channelNeedsAudience, {
      valid: [
        { name: "one is there", plan: plan([forum, { at: "blog" }]) },
        { name: "one is in a venue of it", plan: plan([forum, { at: "comments" }]) },
        { name: "the channel is not in use", plan: plan([forum], { use: "declined" }) },
      ],
      invalid: [
        {
          name: "none is there",
          plan: plan([forum]),
          findings: [
            {
              severity: "warning",
              node: "blog",
              path: ["channels", 1],
              text: "No audience is known to be on the channel “Our blog”. Record in an audience's `presence` who is there, or stop using the channel.",
            },
          ],
        },
        { name: "one is absent", plan: plan([forum, { at: "blog", absent: true }]), findings: [{ message: "none", node: "blog" }] },
        { plan: plan([]), findings: [{ message: "everywhere", node: null, related: ["forum", "blog"], values: { count: 2 } }] },
      ],
    });
  });
});
