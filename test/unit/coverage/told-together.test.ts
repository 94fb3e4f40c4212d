import { describe, expect, it } from "vitest";
import { checkRules } from "../../../src/coverage/check-rules.js";
import { defineRule } from "../../../src/coverage/define-rule.js";
import { metricUnused } from "../../../src/coverage/rules/metric-unused.js";
import { ownerMissing } from "../../../src/coverage/rules/owner-missing.js";
import { planOf } from "../../helpers/plan-of.js";

describe("coverage: what many have in common is told once", () => {
  const channels = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: `c${at}`, name: `C${at}`, ...(at === 0 && { owner: "ada" }) }));
  const check = (count: number) =>
    checkRules(planOf({ people: [{ id: "ada", name: "Ada" }], channels: channels(count) }), [ownerMissing]).findings;

  it("three alike are told one by one, four or more in one sentence that names the others", () => {
    expect(check(4).map(({ node }) => node)).toEqual(["c1", "c2", "c3"]);
    expect(check(5).map(({ key }) => key)).toEqual(["coverage/several"]);
    expect(check(7)).toMatchObject([
      {
        ...{
          rule: "owner-missing",
          key: "coverage/several",
          severity: "info",
          node: null,
          path: [],
          fingerprint: "owner-missing/several/none/channel",
        },
        message:
          "The channel “C1” has no owner. Name a person, role or team as its `owner`. The same holds for 5 more: C2, C3, C4, C5 and C6.",
        values: { first: "c1", others: ["c2", "c3", "c4", "c5", "c6"] },
      },
    ]);
    expect(check(7)[0]?.related.map(({ node, message }) => `${node} ${message.slice(0, 16)}`)).toEqual(
      ["c1", "c2", "c3", "c4", "c5", "c6"].map((id) => `${id} The channel “${id.toUpperCase()}”`),
    );
  });

  it("names the first twelve others where there are more, and has all beside it", () => {
    const [finding] = check(21);
    expect(finding).toMatchObject({ key: "coverage/many", values: { first: "c1", count: 19 }, related: { length: 20 } });
    expect(finding?.message).toMatch(/The same holds for 19 more, among them C2, C3, .*, C12 and C13\.$/);
  });

  it("not where they are all on one thing, which then has them all", () => {
    const rule = defineRule({
      ...{ id: "a/words", severity: "info", on: "channel", messages: { word: "“{word, text}” is long." } },
      check: ({ name }, { report }) => {
        for (const word of name.split(" ")) report({ message: "word", values: { word } });
      },
    });
    const plan = planOf({ channels: [{ id: "c", name: "one two three four five six" }] });
    expect(checkRules(plan, [rule]).findings.map(({ node }) => node)).toEqual(["c", "c", "c", "c", "c", "c"]);
  });

  it("without those that the config leaves out, or not at all where it leaves out all of them", () => {
    const plan = planOf({ people: [{ id: "ada", name: "Ada" }], channels: channels(5) });
    const leaving = (fingerprint: string) => {
      const config = { "owner-missing": { suppress: [{ fingerprint, because: "So" }] } };
      return checkRules(plan, [ownerMissing], { config });
    };
    const one = leaving("owner-missing/none/c3/owner");
    expect(one.findings.map(({ node }) => node)).toEqual(["c1", "c2", "c4"]);
    expect(one.suppressed.map(({ finding }) => finding.node)).toEqual(["c3"]);
    expect(one.unusedSuppressions).toEqual([]);
    const all = leaving("owner-missing/several/none/channel");
    expect([all.findings, all.suppressed.map(({ finding }) => finding.key), all.counts.info]).toEqual([[], ["coverage/several"], 0]);
  });

  it("with all the ways to fix them", () => {
    const metrics = Array.from({ length: 9 }, (_, at) => ({ id: `m${at}` }));
    const watching = planOf({ metrics, strategies: [{ id: "s", watches: ["m0"] }] });
    const [unused, ...more] = checkRules(watching, [metricUnused]).findings;
    expect(more).toEqual([]);
    expect(unused?.suggestions.map(({ message }) => message)).toEqual(metrics.slice(1).map(({ id }) => `Remove the metric “${id}”.`));
    const everywhere = checkRules(planOf({ metrics }), [metricUnused]).findings;
    expect(everywhere).toMatchObject([{ key: "rules/metric-unused/everywhere", suggestions: { length: 9 } }]);
  });

  it("a thing that is found several times is named once", () => {
    const twice = defineRule({
      ...{ id: "a/twice", severity: "info", on: "channel", messages: { one: "One." } },
      check({ owner }, { report }) {
        for (const _ of owner === undefined ? [1, 2] : []) report({ message: "one" });
      },
    });
    const [finding] = checkRules(planOf({ people: [{ id: "ada", name: "Ada" }], channels: channels(5) }), [twice]).findings;
    expect(finding?.values).toEqual({ first: "c1", others: ["c2", "c3", "c4"] });
    expect(finding?.message).toBe("One. The same holds for 3 more: C2, C3 and C4.");
  });

  it("not where a rule tells everything by itself", () => {
    const alone = defineRule({ ...ownerMissing, everywhere: false, options: undefined } as never);
    expect(checkRules(planOf({ channels: channels(9).map(({ owner: _, ...one }) => one) }), [alone]).findings).toHaveLength(9);
  });
});
