import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../../../src/coverage/check-coverage.js";
import { audienceUnserved } from "../../../../src/coverage/rules/audience-unserved.js";
import { tacticNeedsAudience } from "../../../../src/coverage/rules/tactic-needs-audience.js";
import { planOf } from "../../../helpers/plan-of.js";
import { findingsOf, nodesOf } from "./harness.js";

const plan = (strategy: object) => ({
  audiences: [
    { id: "owners", name: "Owners" },
    { id: "guests", name: "Guests" },
  ],
  strategies: [{ id: "s", ...strategy }],
});
const goal = (...audiences: string[]) => ({ goals: [{ id: "g", statement: "Sell", audiences }] });
const tactic = (fields: object) => ({ tactics: [{ id: "t", statement: "Talk", ...fields }] });

describe("C3 every audience is served", () => {
  it("finds one that no goal or tactic names", () => {
    expect(findingsOf(audienceUnserved, plan(goal("owners")))).toMatchObject([
      { severity: "warning", node: "guests", path: "audiences.1", message: expect.stringContaining("names the audience “Guests”") },
    ]);
  });

  it("is content where a goal or a tactic does, but not with a dropped one", () => {
    expect(nodesOf(audienceUnserved, plan({ ...goal("owners"), ...tactic({ audiences: ["guests"] }) }))).toEqual([]);
    expect(nodesOf(audienceUnserved, plan({ ...goal("owners"), ...tactic({ audiences: ["guests"], status: "dropped" }) }))).toEqual([
      "guests",
    ]);
  });

  it("says it once where none is named, and then does not say that the tactics name none", () => {
    const none = plan(tactic({}));
    expect(findingsOf(audienceUnserved, none)).toMatchObject([
      { node: null, related: ["owners", "guests"], message: expect.stringContaining("any of the 2 audiences") },
    ]);
    const { findings } = checkCoverage(planOf(none), { rules: [audienceUnserved, tacticNeedsAudience] });
    expect(findings.map(({ rule }) => rule)).toEqual(["audience-unserved"]);
  });
});
