import { describe, expect, test } from "vitest";
import { walkPlaces } from "../../../../src/model/find/walk-places.js";
import { walkPlan } from "../../../../src/model/find/walk-plan.js";
import { planOf } from "../../../helpers/plan-of.js";

const plan = planOf({
  response: { rules: [{ id: "praise", when: "praised" }] },
  vision: { statement: "There" },
  campaigns: [{ id: "launch", name: "Launch", phases: [{ id: "tease", name: "Tease" }] }],
  strategies: [
    {
      id: "care",
      tactics: [{ id: "flyers", statement: "Flyers" }],
      kpis: [],
      goals: [{ id: "answer", statement: "Answer", tactics: [{ id: "faq", statement: "A living FAQ" }] }],
      businessObjectives: [{ id: "fewer-calls", statement: "Fewer calls" }],
    },
  ],
});

const met = (leaveOut: string = ""): readonly string[] => {
  const seen: string[] = [];
  walkPlan(plan, (found) => {
    const id = "id" in found.node ? found.node.id : found.kind;
    seen.push(id);
    return id !== leaveOut;
  });
  return seen;
};

describe("X1 a walk through a plan", () => {
  test("meets parents before children, in the order in which a plan is written", () => {
    expect(met().join(" ")).toBe("the-plan vision care fewer-calls answer faq flyers launch tease alignment listening response praise");
  });

  test("passes over what stands below where it is told so", () => {
    expect(met("answer").join(" ")).toBe("the-plan vision care fewer-calls answer flyers launch tease alignment listening response praise");
    expect(met("the-plan")).toEqual(["the-plan"]);
  });

  test("only false is told so", () => {
    let count = 0;
    walkPlan(plan, () => {
      count += 1;
      return count % 2 === 0 ? undefined : 0;
    });
    expect(count).toBe(met().length);
  });

  test("says of each where it stands and in what", () => {
    const found: unknown[] = [];
    walkPlan(plan, ({ kind, path, parent }) => found.push([kind, path.join("."), parent]));
    expect(found).toEqual([
      ["plan", "", undefined],
      ["vision", "vision", "plan"],
      ["strategy", "strategies.0", "plan"],
      ["businessObjective", "strategies.0.businessObjectives.0", "care"],
      ["goal", "strategies.0.goals.0", "care"],
      ["tactic", "strategies.0.goals.0.tactics.0", "answer"],
      ["tactic", "strategies.0.tactics.0", "care"],
      ["campaign", "campaigns.0", "plan"],
      ["phase", "campaigns.0.phases.0", "launch"],
      ["alignment", "alignment", "plan"],
      ["listening", "listening", "plan"],
      ["response", "response", "plan"],
      ["responseRule", "response.rules.0", "response"],
    ]);
  });
});

describe("F23 what is not shaped like a plan is searched as far as it is", () => {
  const kindsIn = (root: unknown): readonly string[] => {
    const seen: string[] = [];
    walkPlaces(root, ({ kind }) => seen.push(kind));
    return seen;
  };

  test.each([[null], [7], ["plan"], [[{ strategies: [] }]], [undefined]])("%j holds nothing", (root) => expect(kindsIn(root)).toEqual([]));

  test("lists of anything, and anything for a list", () => {
    const root = {
      strategies: [null, 7, [{}], { goals: "none", tactics: [{}] }],
      channels: { 0: {} },
      vision: 7,
      policy: { sections: [{}] },
    };
    expect(kindsIn(root)).toEqual(["plan", "strategy", "tactic", "channel", "policy", "policySection"]);
  });
});
