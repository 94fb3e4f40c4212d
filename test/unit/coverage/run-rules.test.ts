import { describe, expect, it } from "vitest";
import { generateCalendar } from "../../../src/calendar/generate-calendar.js";
import { checkCoverage } from "../../../src/coverage/check-coverage.js";
import { defineRule } from "../../../src/coverage/define-rule.js";
import type { RuleContext } from "../../../src/coverage/rule.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import type { Calendar } from "../../../src/model/schedule/calendar.js";

const plan = parsePlan({
  format: "social-plan/1",
  id: "the-plan",
  channels: [{ id: "blog", name: "Blog" }],
  strategies: [
    {
      id: "s",
      goals: [
        { id: "g", statement: "Sell", tactics: [{ id: "t", statement: "Write", serves: ["h", "h"], channels: ["blog"] }] },
        { id: "h", statement: "Be liked" },
      ],
      tactics: [{ id: "u", statement: "Thank", buildsOn: ["t"], partOf: "t" }],
    },
  ],
});

type Context = RuleContext<"tactic", unknown, { readonly found: "Found." }>;

/** What a rule on tactics sees when it looks at this one. */
const seenFrom = <T>(id: string, look: (context: Context) => T, rest: { calendar?: Calendar; today?: string } = {}): T | undefined => {
  let seen: T | undefined;
  const rule = defineRule({
    id: "a/looks",
    severity: "info",
    on: "tactic",
    messages: { found: "Found." },
    check(tactic, context) {
      if (tactic.id === id) seen = look(context);
    },
  });
  checkCoverage(plan, { rules: [rule], ...rest });
  return seen;
};

describe("coverage: what a rule may look at", () => {
  it("the thing that the checked one, or another, stands in, if it is of that kind", () => {
    expect(seenFrom("t", ({ parent }) => [parent("goal")?.id, parent("strategy")?.id])).toEqual(["g", undefined]);
    expect(seenFrom("u", ({ parent }) => [parent("goal")?.id, parent("strategy")?.id])).toEqual([undefined, "s"]);
    expect(seenFrom("u", ({ parent }) => [parent("goal", "t")?.id, parent("plan", "blog")?.id, parent("goal", "nothing")])).toEqual([
      "g",
      "the-plan",
      undefined,
    ]);
  });

  it("any thing by kind and id", () => {
    const look = ({ find }: Context) => [find("channel", "blog")?.name, find("goal", "blog" as string), find("channel", "toString")];
    expect(seenFrom("t", look)).toEqual(["Blog", undefined, undefined]);
  });

  it("who refers to an id, each once, in the order of the document, and through which field", () => {
    const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);
    expect(seenFrom("t", ({ users }) => ids(users("t", "tactic")))).toEqual(["u"]);
    expect(seenFrom("t", ({ users }) => ids(users("h", "tactic")))).toEqual(["t"]);
    expect(seenFrom("t", ({ users }) => ids(users("t", "tactic", "partOf")))).toEqual(["u"]);
    expect(seenFrom("t", ({ users }) => ids(users("t", "tactic", "serves[]")))).toEqual([]);
    expect(seenFrom("t", ({ users }) => ids(users("t", "cadence")))).toEqual([]);
    expect(seenFrom("t", ({ users }) => ids(users("nothing", "tactic")))).toEqual([]);
  });

  it("the plan, and what the caller gave", () => {
    const calendar = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-10" });
    expect(seenFrom("t", (context) => context.plan)).toEqual(plan);
    expect(seenFrom("t", (context) => [context.calendar, context.today], { calendar, today: "2027-01-04" })).toEqual([
      calendar,
      "2027-01-04",
    ]);
    expect(seenFrom("t", (context) => [context.calendar, context.today])).toEqual([undefined, undefined]);
  });

  it("rolls up by the kind that was checked, wherever the findings point", () => {
    const rule = defineRule({
      id: "a/points",
      severity: "info",
      on: ["goal", "channel"],
      messages: { found: "Found." },
      everywhere: { goal: "All {count} goals." },
      check(node, { report }) {
        if (node.id !== "blog") report({ message: "found", node: "blog" });
      },
    });
    expect(checkCoverage(plan, { rules: [rule] }).findings).toMatchObject([
      { message: "All 2 goals.", related: [{ node: "blog" }, { node: "blog" }], fingerprint: "a/points/everywhere/goal" },
    ]);
  });
});

describe("coverage: a report may say how much it matters", () => {
  const rule = defineRule({
    id: "a/weighs",
    severity: "warning",
    trial: "info",
    on: "goal",
    messages: { found: "Found.", none: "None." },
    everywhere: "All {count} goals.",
    check(goal, { report }) {
      report(goal.id === "g" ? { message: "found", severity: "error" } : { message: "found" });
      if (goal.id === "h") report({ message: "none", severity: undefined });
    },
  });
  const severitiesOf = (rules: readonly [typeof rule], options: object = {}, from = plan) =>
    checkCoverage(from, { rules, ...options }).findings.map(({ severity }) => severity);

  it("of several that are told as one, the gravest counts", () => {
    expect(severitiesOf([rule])).toEqual(["error"]);
  });

  it("else as much as the rule, in a trial as in any", () => {
    const told = { ...rule, everywhere: false } as const;
    expect(severitiesOf([told])).toEqual(["error", "warning", "warning"]);
    expect(severitiesOf([told], {}, { ...plan, commitment: "trial" })).toEqual(["error", "info", "info"]);
  });

  it("unless the app sets a severity", () => {
    expect(severitiesOf([rule], { config: { "a/weighs": "info" } })).toEqual(["info"]);
    expect(severitiesOf([rule], { config: { "a/weighs": { severity: "warning" } } })).toEqual(["warning"]);
    expect(severitiesOf([rule], { config: { "a/weighs": {} } })).toEqual(["error"]);
  });
});
