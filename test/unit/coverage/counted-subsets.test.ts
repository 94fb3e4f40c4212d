import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../../src/coverage/check-coverage.js";
import type { Rule } from "../../../src/coverage/rule.js";
import { kpiNeedsTarget } from "../../../src/coverage/rules/kpi-needs-target.js";
import { ownerMissing } from "../../../src/coverage/rules/owner-missing.js";
import { tacticAnswersNothing } from "../../../src/coverage/rules/tactic-answers-nothing.js";
import { tacticNeedsAudience } from "../../../src/coverage/rules/tactic-needs-audience.js";
import { tacticNeedsMetric } from "../../../src/coverage/rules/tactic-needs-metric.js";
import { tacticWithoutChannel } from "../../../src/coverage/rules/tactic-without-channel.js";
import type { TacticInput } from "../../../src/model/strategy/tactic.js";
import { planOf } from "../../helpers/plan-of.js";
import { times } from "../../helpers/times.js";

/** 17 tactics that are carried out, each part of one of 7 wider ones or none. */
const parts: readonly TacticInput[] = times(17, (at) => ({
  id: `part${at}`,
  statement: `Part ${at}`,
  ...(at < 14 && { partOf: `wide${at % 7}` }),
}));
const wider: readonly TacticInput[] = times(7, (at) => ({ id: `wide${at}`, statement: `Wide ${at}` }));
const dropped: TacticInput = { id: "dropped", statement: "Dropped", status: "dropped" };

/** What a rule says of these tactics. */
const said = (rule: Rule, ...tactics: readonly TacticInput[]) =>
  checkCoverage(planOf({ strategies: [{ id: "s", tactics }] }), { rules: [rule] }).findings.map(({ message }) => message.split(". ")[0]);

describe("E2 a count says what it counts, and how many it leaves out", () => {
  it.each<[Rule, string, string]>([
    [tacticNeedsMetric, "None of the 17 tactics that need one has a metric (7 wider or dropped ones are exempt)", ""],
    [
      tacticWithoutChannel,
      "None of the 17 tactics that need a place has one (7 wider, dropped or `capability` ones are exempt)",
      "None of the 17 tactics that need a place has one (8 wider, dropped or `capability` ones are exempt)",
    ],
    [tacticAnswersNothing, "None of the 17 tactics answers anything that was heard (7 wider or dropped ones are not asked)", ""],
  ])("$id", (rule, told, withCapability) => {
    expect(said(rule, ...wider, ...parts)).toEqual([told]);
    expect(
      said(
        rule,
        ...wider.slice(1),
        dropped,
        ...parts.map(({ partOf, ...part }) => (partOf === "wide0" ? part : { ...part, ...(partOf && { partOf }) })),
      ),
    ).toEqual([told]);
    if (withCapability !== "")
      expect(said(rule, ...wider, ...parts, { id: "train", statement: "Train", kind: "capability" })).toEqual([withCapability]);
  });

  it("one that is left out is one", () => {
    expect(said(tacticNeedsMetric, dropped, ...parts.slice(14))).toEqual([
      "None of the 3 tactics that need one has a metric (one wider or dropped one is exempt)",
    ]);
  });

  it("and none that is left out is not spoken of", () => {
    expect(said(tacticNeedsMetric, ...parts.slice(14))).toEqual(["None of the 3 tactics that need one has a metric"]);
    expect(said(ownerMissing, ...parts.slice(14))).toEqual(["None of the 3 tactics has an owner"]);
    expect(said(tacticNeedsAudience, ...parts.slice(14))).toEqual(["Neither the 3 tactics nor their goals name an audience"]);
  });

  it("what was dropped is not among those that are counted", () => {
    expect(said(ownerMissing, dropped, ...parts.slice(14))).toEqual(["None of the 3 tactics that were not dropped has an owner"]);
    expect(said(tacticNeedsAudience, dropped, ...parts.slice(14))).toEqual([
      "Neither the 3 tactics that were not dropped nor their goals name an audience",
    ]);
  });

  it("guards and what is open on purpose are not among the KPIs that need a target", () => {
    const target = { kind: "guard", atLeast: 1 } as const;
    const kpis = [{ id: "k" }, { id: "l" }, { id: "guard", target }, { id: "open", open: "Until we know the season" }];
    const of = (...some: readonly object[]) =>
      checkCoverage(
        planOf({ metrics: [{ id: "m" }], strategies: [{ id: "s", kpis: some.map((kpi) => ({ id: "", metric: "m", ...kpi })) }] }),
        {
          rules: [kpiNeedsTarget],
        },
      ).findings.map(({ message }) => message.split(". ")[0]);
    expect(of(...kpis)).toEqual(["None of the 2 KPIs that need a target has one (2 more are guards or `open`)"]);
    expect(of(...kpis.slice(0, 3))).toEqual(["None of the 2 KPIs that need a target has one (one more is a guard or `open`)"]);
    expect(of(...kpis.slice(0, 2))).toEqual(["None of the 2 KPIs that need a target has one"]);
  });
});
