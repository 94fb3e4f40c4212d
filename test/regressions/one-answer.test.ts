import { checkCoverage, type PlanInput, parsePlan, stageStatus } from "social-plan";
import { redFlagMemo, toMarkdown } from "social-plan/documents";
import { describe, expect, test } from "vitest";
import { listenFirst } from "../../src/stages/listen-first.js";

const planOf = (parts: Omit<PlanInput, "format" | "id">) => parsePlan({ format: "social-plan/1", id: "p", ...parts });

/** What one gate of the standard machine says, whichever stage the plan stands in. */
const reportOf = (id: string, plan: ReturnType<typeof planOf>) => {
  const machine = {
    ...listenFirst,
    transitions: { all: { from: ["listen.internal"], to: "plan", gates: [id], type: "advance" as const } },
  };
  return stageStatus(plan, { machine }).moves[0]?.gates[0] ?? expect.fail(`no gate ${id}`);
};

describe("regressions of two answers to one question", () => {
  test("A2 a function was not invited for the gate and heard for the memo, where a stakeholder has it through a person", () => {
    const functions = ["executive-management", "marketing", "legal", "it", "customer-service", "sales"];
    const plan = planOf({
      people: functions.map((name) => ({ id: `person-${name}`, name, function: name })),
      alignment: {
        prepare: { trends: ["More tea"] },
        invite: functions.map((name) => ({ id: `s-${name}`, name, person: `person-${name}` })),
        encourage: [{ summary: "We talked", present: functions.map((name) => `s-${name}`) }],
      },
    });
    expect(reportOf("alignment-held", plan)).toMatchObject({ met: true });
    expect(toMarkdown(redFlagMemo(plan))).not.toContain("## Not heard");
    expect(reportOf("internal-functions-heard", plan).values).toMatchObject({
      needed: 5,
      missing: ["team", "customer-service", "legal", "executive-management", "sales"],
    });
    expect(checkCoverage(plan).levels.function.missing).toEqual(functions);
  });

  test("D3 a general rule never to answer one kind of thing declared a channel never answered for coverage, and not for the gates", () => {
    const rules = [{ id: "trolls", when: "trolls", reply: "never" }];
    const channels = [{ id: "forum", name: "Forum", involvement: "respond" as const }];
    const about = (plan: ReturnType<typeof planOf>) => ({
      answered: checkCoverage(plan).findings.some(({ rule }) => rule === "response-time-missing"),
      never: reportOf("responders-named", plan).met,
    });
    expect(about(planOf({ channels, response: { rules } }))).toEqual({ answered: true, never: false });
    expect(about(planOf({ channels, response: { rules: rules.map((rule) => ({ ...rule, channels: ["forum"] })) } }))).toEqual({
      answered: false,
      never: true,
    });
  });

  test("D3 a channel where one only listens was never answered for the gates, and answered for coverage where a general rule answers", () => {
    const channels = [{ id: "forum", name: "Forum", involvement: "listen" as const }];
    const plan = planOf({ channels, response: { rules: [{ id: "r", when: "a question" }] } });
    expect(reportOf("responders-named", plan).met).toBe(true);
    expect(checkCoverage(plan).findings.filter(({ rule }) => rule === "response-time-missing")).toEqual([]);
  });

  test("A3 the memo listed a decision that settles a red flag, and had the flag open", () => {
    const issues = [{ id: "claim", statement: "A health claim", redFlag: true }];
    const plan = planOf({ alignment: { issues, decisions: [{ id: "d", statement: "No health claims", settles: ["claim"] }] } });
    expect(toMarkdown(redFlagMemo(plan))).toContain("- **Settled:** No health claims\n");
    expect(reportOf("red-flags-owned", plan).met).toBe(true);
  });

  test("E2 a goal whose only tactic was dropped was covered for the levels, and without a tactic for the rule", () => {
    const tactics = [{ id: "t", statement: "Dance", status: "dropped" as const }];
    const plan = planOf({
      metrics: [{ id: "m" }],
      strategies: [
        {
          id: "s",
          businessObjectives: [{ id: "b", statement: "Earn" }],
          goals: [{ id: "g", statement: "Sell", serves: ["b"], kpis: [{ id: "k", metric: "m" }], tactics }],
        },
      ],
    });
    const { levels, findings } = checkCoverage(plan);
    expect(findings.some(({ rule, node }) => rule === "goal-needs-tactic" && node === "g")).toBe(true);
    expect(levels.goal.missing).toEqual(["g"]);
  });

  test("D9 a policy that says who approved it was approved for the strategy document, and not for the gate", () => {
    const sections = (["purpose", "disclosure", "confidentiality", "escalation", "crisis"] as const).map((kind) => ({
      id: kind,
      kind,
      rules: ["As agreed."],
    }));
    const plan = planOf({ people: [{ id: "ada", name: "Ada" }], policy: { approvedBy: ["ada"], sections } });
    expect(reportOf("policy-approved", plan).met).toBe(true);
  });
});
