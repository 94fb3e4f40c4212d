import { describe, expect, it } from "vitest";
import { pillarMixOff } from "../../../../src/coverage/rules/pillar-mix-off.js";
import type { PillarInput } from "../../../../src/model/content/pillar.js";
import { calendarOf } from "./calendar-of.js";
import { findingsOf, nodesOf } from "./harness.js";

const planWith = (tips: Partial<PillarInput>, offers: Partial<PillarInput> = {}) => ({
  pillars: [
    { id: "tips", name: "Tips", ...tips },
    { id: "offers", name: "Offers", ...offers },
  ],
  cadences: [{ id: "news", when: { kind: "weekly" as const, on: ["mon" as const] } }],
});
/** So many posts, one a week, the first of them tips. */
const calendarWith = (tips: number, of: number) =>
  calendarOf(planWith({}), of, (entry, at) => ({ ...entry, pillar: at < tips ? "tips" : "offers" }));

describe("X3 themes have the share of posts they are to have", () => {
  it("finds one that has more or fewer than its tolerance allows", () => {
    const plan = planWith({ share: 0.6, tolerance: 0.1 });
    expect(findingsOf(pillarMixOff, plan, {}, { calendar: calendarWith(4, 5) })).toMatchObject([
      {
        severity: "warning",
        node: "tips",
        path: "pillars.0.share",
        message: expect.stringContaining("“Tips” has 80% of the posts with a theme, where 60% are planned and 70% may be. Plan fewer"),
      },
    ]);
    expect(findingsOf(pillarMixOff, plan, {}, { calendar: calendarWith(2, 5) })).toMatchObject([
      { message: expect.stringContaining("has 40% of the posts with a theme, where 60% are planned and 50% must be. Plan more") },
    ]);
    expect(nodesOf(pillarMixOff, plan, {}, { calendar: calendarWith(3, 5) })).toEqual([]);
    expect(nodesOf(pillarMixOff, plan, {}, { calendar: calendarWith(7, 10) })).toEqual([]);
  });

  it("judges only what states both, in calendars with posts enough to keep to it", () => {
    for (const tips of [{ share: 0.6 }, { tolerance: 0.1 }, {}])
      expect(nodesOf(pillarMixOff, planWith(tips), {}, { calendar: calendarWith(5, 5) })).toEqual([]);
    const half = planWith({ share: 0.5, tolerance: 0.1 });
    expect(nodesOf(pillarMixOff, half, {}, { calendar: calendarWith(3, 3) })).toEqual([]);
    expect(nodesOf(pillarMixOff, half, {}, { calendar: calendarWith(4, 4) })).toEqual(["tips"]);
    expect(nodesOf(pillarMixOff, half, {}, { calendar: calendarOf(planWith({}), 4) })).toEqual([]);
  });

  it("says it once where all are off", () => {
    const plan = planWith({ share: 0.5, tolerance: 0.1 }, { share: 0.5, tolerance: 0.1 });
    expect(findingsOf(pillarMixOff, plan, {}, { calendar: calendarWith(4, 4) })).toMatchObject([
      { node: null, related: ["tips", "offers"], message: expect.stringContaining("Each of the 2 themes") },
    ]);
  });
});
