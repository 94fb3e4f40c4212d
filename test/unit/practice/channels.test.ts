import { describe, expect, it } from "vitest";
import type { ChannelInput } from "../../../src/model/audience/channel.js";
import {
  activeChannels,
  channelsInUse,
  disuseOf,
  isActiveChannel,
  isChannelInUse,
  isInvolvementStated,
  mayBePostedOn,
  mostInvolvement,
} from "../../../src/practice/channels.js";
import { planOf } from "../../helpers/plan-of.js";

const { channels, ...rest } = planOf({
  channels: [
    { id: "unsaid", name: "Unsaid" },
    ...(["active", "planned", "dormant", "declined", "retired"] as const).map((use) => ({ id: use, name: use, use })),
  ],
});
const meantFor = (involvement: ChannelInput["involvement"]) =>
  planOf({ channels: [{ id: "c", name: "C", involvement }] }).channels[0] ?? expect.fail("no channel");

describe("D5 whether a channel is in use", () => {
  it("takes one that does not say for active", () => {
    expect(channels.filter(isActiveChannel).map(({ id }) => id)).toEqual(["unsaid", "active"]);
    expect(activeChannels({ ...rest, channels })).toEqual(channels.filter(isActiveChannel));
  });

  it("counts those that are only planned among those in use", () => {
    expect(channels.filter(isChannelInUse).map(({ id }) => id)).toEqual(["unsaid", "active", "planned"]);
    expect(channelsInUse({ ...rest, channels })).toEqual(channels.filter(isChannelInUse));
  });

  it("says how one is not used", () => {
    expect(channels.map(disuseOf)).toEqual([undefined, undefined, undefined, "dormant", "declined", "retired"]);
  });
});

describe("D5 what may be done on a channel", () => {
  it.each([
    [undefined, "post", true],
    ["listen", "listen", false],
    ["respond", "respond", false],
    ["post", "post", true],
  ] as const)("involvement %s: at most %s", (involvement, most, posted) => {
    const channel = meantFor(involvement);
    expect([mostInvolvement(channel), mayBePostedOn(channel), isInvolvementStated(channel)]).toEqual([
      most,
      posted,
      involvement !== undefined,
    ]);
  });
});
