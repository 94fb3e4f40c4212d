import { describe, expect, it } from "vitest";
import { milestoneBeyondTarget } from "../../../../src/coverage/rules/milestone-beyond-target.js";
import type { MetricInput } from "../../../../src/model/measurement/metric.js";
import type { KpiInput } from "../../../../src/model/strategy/kpi.js";
import type { TargetInput } from "../../../../src/model/strategy/target.js";
import type { PlanFields } from "../../../helpers/plan-of.js";
import { findingsOf } from "./harness.js";
import { kpiPlan } from "./kpi-plan.js";

const messagesOf = (plan: PlanFields) => findingsOf(milestoneBeyondTarget, plan).map(({ message }) => message);
const ofKpi = (kpi: Omit<KpiInput, "id" | "metric">, metric: Partial<MetricInput> = {}) =>
  messagesOf({ ...kpiPlan([{ id: "k", ...kpi }]), metrics: [{ id: "sales", name: "Sales", ...metric }] });

describe("E5 milestones lead up to the target", () => {
  const at = (due: string, target: TargetInput) => ({ due, target });
  const least = (atLeast: number): TargetInput => ({ kind: "value", atLeast });
  const disagree = expect.stringContaining("The KPI “Sales” has two targets that are due at the same time");

  it("is content where they differ in date, or say the same", () => {
    expect(ofKpi({ milestones: [at("2027-03-31", least(5)), at("2027-06-30", least(6))] })).toEqual([]);
    expect(ofKpi({ milestones: [at("2027-03-31", least(5)), at("2027-03-31", least(5))] })).toEqual([]);
  });

  it("finds two figures for one day, also a relative one, also with the KPI's own target", () => {
    const before = { to: "fair", offset: { weeks: -1 } };
    expect(ofKpi({ milestones: [at("2027-03-31", least(5)), at("2027-03-31", least(6))] })).toEqual([disagree]);
    expect(ofKpi({ milestones: [at("2027-03-31", least(5))], target: least(6), due: "2027-03-31" })).toEqual([disagree]);
    const plan = {
      ...kpiPlan([
        {
          id: "k",
          milestones: [
            { due: before, target: least(5) },
            { due: before, target: least(6) },
          ],
        },
      ]),
    };
    expect(messagesOf({ ...plan, campaigns: [{ id: "fair", name: "Fair" }] })).toEqual([disagree]);
  });

  it("finds two limits that leave nothing between them, and lets two that make a band be", () => {
    const most = (atMost: number): TargetInput => ({ kind: "value", atMost });
    expect(ofKpi({ milestones: [at("2027-03-31", least(5)), at("2027-03-31", most(4))] })).toEqual([disagree]);
    expect(ofKpi({ milestones: [at("2027-03-31", least(5)), at("2027-03-31", most(6))] })).toEqual([]);
    expect(ofKpi({ milestones: [at("2027-03-31", least(5)), at("2027-03-31", most(5))] })).toEqual([]);
  });

  it("compares only what is stated on one scale", () => {
    const on = (...targets: TargetInput[]) => ofKpi({ milestones: targets.map((target) => at("2027-03-31", target)) });
    expect(on(least(5), { kind: "value", atLeast: 6, per: "week" })).toEqual([]);
    expect(on(least(5), { kind: "rank", atMost: 3 }, { kind: "guard", atLeast: 6 }, { kind: "growth", ratio: 1 })).toEqual([]);
    expect(on({ kind: "each", atLeast: 1, what: "fair" }, { kind: "each", atLeast: 2, what: "talk" })).toEqual([]);
    expect(on({ kind: "growth", ratio: 1 }, { kind: "growth", ratio: 2 })).toEqual([disagree]);
    const rubric = (atLeast: string): TargetInput => ({ kind: "rubric", question: "How?", levels: ["badly", "well"], atLeast });
    expect(on(rubric("well"), rubric("badly"))).toEqual([disagree]);
  });

  it("finds a level that is to be better first and worse later", () => {
    const milestones = [at("2027-06-30", least(5)), at("2027-03-31", least(6))];
    expect(ofKpi({ milestones }, { nature: "level", direction: "up" })).toEqual([
      "The KPI “Sales” asks for 6 on 31 March 2027, but for 5 on 30 June 2027, which is worse. Correct one of these targets, or the dates.",
    ]);
    const falling = [at("2027-03-31", { kind: "value", atMost: 5 }), at("2027-06-30", { kind: "value", atMost: 6 })];
    expect(ofKpi({ milestones: falling }, { nature: "level", direction: "down" })).toMatchObject([
      expect.stringContaining("which is worse"),
    ]);
    expect(
      ofKpi({ milestones: [milestones[1] ?? at("", least(0))], target: least(5), due: "2027-12-31" }, { nature: "level", direction: "up" }),
    ).toHaveLength(1);
  });

  it("writes growth and shares as percentages, and places as places", () => {
    const two = (first: TargetInput, second: TargetInput, direction: "up" | "down") =>
      ofKpi({ milestones: [at("2027-03-31", first), at("2027-06-30", second)] }, { nature: "level", direction })[0];
    expect(two({ kind: "growth", ratio: 0.29 }, { kind: "growth", ratio: 0.2 }, "up")).toContain(
      "asks for growth of 29% on 31 March 2027, but of 20% on 30 June 2027, which is worse",
    );
    expect(two({ kind: "share", atLeast: 0.29, of: "sales" }, { kind: "share", atLeast: 0.2, of: "sales" }, "up")).toContain(
      "asks for 29% on 31 March 2027, but for 20% on 30 June 2027",
    );
    expect(two({ kind: "rank", atMost: 3 }, { kind: "rank", atMost: 5 }, "down")).toContain(
      "asks for place 3 on 31 March 2027, but for place 5 on 30 June 2027",
    );
  });

  it("tells where in the KPI", () => {
    const pathsOf = (kpi: Omit<KpiInput, "id" | "metric">) => {
      const plan = { ...kpiPlan([{ id: "k", ...kpi }]), metrics: [{ id: "sales", nature: "level", direction: "up" } as const] };
      return findingsOf(milestoneBeyondTarget, plan).map(({ path }) => path.split(".").at(-1));
    };
    expect(pathsOf({ milestones: [at("2027-03-31", least(5)), at("2027-03-31", least(6))] })).toEqual(["milestones"]);
    expect(pathsOf({ milestones: [at("2027-03-31", least(6)), at("2027-04-30", least(5))] })).toEqual(["milestones"]);
    expect(pathsOf({ milestones: [at("2027-07-01", least(5))], due: "2027-06-30" })).toEqual(["milestones"]);
  });

  it("does not order relative dates, nor the levels of a rubric", () => {
    const weeksAfter = (weeks: number, target: TargetInput) => ({ due: { to: "fair", offset: { weeks } }, target });
    const rubric = (atLeast: string): TargetInput => ({ kind: "rubric", question: "How?", levels: ["badly", "well"], atLeast });
    const told = (...milestones: KpiInput["milestones"] & object[]) =>
      messagesOf({
        ...kpiPlan([{ id: "k", milestones }]),
        metrics: [{ id: "sales", nature: "level", direction: "up" }],
        campaigns: [{ id: "fair", name: "Fair" }],
      });
    expect(told(weeksAfter(1, least(6)), weeksAfter(2, least(5)))).toEqual([]);
    expect(told(at("2027-03-31", rubric("well")), at("2027-06-30", rubric("badly")))).toEqual([]);
  });

  it("does not tell twice of two figures for one day", () => {
    const milestones = [at("2027-03-31", least(6)), at("2027-03-31", least(5))];
    expect(ofKpi({ milestones }, { nature: "level", direction: "up" })).toEqual([disagree]);
  });

  it("lets a level stay where it is, or go on", () => {
    const steps = (...targets: TargetInput[]) => ({ milestones: targets.map((target, month) => at(`2027-0${month + 1}-01`, target)) });
    expect(ofKpi(steps(least(5), least(5), least(6)), { nature: "level", direction: "up" })).toEqual([]);
    const most = (atMost: number): TargetInput => ({ kind: "value", atMost });
    expect(ofKpi(steps(most(5), most(5), most(4)), { nature: "level", direction: "down" })).toEqual([]);
  });

  it("lets flows and rates have their good season first, and does not guess a direction", () => {
    const milestones = [at("2027-03-31", least(6)), at("2027-06-30", least(5))];
    expect(ofKpi({ milestones }, { nature: "flow", direction: "up" })).toEqual([]);
    expect(ofKpi({ milestones }, { nature: "level" })).toEqual([]);
    expect(ofKpi({ milestones }, { nature: "level", direction: "down" })).toEqual([]);
  });

  it("finds a milestone after the deadline", () => {
    expect(ofKpi({ milestones: [at("2027-07-01", least(5))], target: least(6), due: "2027-06-30" })).toMatchObject([
      expect.stringContaining("A milestone of the KPI “Sales” is due on 1 July 2027, after the KPI itself on 30 June 2027."),
    ]);
  });

  describe("none asks for more than the target", () => {
    const kpi = (milestone: TargetInput, target: TargetInput) => ({ milestones: [at("2027-03-31", milestone)], target, due: "2027-12-31" });
    const told = (asks: string) => [`A milestone of the KPI “Sales” asks for ${asks}. Correct one of the two.`];

    it("finds one that does, whatever way the figure is to go", () => {
      expect(ofKpi(kpi(least(6), least(5)))).toEqual(told("6, but its target for 5"));
      expect(ofKpi(kpi({ kind: "value", atMost: 5 }, { kind: "value", atMost: 6 }))).toEqual(told("5, but its target for 6"));
      expect(ofKpi(kpi({ kind: "rank", atMost: 2 }, { kind: "rank", atMost: 3 }))).toEqual(told("place 2, but its target for place 3"));
      expect(ofKpi(kpi({ kind: "growth", ratio: 0.5 }, { kind: "growth", ratio: 0.2 }))).toEqual(
        told("growth of 50%, but its target for 20%"),
      );
    });

    it("finds it without a deadline, too, and tells a level that slips once", () => {
      expect(ofKpi({ milestones: [at("2027-03-31", least(6))], target: least(5) })).toHaveLength(1);
      expect(ofKpi(kpi(least(6), least(5)), { nature: "level", direction: "up" })).toEqual([expect.stringContaining("which is worse")]);
    });

    it("is content with less, with as much, and with what cannot be compared", () => {
      expect(ofKpi(kpi(least(4), least(5)))).toEqual([]);
      expect(ofKpi(kpi(least(5), least(5)))).toEqual([]);
      expect(ofKpi(kpi({ kind: "value", atMost: 6 }, { kind: "value", atMost: 5 }))).toEqual([]);
      expect(ofKpi(kpi(least(6), { kind: "rank", atMost: 5 }))).toEqual([]);
      expect(ofKpi({ target: least(5) })).toEqual([]);
    });

    it("lets figures for a length of time, flows and rates have their good season first", () => {
      const weekly = (atLeast: number): TargetInput => ({ kind: "value", atLeast, per: "week" });
      expect(ofKpi(kpi(weekly(6), weekly(5)))).toEqual([]);
      expect(ofKpi(kpi(least(6), least(5)), { nature: "flow" })).toEqual([]);
      expect(ofKpi(kpi(least(6), least(5)), { nature: "rate" })).toEqual([]);
    });
  });
});
