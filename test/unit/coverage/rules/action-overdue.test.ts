import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../../../src/coverage/check-coverage.js";
import { actionOverdue } from "../../../../src/coverage/rules/action-overdue.js";
import type { ActionItemInput } from "../../../../src/model/alignment/action-item.js";
import { planOf } from "../../../helpers/plan-of.js";
import { findingsOf, nodesOf } from "./harness.js";

const today = "2027-01-15";
const planWith = (...actions: readonly Partial<ActionItemInput>[]) => ({
  campaigns: [{ id: "spring", name: "Spring", anchor: "2027-01-01" }],
  actions: actions.map((action, at) => ({ id: `a${at}`, what: `Action ${at}`, ...action })),
});

describe("D9 actions are done in time", () => {
  it("finds an open one that was due before today", () => {
    const plan = planWith({ due: "2027-01-14" }, { due: today }, { due: "2027-01-14", status: "done" });
    expect(findingsOf(actionOverdue, plan, {}, { today })).toMatchObject([
      { severity: "warning", node: "a0", path: "actions.0.due", message: expect.stringContaining("“Action 0” was due on 14 January 2027") },
    ]);
  });

  it("asks nothing of what is done, dropped, or has no day of its own", () => {
    const due = "2026-01-01";
    const plan = planWith({}, { due, status: "done" }, { due, status: "dropped" }, { due: { to: "spring", offset: { days: -99 } } });
    expect(nodesOf(actionOverdue, plan, {}, { today })).toEqual([]);
    expect(nodesOf(actionOverdue, planWith({ due, status: "doing" }), {}, { today })).toEqual(["a0"]);
  });

  it("says it once where all are, and is not run without today", () => {
    const plan = planWith({ due: "2026-01-01" }, { due: "2026-02-01" });
    expect(findingsOf(actionOverdue, plan, {}, { today })).toMatchObject([
      { node: null, related: ["a0", "a1"], message: expect.stringContaining("Each of the 2 open actions with a fixed date is overdue") },
    ]);
    expect(checkCoverage(planOf(plan), { rules: [actionOverdue] }).notRun).toEqual([{ rule: "action-overdue", needs: ["today"] }]);
  });
});
