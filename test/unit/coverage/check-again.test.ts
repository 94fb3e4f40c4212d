import { describe, expect, it } from "vitest";
import { isPlanError } from "../../../src/base/problems/plan-error.js";
import { checkCoverage } from "../../../src/coverage/check-coverage.js";
import type { Coverage } from "../../../src/coverage/check-rules.js";
import { defineRule } from "../../../src/coverage/define-rule.js";
import { editPlan } from "../../../src/edit/edit-plan.js";
import { planOf } from "../../helpers/plan-of.js";

const planOfChannels = (count: number) =>
  planOf({ channels: Array.from({ length: count }, (_, at) => ({ id: `c${at}`, name: `Channel ${at}` })), metrics: [{ id: "m" }] });

/** A rule that counts how often it looks. */
const counting = () => {
  const looks: string[] = [];
  const rule = defineRule({
    id: "acme/has-account",
    severity: "warning",
    on: "channel",
    everywhere: false,
    messages: { none: "“{channel, name}” has no account." },
    check({ id, account }, { report }) {
      looks.push(id);
      if (account === undefined) report({ message: "none", values: { channel: id }, at: "account" });
    },
  });
  return { rule, looks };
};

describe("E2 a plan is checked again after an edit", () => {
  const plan = planOfChannels(50);
  const next = editPlan(plan, (tx) => tx.set("channel", "c7", { account: "@seven" })).plan;

  it("only where something has changed", () => {
    const { rule, looks } = counting();
    const before = checkCoverage(plan, { rules: [rule] });
    looks.length = 0;
    const after = checkCoverage(next, { rules: [rule], before });
    expect(looks).toEqual(["c7"]);
    expect([before.findings.length, after.findings.length]).toEqual([50, 49]);
    // What was told before is the same object: an app that shows it need not draw it anew.
    expect(after.findings[0]).toBe(before.findings[0]);
  });

  it("also where a sentence names what has changed", () => {
    const rule = defineRule({
      id: "acme/names-others",
      severity: "info",
      on: "metric",
      messages: { found: "“{channel, name}” is not measured." },
      check: (_, { report }) => report({ message: "found", values: { channel: "c1" } }),
    });
    const before = checkCoverage(plan, { rules: [rule] });
    const renamed = editPlan(plan, (tx) => tx.set("channel", "c1", { name: "Forum" })).plan;
    expect(checkCoverage(renamed, { rules: [rule], before }).findings[0]?.message).toBe("“Forum” is not measured.");
  });

  it.each<[string, (rule: ReturnType<typeof counting>["rule"]) => object]>([
    ["another severity", () => ({ config: { "acme/has-account": "error" } })],
    ["another day", () => ({ today: "2027-01-02" })],
    ["other catalogues", () => ({ catalogs: { metrics: [], platforms: [] } })],
    ["other rules", (rule) => ({ rules: [{ ...rule }] })],
  ])("everywhere with %s", (_, change) => {
    const { rule, looks } = counting();
    const before = checkCoverage(plan, { rules: [rule], today: "2027-01-01" });
    looks.length = 0;
    checkCoverage(next, { rules: [rule], today: "2027-01-01", ...change(rule), before });
    expect(looks).toHaveLength(50);
  });

  it("everywhere where a severity in the config is another one", () => {
    const { rule, looks } = counting();
    const as = (severity: "error" | "info") => ({ rules: [rule], config: { "acme/has-account": severity } });
    const before = checkCoverage(plan, as("error"));
    looks.length = 0;
    expect(checkCoverage(next, { ...as("info"), before }).counts).toEqual({ error: 0, warning: 0, info: 49 });
    expect(looks).toHaveLength(50);
  });

  it("with the paths that things have now", () => {
    const { rule, looks } = counting();
    const before = checkCoverage(plan, { rules: [rule] });
    const shifted = editPlan(plan, (tx) => tx.add("channel", { id: "first", name: "First" }, { after: null })).plan;
    looks.length = 0;
    const after = checkCoverage(shifted, { rules: [rule], before });
    expect(looks).toEqual(["first", "c0"]);
    expect(after.findings.at(-1)?.path).toEqual(["channels", 50, "account"]);
    expect(after).toEqual(checkCoverage(shifted, { rules: [rule] }));
  });

  it("with the same settings written anew, and with other suppressions, only where something has changed", () => {
    const { rule, looks } = counting();
    const setting = (because: string) => ({
      "acme/has-account": { severity: "error", suppress: [{ fingerprint: "acme/has-account/none/c1/account", because }] } as const,
    });
    const before = checkCoverage(plan, { rules: [rule], config: setting("It is new.") });
    looks.length = 0;
    const after = checkCoverage(next, { rules: [rule], config: setting("It is old."), before });
    expect(looks).toEqual(["c7"]);
    expect(after.suppressed.map(({ because }) => because)).toEqual(["It is old."]);
  });

  it("afresh with a report that is a copy, or of a plan that is not frozen", () => {
    const { rule, looks } = counting();
    const copy = JSON.parse(JSON.stringify(checkCoverage(plan, { rules: [rule] }))) as Coverage;
    looks.length = 0;
    expect(checkCoverage(next, { rules: [rule], before: copy })).toEqual(checkCoverage(next, { rules: [rule] }));
    expect(looks).toHaveLength(100);
    const open = { ...plan, channels: plan.channels.map((channel) => ({ ...channel })) };
    const before = checkCoverage(open, { rules: [rule] });
    looks.length = 0;
    checkCoverage(open, { rules: [rule], before });
    expect(looks).toHaveLength(50);
  });

  it("afresh where a rule failed, or fails now", () => {
    const failing = (id: string) =>
      defineRule({
        id: "acme/fails",
        severity: "info",
        on: "channel",
        messages: { found: "Found." },
        check(channel, { report }) {
          if (channel.account === id) throw new Error("out of order");
          report({ message: "found" });
        },
      });
    const rules = [failing("@seven")];
    const before = checkCoverage(plan, { rules });
    const failed = checkCoverage(next, { rules, before });
    expect(failed).toEqual(checkCoverage(next, { rules }));
    expect(failed.findings.map(({ key }) => key)).toContain("coverage/failed");
    expect(checkCoverage(plan, { rules, before: failed })).toEqual(before);
  });

  it("with more findings than are listed, of which others are listed when one is gone", () => {
    const { rule } = counting();
    const large = planOfChannels(1_200);
    const before = checkCoverage(large, { rules: [rule] });
    const edited = editPlan(large, (tx) => tx.set("channel", "c7", { account: "@seven" })).plan;
    const after = checkCoverage(edited, { rules: [rule], before });
    expect(after).toEqual(checkCoverage(edited, { rules: [rule] }));
    expect(after.findings.at(-2)?.node).toBe("c1000");
    expect(after.counts.warning).toBe(1_199);
  });

  it("is not offered anything but a report", () => {
    const given = () => checkCoverage(plan, { before: 7 as unknown as Coverage });
    expect(given).toThrow(expect.toSatisfy((error) => isPlanError(error) && error.code === "type"));
  });
});
