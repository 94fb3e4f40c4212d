import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../../src/coverage/check-coverage.js";
import { compareReports } from "../../../src/coverage/compare-reports.js";
import { ownerMissing } from "../../../src/coverage/rules/owner-missing.js";
import { editPlan } from "../../../src/edit/edit-plan.js";
import type { Finding } from "../../../src/model/finding.js";
import { planOf } from "../../helpers/plan-of.js";
import { thrownBy } from "../../helpers/thrown-by.js";

const plan = planOf({
  channels: [{ id: "forum", name: "Forum" }],
  metrics: [{ id: "sales" }, { id: "visits" }],
  strategies: [
    {
      id: "s",
      goals: [
        { id: "g", statement: "Sell", tactics: [{ id: "t", statement: "Write" }] },
        { id: "h", statement: "Help" },
      ],
    },
  ],
});
const before = checkCoverage(plan);
const named = (findings: readonly Finding[]) => findings.map(({ rule, node }) => `${rule} ${node}`);

describe("E2 one check beside an earlier one", () => {
  it("has nothing new and nothing gone where nothing changed", () => {
    expect(compareReports(before, checkCoverage(plan))).toEqual({ added: [], fixed: [], remaining: before.findings });
  });

  it("tells what is gone, what is new, and what stayed", () => {
    const { plan: next } = editPlan(plan, (tx) => {
      tx.set("tactic", "t", { metrics: ["sales"] });
      tx.add("audience", { id: "cooks", name: "Cooks" });
      tx.add("kpi", { id: "k", metric: "visits" }, { to: "g" });
    });
    const after = checkCoverage(next);
    const { added, fixed, remaining } = compareReports(before, after);
    expect(named(fixed)).toContain("tactic-needs-metric t");
    expect(named(added)).toContain("kpi-needs-target k");
    expect([...added, ...remaining].length).toBe(after.findings.length);
    expect(fixed.length + remaining.length).toBe(before.findings.length);
    expect(named(after.findings)).toEqual(expect.arrayContaining(named([...added, ...remaining])));
  });

  it("knows a finding again where its thing was moved or renamed, and where it matters more", () => {
    const { plan: moved } = editPlan(plan, (tx) => {
      tx.move("tactic", "t", { to: "h" });
      tx.set("tactic", "t", { statement: "Write more" });
    });
    const after = checkCoverage(moved, { config: { "tactic-needs-metric": "info" } });
    expect(named(compareReports(before, after).remaining)).toContain("tactic-needs-metric t");
  });

  it("counts findings that are alike", () => {
    const [one] = before.findings;
    if (one === undefined) throw new Error("no finding");
    const twice = { ...before, findings: [one, one] };
    const once = { ...before, findings: [one] };
    expect(compareReports(twice, once)).toEqual({ added: [], fixed: [one], remaining: [one] });
    expect(compareReports(once, twice)).toEqual({ added: [one], fixed: [], remaining: [one] });
  });

  it("takes what was told of many, and is now told one by one, for the same; and the other way round", () => {
    const many = planOf({ channels: ["a", "b", "c"].map((id) => ({ id, name: id })) });
    const { plan: fewer } = editPlan(many, (tx) => {
      tx.add("person", { id: "ann", name: "Ann" });
      tx.set("channel", "a", { owner: "ann" });
    });
    const ofOwners = (one: typeof many) => checkCoverage(one, { rules: [ownerMissing] });
    expect(named(ofOwners(many).findings)).toEqual(["owner-missing null"]);
    expect(named(ofOwners(fewer).findings)).toEqual(["owner-missing b", "owner-missing c"]);
    const apart = compareReports(ofOwners(many), ofOwners(fewer));
    expect([named(apart.added), named(apart.fixed), named(apart.remaining)]).toEqual([[], [], ["owner-missing b", "owner-missing c"]]);
    const together = compareReports(ofOwners(fewer), ofOwners(many));
    expect([named(together.added), named(together.fixed), named(together.remaining)]).toEqual([[], [], ["owner-missing null"]]);
  });

  it("is of two reports", () => {
    expect(thrownBy(() => compareReports({} as never, before))).toMatchObject({ code: "type", path: ["before", "findings"] });
    expect(thrownBy(() => compareReports(before, null as never))).toMatchObject({ code: "type", path: ["after"] });
  });
});
