import { describe, expect, it } from "vitest";
import { causeNeedsInfluencedAudience } from "../../../../src/coverage/rules/cause-needs-influenced-audience.js";
import { findingsOf, nodesOf } from "./harness.js";

const audiences = [
  { id: "council", name: "Council", reach: "few" as const },
  { id: "voters", name: "Voters" },
];
const strategy = (id: string, purpose: "cause" | "business" | undefined, whom: string) => ({
  id,
  ...(purpose && { purpose }),
  goals: [{ id: `${id}-goal`, statement: "Persuade", audiences: [whom] }],
});

describe("B6 a cause says whether few or many are to be influenced", () => {
  it("finds an audience that does not", () => {
    expect(findingsOf(causeNeedsInfluencedAudience, { purpose: "cause", audiences })).toMatchObject([
      {
        severity: "info",
        node: "voters",
        path: "audiences.1.reach",
        message: "Nothing says whether the audience “Voters” of this cause is few people or many. Set its `reach`.",
      },
    ]);
  });

  it("asks nothing of a business, nor where no purpose is stated", () => {
    expect(nodesOf(causeNeedsInfluencedAudience, { purpose: "business", audiences })).toEqual([]);
    expect(nodesOf(causeNeedsInfluencedAudience, { audiences })).toEqual([]);
  });

  it("goes by the strategies whose goals name the audience, where some do", () => {
    const told = (purpose: "cause" | "business", ...strategies: ReturnType<typeof strategy>[]) =>
      nodesOf(causeNeedsInfluencedAudience, { purpose, audiences, strategies });
    expect(told("business", strategy("s", "cause", "voters"))).toEqual(["voters"]);
    expect(told("cause", strategy("s", "business", "voters"))).toEqual([]);
    expect(told("cause", strategy("s", "business", "voters"), strategy("t", undefined, "voters"))).toEqual(["voters"]);
    expect(told("business", strategy("s", "cause", "council"))).toEqual([]);
  });

  it("says it once where none does", () => {
    const both = audiences.map(({ id, name }) => ({ id, name }));
    expect(findingsOf(causeNeedsInfluencedAudience, { purpose: "cause", audiences: both })).toMatchObject([
      { node: null, related: ["council", "voters"], message: expect.stringContaining("any of the 2 audiences of this cause") },
    ]);
  });
});
