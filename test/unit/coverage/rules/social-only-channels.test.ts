import { describe, expect, it } from "vitest";
import { checkRules } from "../../../../src/coverage/check-rules.js";
import { socialOnlyChannels } from "../../../../src/coverage/rules/social-only-channels.js";
import type { ChannelInput } from "../../../../src/model/audience/channel.js";
import { planOf } from "../../../helpers/plan-of.js";
import { findingsOf } from "./harness.js";

const channel = (id: string, rest: Partial<ChannelInput> = {}): ChannelInput => ({ id, name: id, platform: id, ...rest });
const told = (...channels: readonly ChannelInput[]) => findingsOf(socialOnlyChannels, { channels }).map(({ message }) => message);

describe("A1 social networks are one way among others", () => {
  it("finds a plan of nothing else", () => {
    expect(findingsOf(socialOnlyChannels, { channels: [channel("x"), channel("youtube"), channel("forum")] })).toMatchObject([
      {
        severity: "info",
        node: null,
        path: "channels",
        message:
          "All 3 channels of the plan are on social networks. List the others that were considered, such as search, e-mail or press, even if only as `declined`.",
      },
    ]);
    expect(told(channel("x"))[0]).toContain("The only channel of the plan is on social networks.");
  });

  it.each(["search", "email", "pr", "advertising", "blog", "newsletter", "event"])("is content where %s was considered", (platform) => {
    expect(told(channel("x"), channel(platform, { use: "declined" }))).toEqual([]);
  });

  it("does not guess what a channel is, nor speak of a plan without any", () => {
    expect(told(channel("x"), { id: "shop", name: "The shop window" })).toEqual([]);
    expect(told(channel("x"), channel("the-square"))).toEqual([]);
    expect(told()).toEqual([]);
    expect(checkRules(planOf({ channels: [channel("x")] }), [socialOnlyChannels]).findings).toEqual([]);
  });

  it("takes events and what goes on inside for something else", () => {
    const venues = (kind: string) => findingsOf(socialOnlyChannels, { channels: [channel("x")], venues: [{ id: "v", name: "V", kind }] });
    expect(venues("event")).toEqual([]);
    expect(venues("internal")).toEqual([]);
    expect(venues("group")).toHaveLength(1);
  });
});
