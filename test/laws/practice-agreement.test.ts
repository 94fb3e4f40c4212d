import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateCalendar } from "../../src/calendar/generate-calendar.js";
import { checkCoverage } from "../../src/coverage/check-coverage.js";
import type { Rule } from "../../src/coverage/rule.js";
import { businessObjectiveUnserved } from "../../src/coverage/rules/business-objective-unserved.js";
import { goalNeedsKpi } from "../../src/coverage/rules/goal-needs-kpi.js";
import { goalNeedsObjective } from "../../src/coverage/rules/goal-needs-objective.js";
import { goalNeedsTactic } from "../../src/coverage/rules/goal-needs-tactic.js";
import { marketingObjectiveUnserved } from "../../src/coverage/rules/marketing-objective-unserved.js";
import { metricUnused } from "../../src/coverage/rules/metric-unused.js";
import { responseTimeMissing } from "../../src/coverage/rules/response-time-missing.js";
import { tacticNeedsMetric } from "../../src/coverage/rules/tactic-needs-metric.js";
import { tacticWithoutGoal } from "../../src/coverage/rules/tactic-without-goal.js";
import { redFlagMemo } from "../../src/documents/red-flag-memo.js";
import { say } from "../../src/documents/say.js";
import { toMarkdown } from "../../src/documents/to-markdown.js";
import { gateContextOf } from "../../src/machine/gate-context-of.js";
import { startJourney } from "../../src/machine/journey-state.js";
import { runGates } from "../../src/machine/run-gates.js";
import type { GateReport } from "../../src/model/journey/gate-report.js";
import type { Plan } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { involvementIn } from "../../src/stages/involvement.js";
import { listenFirst } from "../../src/stages/listen-first.js";
import { wordingOf } from "../../src/words/wording-of.js";
import { anyPlan, anySmallPlan, type PlanJson } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

const functions = ["executive-management", "marketing", "legal", "it", "customer-service", "research", undefined];
const channelIds = ["forum", "blog", "net"];
const personIds = ["ada", "bob", "cleo"];
const somePeople = fc.subarray(personIds);
const someChannels = fc.option(fc.subarray(channelIds), { nil: undefined });
const maybe = <T>(...values: readonly T[]) => fc.constantFrom(undefined, ...values);
const things = <T extends object>(name: string, of: fc.Arbitrary<T>, most = 4) =>
  fc.array(of, { maxLength: most }).map((all) => all.map((one, at) => ({ id: `${name}${at}`, ...one })));

/** Plans of little else than what several parts of the library speak of: who has a stake, who answers where, what is a red flag. */
const knottyPlan: fc.Arbitrary<PlanJson> = fc
  .record({
    people: fc.tuple(
      ...personIds.map((id) => fc.record({ id: fc.constant(id), name: fc.constant(id), function: fc.constantFrom(...functions) })),
    ),
    channels: fc.tuple(
      ...channelIds.map((id) =>
        fc.record({
          id: fc.constant(id),
          name: fc.constant(id),
          use: maybe("active", "planned", "dormant", "declined", "retired"),
          involvement: maybe("listen", "respond", "post"),
        }),
      ),
    ),
    cadences: fc.constant(channelIds.map((id) => ({ id: `daily-${id}`, channels: [id], when: { kind: "weekly", on: ["mon"] } }))),
    response: fc.record({
      rules: things(
        "rule",
        fc.record({
          when: fc.constant("w"),
          reply: maybe("never", "always"),
          withinMinutes: maybe(60),
          by: somePeople,
          channels: someChannels,
        }),
      ),
      coverage: things(
        "hours",
        fc.record({
          days: fc.constant(["mon"]),
          from: fc.constant("09:00"),
          to: fc.constant("17:00"),
          by: somePeople,
          channels: someChannels,
        }),
        1,
      ),
    }),
    invite: things(
      "stakeholder",
      fc.record({
        name: fc.constant("S"),
        function: fc.constantFrom(...functions),
        person: maybe(...personIds),
        response: maybe("accepted", "declined"),
      }),
      5,
    ),
    issues: things(
      "issue",
      fc.record({
        statement: fc.constant("x"),
        redFlag: maybe(true, false),
        resolution: maybe("Done"),
        raisedBy: somePeople,
        owner: maybe("ada"),
        due: maybe("2027-01-01"),
      }),
    ),
    present: somePeople,
    settled: fc.array(fc.nat(3), { maxLength: 2 }),
  })
  .map(({ invite, issues, present, settled, ...parts }) => ({
    format: "social-plan/1",
    id: "p",
    ...parts,
    alignment: {
      invite,
      issues,
      encourage: [{ summary: "A talk", present }],
      decisions: [{ id: "d", statement: "So be it", settles: settled.flatMap((at) => issues[at]?.id ?? []) }],
    },
  }));

const plans = fc.oneof({ weight: 3, arbitrary: knottyPlan }, anySmallPlan, anyPlan).map((written) => parsePlan(withoutUndefined(written)));

const withoutUndefined = (written: PlanJson): unknown => JSON.parse(JSON.stringify(written));

const holds = (law: (plan: Plan) => void) => fc.assert(fc.property(plans, law), { numRuns: runs(150) });

const reportOf = (gate: string, plan: Plan): GateReport => {
  const [report] = runGates(listenFirst, [gate], plan, gateContextOf(plan, startJourney(listenFirst), "post", {}));
  return report ?? expect.fail(`${gate} is no standard gate`);
};

/** The things one rule alone complains of; of a finding that speaks of all of them, each. */
const nodesOf = (rule: Rule, plan: Plan): ReadonlySet<string> =>
  new Set(
    checkCoverage(plan, { rules: [rule] }).findings.flatMap(({ node, related }) =>
      node === null ? related.map((one) => one.node) : [node],
    ),
  );

const prepared = (plan: Plan): Plan => {
  const prepare = { ...plan.alignment.prepare, trends: ["more tea"] };
  return { ...plan, alignment: { ...plan.alignment, prepare } };
};
const missingIn = (plan: Plan): readonly string[] =>
  [reportOf("alignment-held", prepared(plan)).values["missing"] ?? []].flat().map(String);
const linesOf = (plan: Plan): readonly string[] => toMarkdown(redFlagMemo(plan)).split("\n");

const wording = wordingOf(parsePlan({ format: "social-plan/1", id: "empty" }));

describe("A2 A3 the memo and the gates agree", () => {
  const empty = parsePlan({ format: "social-plan/1", id: "empty" });
  /** How the memo says of a function that nobody was invited, as it says it where nobody was. */
  const lineOf = new Map(missingIn(empty).map((name, at) => [name, linesOf(empty).filter((line) => line.startsWith("- "))[at] ?? ""]));

  test("on who was not invited", () => {
    expect(lineOf.size).toBe(5);
    holds((plan) => {
      const [missing, lines] = [missingIn(plan), linesOf(plan)];
      for (const [name, line] of lineOf) expect(lines.includes(line)).toBe(missing.includes(name));
    });
  });

  test("on which red flags are open", () => {
    holds(({ alignment, ...rest }) => {
      const issues = alignment.issues.map(({ owner, due, ...issue }) => issue); // nobody has any in hand
      const plan = { ...rest, alignment: { ...alignment, issues } };
      const { met, values } = reportOf("red-flags-owned", plan);
      const [count, open] = [Number(values["count"]), met ? 0 : Number(values["loose"])];
      if (count > 0) expect(linesOf(plan)[2]).toBe(say(wording, "memo.count", { count, open }));
      else expect(linesOf(plan)[2]).not.toContain("open");
    });
  });
});

describe("D3 coverage and the gates agree", () => {
  /** The plan with nobody named who answers, and no time promised. */
  const unpromised = ({ response, ...plan }: Plan): Plan => {
    if (response === undefined) return plan;
    const rules = response.rules.map(({ withinMinutes, ...rule }) => ({ ...rule, by: [] }));
    const coverage = response.coverage.map((hours) => ({ ...hours, by: [] }));
    return { ...plan, response: { ...response, rules, coverage } };
  };

  test("on which channels are answered, and which never", () => {
    holds((given) => {
      const plan = unpromised(given);
      const { met, evidence } = reportOf("responders-named", plan);
      const notNever = new Set<string>(met ? [] : evidence);
      const answered = nodesOf(responseTimeMissing, plan);
      for (const id of answered) expect(notNever).toContain(id);
      for (const { id, involvement } of plan.channels) {
        if (!notNever.has(id) || answered.has(id)) continue;
        const { rules, coverage } = plan.response ?? { rules: [], coverage: [] };
        const holdsThere = ({ channels }: { readonly channels?: readonly string[] }) => channels === undefined || channels.includes(id);
        expect(involvement).toBeUndefined();
        expect(coverage.filter(holdsThere)).toEqual([]);
        expect(rules.filter(holdsThere).filter(({ reply }) => reply !== "never")).toEqual([]);
      }
    });
  });

  test("on where the guide needs no rule", () => {
    holds((given) => {
      const plan = unpromised(given);
      const [named, covered] = ["responders-named", "guide-covers-channels"].map((gate) => reportOf(gate, plan));
      if (covered?.met === false) for (const id of covered.evidence) expect(named?.evidence).toContain(id);
    });
  });
});

describe("C1 D2 E2 X1 levels, rules and gates agree", () => {
  test("on what is covered", () => {
    holds((plan) => {
      const { levels } = checkCoverage(plan, { rules: [] });
      const missing = (level: keyof typeof levels) => new Set<string>(levels[level].missing);
      expect(missing("businessObjective")).toEqual(nodesOf(businessObjectiveUnserved, plan));
      expect(missing("marketingObjective")).toEqual(nodesOf(marketingObjectiveUnserved, plan));
      const uncovered = {
        goal: [goalNeedsObjective, goalNeedsKpi, goalNeedsTactic],
        tactic: [tacticNeedsMetric, tacticWithoutGoal],
        metric: [metricUnused],
      };
      for (const [level, rules] of Object.entries(uncovered))
        for (const rule of rules) for (const id of nodesOf(rule, plan)) expect(missing(level as keyof typeof uncovered)).toContain(id);
      const { met, evidence } = reportOf("insights-answered", plan);
      if (!met) for (const id of evidence) expect(missing("insight")).toContain(id);
    });
  });
});

describe("D5 the calendar and what we do on each channel agree", () => {
  test("on where posts are out of the question", () => {
    fc.assert(
      fc.property(knottyPlan, (written) => {
        const plan = parsePlan(withoutUndefined(written));
        const { entries } = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-10" });
        const posted = new Set<string | undefined>(entries.map(({ channel }) => channel));
        for (const { channel, message } of involvementIn(plan, { stage: "post", cycle: 1, paused: false, seq: 1 }))
          expect(posted.has(channel)).toBe(["post", "planned"].includes(message) && mayPost(plan, channel));
      }),
      { numRuns: runs(150) },
    );
  });

  /** A channel that is only planned is filled as it is meant to be used. */
  const mayPost = ({ channels }: Plan, id: string): boolean => {
    const involvement = channels.find((channel) => channel.id === id)?.involvement;
    return involvement === undefined || involvement === "post";
  };
});
