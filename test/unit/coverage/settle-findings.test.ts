import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../../src/coverage/check-coverage.js";
import { defineRule, type RuleDefinition } from "../../../src/coverage/define-rule.js";
import type { Rule } from "../../../src/coverage/rule.js";
import type { StandardSchema } from "../../../src/coverage/standard-schema.js";
import type { Kind } from "../../../src/model/kind.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import { times } from "../../helpers/times.js";

const goals = (prefix: string, count: number) =>
  times(count, (at) => ({ id: `${prefix}${at}`, statement: `${prefix} ${at}`, tags: [] as string[] }));
const input = {
  format: "social-plan/1",
  id: "the-plan",
  strategies: [
    { id: "s", goals: goals("g", 2) },
    { id: "t", goals: goals("h", 1) },
  ],
  channels: [
    { id: "c", name: "C" },
    { id: "d", name: "D" },
  ],
};
const plan = parsePlan(input);

const messages = { found: "Found {id, text}.", other: "Other." } as const;
type Definition<On extends Kind> = Partial<RuleDefinition<string, On, typeof messages, StandardSchema>>;
/** A rule that finds the things with these ids, or all. */
const finding = <On extends "goal" | "strategy" | "channel">(
  id: string,
  on: On | readonly On[],
  ids?: readonly string[],
  rest: Definition<On> = {},
): Rule =>
  defineRule({
    id,
    severity: "warning",
    on,
    messages,
    check(node, { report }) {
      if (ids?.includes(node.id) ?? true) report({ message: "found", values: { id: node.id } });
    },
    ...rest,
  } as RuleDefinition<string, On, typeof messages, StandardSchema>);
const check = (...rules: Rule[]) => checkCoverage(plan, { rules }).findings;
const told = (...rules: Rule[]) => check(...rules).map(({ rule, node }) => `${rule} ${node}`);

describe("coverage: what nothing satisfies is told once", () => {
  it("tells each where one thing satisfies the rule", () => {
    expect(told(finding("a", "goal", ["g0", "h0"]))).toEqual(["a g0", "a h0"]);
  });

  it("tells one finding with the count and the things where none does", () => {
    expect(check(finding("a", "goal", undefined, { everywhere: "All {count}.", demand: "E2" }))).toEqual([
      {
        rule: "a",
        key: "rules/a/everywhere",
        severity: "warning",
        message: "All 3.",
        values: { count: 3, exempt: 0 },
        node: null,
        path: [],
        demand: "E2",
        related: [
          { node: "g0", message: "Found g0." },
          { node: "g1", message: "Found g1." },
          { node: "h0", message: "Found h0." },
        ],
        suggestions: [],
        fingerprint: "a/everywhere/goal",
      },
    ]);
  });

  it("has a general sentence for rules that bring none", () => {
    expect(check(finding("a", "goal"))).toMatchObject([
      { key: "coverage/everywhere", message: "All 3 have the same weakness. The first: Found g0.", values: { count: 3 } },
    ]);
  });

  it("does not call one thing everything", () => {
    expect(told(finding("a", "goal", undefined, { applies: ({ id }) => id === "g1" }))).toEqual(["a g1"]);
  });

  it("does not call one thing everything, however much is found on it", () => {
    const twice = finding("a", "goal", undefined, {
      applies: ({ id }) => id === "g1",
      check(_, { report }) {
        report({ message: "other" });
        report({ message: "other", at: "kpis" });
      },
    });
    expect(check(twice)).toMatchObject([{ node: "g1" }, { node: "g1", path: ["strategies", 0, "goals", 1, "kpis"] }]);
  });

  it("counts only the things it speaks of", () => {
    expect(check(finding("a", "goal", undefined, { applies: ({ id }) => id !== "g1", everywhere: "All {count}." }))[0]?.message).toBe(
      "All 2.",
    );
  });

  it("rolls up kind by kind, each with its sentence, at the place of the first", () => {
    const everywhere = { channel: "All {count} channels." };
    expect(check(finding("a", ["goal", "channel"], ["g0", "c", "d"], { everywhere })).map(({ message }) => message)).toEqual([
      "Found g0.",
      "All 2 channels.",
    ]);
    expect(check(finding("a", ["goal", "channel"], undefined, { everywhere })).map(({ fingerprint }) => fingerprint)).toEqual([
      "a/everywhere/goal",
      "a/everywhere/channel",
    ]);
  });

  it("rolls nothing up where the rule says so, or has failed on the way", () => {
    expect(told(finding("a", "channel", undefined, { everywhere: false }))).toEqual(["a c", "a d"]);
    const broken = finding("a", "channel", undefined, {
      check({ id }, { report }) {
        if (id === "d") throw new Error("no luck");
        report({ message: "other" });
      },
    });
    expect(check(broken)).toMatchObject([{ severity: "error", node: "d" }, { node: "c" }]);
  });

  it("counts several findings on one thing as one thing", () => {
    const twice = finding("a", "channel", undefined, {
      everywhere: "All {count}.",
      check(_, { report }) {
        report({ message: "other" });
        report({ message: "other", at: "name" });
      },
    });
    expect(check(twice)).toMatchObject([{ message: "All 2.", related: [{ node: "c" }, { node: "c" }, { node: "d" }, { node: "d" }] }]);
  });

  it("calls the plan “plan” among the things", () => {
    const ofPlan = finding("a", "channel", undefined, {
      check(_, { report }) {
        report({ message: "other", node: "plan" });
      },
    });
    expect(check(ofPlan)).toMatchObject([{ related: [{ node: "plan" }, { node: "plan" }] }]);
  });
});

describe("coverage: what another finding makes pointless is left out", () => {
  it("on the same thing and on what stands in it, not elsewhere", () => {
    expect(told(finding("root", "strategy", ["s"], { implies: ["leaf"] }), finding("leaf", "goal", ["g1", "h0"]))).toEqual([
      "root s",
      "leaf h0",
    ]);
    expect(told(finding("root", "goal", ["g0"], { implies: ["leaf"] }), finding("leaf", "goal", ["g0", "h0"]))).toEqual([
      "root g0",
      "leaf h0",
    ]);
    expect(told(finding("root", "goal", ["g0"], { implies: ["leaf"] }), finding("leaf", "strategy", ["s"]))).toEqual(["root g0", "leaf s"]);
  });

  it("whatever the order of the rules, and through what is itself left out", () => {
    const [root, middle] = [
      finding("root", "strategy", ["s"], { implies: ["middle"] }),
      finding("middle", "goal", ["g0"], { implies: ["leaf"] }),
    ];
    expect(told(finding("leaf", "goal", ["g0"]), middle, root)).toEqual(["root s"]);
  });

  it("where it is about such a thing as well", () => {
    const about = (node: string) =>
      finding("leaf", "goal", undefined, {
        check({ id }, { report }) {
          if (id === "h0") report({ message: "other", related: [{ node, message: "other" }] });
        },
      });
    expect(told(finding("root", "channel", ["c"], { implies: ["leaf"] }), about("c"))).toEqual(["root c"]);
    expect(told(finding("root", "channel", ["c"], { implies: ["leaf"] }), about("d"))).toEqual(["root c", "leaf h0"]);
  });

  it("anywhere, where nothing satisfies a rule that says so", () => {
    const leaf = finding("leaf", "channel", ["d"]);
    expect(told(finding("root", "goal", undefined, { everywhereImplies: ["leaf"] }), leaf)).toEqual(["root null"]);
    expect(told(finding("root", "goal", ["g0", "g1"], { everywhereImplies: ["leaf"] }), leaf)).toEqual(["root g0", "root g1", "leaf d"]);
    expect(told(finding("root", ["goal", "strategy"], ["s", "t"], { everywhereImplies: ["leaf"] }), leaf)).toEqual(["root null", "leaf d"]);
    const none = { everywhereImplies: ["leaf"], applies: () => false };
    expect(told(finding("root", "goal", undefined, none), leaf)).toEqual(["leaf d"]);
  });

  it("not by a rule that is off", () => {
    const rules = [finding("root", "strategy", ["s"], { implies: ["leaf"] }), finding("leaf", "goal", ["g0"])];
    expect(checkCoverage(plan, { rules, config: { root: "off" } }).findings).toMatchObject([{ rule: "leaf" }]);
  });

  it("and is not counted among what is rolled up", () => {
    const findings = check(finding("root", "strategy", ["t"], { implies: ["leaf"] }), finding("leaf", "goal"));
    expect(findings).toMatchObject([{ rule: "root" }, { rule: "leaf", related: [{ node: "g0" }, { node: "g1" }] }]);
  });
});

describe("coverage: where a finding points", () => {
  it("names the thing, the path and the field", () => {
    const at = finding("a", "goal", undefined, {
      check({ id }, { report }) {
        if (id === "h0") report({ message: "found", values: { id }, at: "kpis" });
      },
    });
    expect(check(at)).toMatchObject([
      { node: "h0", path: ["strategies", 1, "goals", 0, "kpis"], values: { id: "h0" }, message: "Found h0." },
    ]);
  });

  it("carries the rule's demand, where it has one", () => {
    expect(check(finding("a", "channel", ["d"], { demand: "E2" }))[0]?.demand).toBe("E2");
    expect(check(finding("a", "channel", ["d"]))[0]).not.toHaveProperty("demand");
    expect(check(finding("a", "channel"))[0]).not.toHaveProperty("demand");
  });

  it("may point at another thing, and falls back to its own where there is none", () => {
    const elsewhere = (node: string) =>
      finding("a", "goal", undefined, {
        check({ id }, { report }) {
          if (id === "h0") report({ message: "other", node });
        },
      });
    expect(check(elsewhere("d"))).toMatchObject([{ node: "d", path: ["channels", 1] }]);
    expect(check(elsewhere("nothing"))).toMatchObject([{ node: "h0" }]);
  });

  it("G17 echoes at most 120 characters of a text in a message, and 200 in the values", () => {
    const long = finding("a", "channel", undefined, {
      check({ id }, { report }) {
        if (id === "d") report({ message: "found", values: { id: "x".repeat(500) } });
      },
    });
    expect(check(long)[0]?.message).toBe(`Found ${"x".repeat(119)}….`);
    expect(check(long)[0]?.values["id"]).toBe(`${"x".repeat(199)}…`);
  });

  it("belongs nowhere when it comes after the check", () => {
    let late: (() => void) | undefined;
    const keeps = finding("a", "channel", undefined, {
      check(_, { report }) {
        late = () => report({ message: "other" });
      },
    });
    const { findings } = checkCoverage(plan, { rules: [keeps] });
    expect(() => late?.()).not.toThrow();
    expect(findings).toEqual([]);
  });
});

describe("coverage: fingerprints", () => {
  const printsOf = (given: object) =>
    checkCoverage(parsePlan(given), {
      rules: [
        finding("a", "goal", undefined, {
          check({ id }, { report }) {
            if (id !== "g1") report({ message: "found", values: { id }, related: [{ node: "c", message: "other" }] });
          },
        }),
      ],
    }).findings.map(({ fingerprint }) => fingerprint);

  it("hold when things are reworded or stand in another order", () => {
    const [s, t] = input.strategies;
    const renamed = { ...s, goals: (s?.goals ?? []).map((goal) => ({ ...goal, statement: "Now in other words" })).reverse() };
    expect(printsOf(input)).toEqual(["a/found/g0/c", "a/found/h0/c"]);
    expect(printsOf({ ...input, strategies: [t, renamed] }).sort()).toEqual(printsOf(input));
  });

  it("differ by rule, message, thing, field and what it is about", () => {
    const one = finding("a", "channel", undefined, {
      check({ id }, { report }) {
        if (id === "c") return;
        report({ message: "other" });
        report({ message: "other", at: "name" });
        report({ message: "found", values: { id } });
        report({ message: "other", related: [{ node: "c", message: "other" }] });
      },
    });
    expect(check(one).map(({ fingerprint }) => fingerprint)).toEqual(["a/other/d", "a/other/d/name", "a/found/d", "a/other/d/c"]);
  });

  it("name the plan, and a rule that failed", () => {
    const ofPlan = finding("a", "channel", undefined, {
      check({ id }, { report }) {
        if (id === "d") throw new Error("no luck");
        report({ message: "other", node: "plan" });
      },
    });
    expect(check(ofPlan).map(({ fingerprint }) => fingerprint)).toEqual(["a/failed/d", "a/other/plan"]);
  });
});
