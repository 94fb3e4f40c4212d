import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../../src/coverage/check-coverage.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import { counted } from "../../helpers/counted.js";
import { times } from "../../helpers/times.js";

/** A plan in which everything that refers to something is there so many times, some of it in one place and some in long chains. */
const bigPlan = (size: number, repair: boolean) => ({
  format: "social-plan/1",
  id: "big",
  period: { from: "2027-01-01", to: "2027-12-31" },
  metrics: times(size, (at) => ({ id: `metric${at}`, nature: "level", direction: "up" })),
  channels: times(size, (at) => ({ id: `channel${at}`, name: "Channel", involvement: "post", bounds: [{ max: 3, per: "week" }] })),
  venues: times(size, (at) => ({ id: `venue${at}`, name: "Venue", channel: "channel0" })),
  audiences: [
    { id: "everywhere", name: "All", presence: times(size, (at) => ({ at: `channel${at}` })) },
    ...times(size, (at) => ({ id: `audience${at}`, name: "Some", presence: [{ at: "channel0", absent: true }] })),
  ],
  response: { rules: times(size, (at) => ({ id: `rule${at}`, when: "asked" })) },
  cadences: times(size, (at) => ({
    id: `cadence${at}`,
    channels: [`channel${at}`, "channel0"],
    tactic: "hub",
    when: { kind: "quota", posts: 2, per: "week", days: ["mon"] },
    bounds: [{ max: 2, per: "day" }],
  })),
  people: times(size, (at) => ({ id: `person${at}`, name: "Ada" })),
  campaigns: [{ id: "fair", name: "Harbour fair" }],
  policy: {
    approvals: [
      ...times(size, (at) => ({ id: `approval${at}`, by: [`person${at}`, "person0"] })),
      { id: "all", share: 0.5, by: times(size, (at) => `person${at}`) },
    ],
    phrases: times(size, (at) => ({ id: `phrase${at}`, text: `words ${at}`, use: repair ? "say" : "avoid", tags: ["paid"] })),
  },
  messages: times(size, (at) => ({ id: `message${at}`, text: `Some words ${at}` })),
  content: times(size, (at) => ({
    id: `content${at}`,
    title: "Content",
    campaign: "fair",
    link: `https://example.com/${at}`,
    disclosure: { kind: "paid" },
    variants: [
      {
        id: `variant${at}`,
        channel: "channel0",
        text: `#harbourfair words ${at}`,
        status: "scheduled",
        approvals: [{ by: `person${at}`, at: "2027-01-04T09:00:00Z", digest: "0".repeat(64) }],
      },
    ],
  })),
  experiments: times(size, (at) => ({ id: `experiment${at}`, hypothesis: "It helps", tactic: "hub" })),
  strategies: [
    {
      id: "s",
      businessObjectives: times(size, (at) => ({ id: `business${at}`, statement: "Want" })),
      marketingObjectives: times(size, (at) => ({ id: `marketing${at}`, statement: "Aim", serves: ["business0", `business${at}`] })),
      goals: times(size, (at) => ({
        id: `goal${at}`,
        statement: "Reach",
        serves: repair ? [`marketing${at}`, "marketing0"] : [],
        kpis: [
          {
            id: `kpi${at}`,
            metric: `metric${at}`,
            milestones: times(3, (month) => ({ due: `2027-0${month + 1}-01`, target: { kind: "value", atLeast: month } })),
          },
        ],
        tactics: [{ id: `tactic${at}`, statement: "Do", partOf: "hub", channels: ["channel0"], metrics: ["metric0"] }],
      })),
      tactics: [
        { id: "hub", statement: "Hub", serves: ["goal0"] },
        { id: "chain0", statement: "Link" },
        ...times(size, (at) => ({ id: `chain${at + 1}`, statement: "Link", partOf: `chain${at}` })),
      ],
    },
  ],
});

const workOf = (size: number, repair: boolean): number => {
  const { plan, reads } = counted(parsePlan(bigPlan(size, repair)));
  checkCoverage(plan);
  return reads();
};

describe("coverage: work grows with the plan, not with its square", () => {
  it.each([
    ["sound", true],
    ["weak", false],
  ])("doubling a %s plan at most 2.6-folds the reads", (_, repair) => {
    const [small, large] = [workOf(100, repair), workOf(200, repair)];
    expect(small).toBeGreaterThan(1000);
    expect(large / small).toBeLessThanOrEqual(2.6);
  });

  it("the counter sees a square", () => {
    const square = (size: number) => {
      const { plan, reads } = counted(parsePlan(bigPlan(size, true)));
      for (const one of plan.metrics) for (const other of plan.metrics) if (one.id === other.name) throw new Error("no");
      return reads();
    };
    expect(square(200) / square(100)).toBeGreaterThan(3.5);
  });
});
