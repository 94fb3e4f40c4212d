import { describe, expect, it } from "vitest";
import { channelStarved } from "../../../../src/coverage/rules/channel-starved.js";
import type { ChannelInput } from "../../../../src/model/audience/channel.js";
import { calendarOf } from "./calendar-of.js";
import { findingsOf, nodesOf } from "./harness.js";

const planWith = (...channels: readonly Partial<ChannelInput>[]) => ({
  channels: channels.map((channel, at) => ({ id: `c${at}`, name: `Channel ${at}`, ...channel })),
  cadences: channels.map((_, at) => ({ id: `n${at}`, channels: [`c${at}`], when: { kind: "weekly" as const, on: ["mon" as const] } })),
});

describe("C7 no channel is silent for too long", () => {
  it("tells the longest silence, and how many more are too long", () => {
    const plan = planWith({ maxSilenceDays: 5 }, { maxSilenceDays: 6 });
    const calendar = calendarOf(plan, 4, (entry, at) => (at === 2 ? { ...entry, origin: "skipped" } : entry));
    expect(findingsOf(channelStarved, plan, {}, { calendar })).toMatchObject([
      {
        severity: "warning",
        node: "c0",
        path: "channels.0.maxSilenceDays",
        message:
          "The channel “Channel 0” has no post for 13 days, from 5 January 2027 to 17 January 2027; it bears 5. It is silent for too long # more times. Add posts, or raise `maxSilenceDays`.".replace(
            "#",
            "2",
          ),
      },
    ]);
  });

  it("is content with posts in time, and judges only channels in use that state how long they bear silence", () => {
    for (const channel of [{ maxSilenceDays: 6 }, {}, { maxSilenceDays: 1, use: "planned" as const }]) {
      const plan = planWith(channel);
      expect(nodesOf(channelStarved, plan, {}, { calendar: calendarOf(plan) })).toEqual([]);
    }
  });

  it("asks for the days of the plan, not for those of the calendar before and after them", () => {
    const plan = planWith({ maxSilenceDays: 3 });
    const silent = (from: string, to: string) => {
      const dated = { ...plan, period: { from, to } };
      return findingsOf(channelStarved, dated, {}, { calendar: { ...calendarOf(dated, 4), entries: [] } }).map(({ message }) => message);
    };
    expect(silent("2027-01-20", "2027-01-22")).toEqual([]);
    expect(silent("2027-01-20", "2027-01-23")).toEqual([
      expect.stringContaining("has no post for 4 days, from 20 January 2027 to 23 January 2027; it bears 3. Add"),
    ]);
    expect(silent("2026-01-01", "2027-01-07")).toEqual([expect.stringContaining("from 4 January 2027 to 7 January 2027")]);
    expect(silent("2027-03-01", "2027-03-31")).toEqual([]);
  });

  it("says it once where all are", () => {
    const plan = planWith({ maxSilenceDays: 1 }, { maxSilenceDays: 2 });
    expect(findingsOf(channelStarved, plan, {}, { calendar: calendarOf(plan) })).toMatchObject([
      { node: null, related: ["c0", "c1"], message: expect.stringContaining("Each of the 2 channels") },
    ]);
  });
});
