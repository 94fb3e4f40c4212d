import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../../../src/coverage/check-coverage.js";
import { goalNeedsKpi } from "../../../../src/coverage/rules/goal-needs-kpi.js";
import { planOf } from "../../../helpers/plan-of.js";
import { times } from "../../../helpers/times.js";
import { findingsOf, nodesOf } from "./harness.js";

const measured = { id: "g", statement: "Be asked first", kpis: [{ id: "k", metric: "m" }] };
const unmeasured = { id: "h", statement: "Be liked" };
const plan = (...goals: object[]) => ({ metrics: [{ id: "m" }], strategies: [{ id: "s", goals: goals as (typeof unmeasured)[] }] });

describe("E2 a goal has a KPI", () => {
  it("is content with one", () => {
    expect(nodesOf(goalNeedsKpi, plan(measured))).toEqual([]);
  });

  it("misses any", () => {
    expect(findingsOf(goalNeedsKpi, plan(measured, unmeasured))).toMatchObject([
      {
        severity: "error",
        node: "h",
        path: "strategies.0.goals.1.kpis",
        message: expect.stringContaining("whether the goal “Be liked” is reached"),
      },
    ]);
  });

  it("does not count a guard", () => {
    const guarded = { ...unmeasured, kpis: [{ id: "guard", metric: "m", target: { kind: "guard", atLeast: 1 } }] };
    expect(nodesOf(goalNeedsKpi, plan(measured, guarded))).toEqual(["h"]);
  });

  it("leaves alone a goal that is open on purpose", () => {
    expect(nodesOf(goalNeedsKpi, plan({ ...unmeasured, open: "Watched, not aimed at" }))).toEqual([]);
  });

  it("is as strict in a trial", () => {
    expect(findingsOf(goalNeedsKpi, { ...plan(unmeasured), commitment: "trial" })).toMatchObject([{ severity: "error" }]);
  });

  it("says it once where no goal has one", () => {
    expect(findingsOf(goalNeedsKpi, plan(unmeasured, { ...unmeasured, id: "i" }))).toMatchObject([
      { node: null, related: ["h", "i"], message: expect.stringContaining("None of the 2 goals has a KPI") },
    ]);
  });

  it("counts those that need one, where others are open on purpose", () => {
    const goals = [unmeasured, { ...unmeasured, id: "i" }, { ...unmeasured, id: "j", open: "Watched, not aimed at" }];
    expect(findingsOf(goalNeedsKpi, plan(...goals))).toMatchObject([
      { related: ["h", "i"], message: expect.stringContaining("None of the 2 goals that are not `open` has a KPI, so nothing shows") },
    ]);
  });

  describe("where KPIs stand beside the goals", () => {
    const kpis = times(9, (at) => ({ id: `k${at}`, metric: "m", target: { kind: "value", atLeast: at + 1 } }) as const);
    const strategies = (...goals: readonly (typeof unmeasured)[]) => [
      { id: "s", goals, kpis: kpis.slice(2) },
      { id: "t", kpis: kpis.slice(0, 2) },
    ];
    const loose = (...goals: readonly (typeof unmeasured)[]) => ({ metrics: [{ id: "m" }], strategies: strategies(...goals) });

    it("says so of a goal", () => {
      expect(findingsOf(goalNeedsKpi, loose(unmeasured))[0]?.message).toBe(
        "Nothing shows whether the goal “Be liked” is reached, while 9 KPIs stand beside the goals. Give it one or two KPIs, or explain in `open` why it has none.",
      );
    });

    it("says so once where no goal has one", () => {
      expect(findingsOf(goalNeedsKpi, loose(unmeasured, { ...unmeasured, id: "i" }))[0]?.message).toBe(
        "None of the 2 goals has a KPI, while 9 KPIs stand beside the goals, so nothing shows whether they are reached. Give each one or two, or explain in `open` why it has none.",
      );
    });

    it("hides nothing of what is said of those KPIs: that they are tied to nothing, and have no deadline", () => {
      const { findings } = checkCoverage(planOf({ ...loose(unmeasured, { ...unmeasured, id: "i" }), vision: { statement: "Be known" } }));
      const toldOf = (rule: string) => findings.find((finding) => finding.rule === rule)?.related.map(({ node }) => node);
      expect(toldOf("goal-needs-kpi")).toEqual(["h", "i"]);
      expect(toldOf("kpi-needs-deadline")).toHaveLength(9);
      expect(toldOf("kpi-without-goal")).toHaveLength(7); // the other strategy has no goal, and is told so
    });
  });
});
