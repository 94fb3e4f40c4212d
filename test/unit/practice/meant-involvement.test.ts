import { describe, expect, it } from "vitest";
import { meantInvolvement } from "../../../src/practice/meant-involvement.js";
import { type PlanFields, planOf } from "../../helpers/plan-of.js";

const meant = (parts: PlanFields, channel: object = {}) => {
  const plan = planOf({ ...parts, channels: [{ id: "forum", name: "Forum", ...channel }] });
  const [forum] = plan.channels;
  return forum && meantInvolvement(plan, forum);
};
const cadence = (work?: "post" | "respond") => ({
  cadences: [{ id: "c", channels: ["forum"], when: { kind: "weekly" as const, on: ["mon" as const] }, work }],
});
const tactic = (more: object) => ({
  strategies: [{ id: "s", goals: [{ id: "g", statement: "g", tactics: [{ id: "t", statement: "t", channels: ["forum"], ...more }] }] }],
});
const rule = { response: { rules: [{ id: "r", when: "a question", channels: ["forum"] }] } };

describe("D5 how far a plan means to go on a channel", () => {
  it("is what the channel states, whatever else names it", () => {
    expect(meant({ ...cadence(), ...rule }, { involvement: "listen" })).toBe("listen");
  });

  it("is to post where a cadence posts or an unfinished tactic promotes", () => {
    expect(meant(cadence())).toBe("post");
    expect(meant(tactic({ intent: "promotional" }))).toBe("post");
  });

  it("is to answer where the response guide answers", () => {
    expect(meant(rule)).toBe("respond");
    expect(meant({ ...rule, ...cadence() })).toBe("post");
  });

  it.each([
    ["nothing", {}],
    ["a cadence of other work", cadence("respond")],
    ["a conversational tactic", tactic({ intent: "conversational" })],
    ["a promotion that is over", tactic({ intent: "promotional", status: "done" })],
  ])("is not said by %s", (_, parts) => {
    expect(meant(parts)).toBeUndefined();
  });
});
