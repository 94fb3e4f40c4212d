import { type Coverage, checkCoverage, type Plan } from "social-plan";
import { describe, expect, it } from "vitest";
import { loadPlans } from "../../examples/load-plans.js";

const plans = loadPlans();
const planNamed = (name: string): Plan => plans.get(name) ?? expect.fail(`no example plan ${name}`);

/** How many things a rule complains of, each counted once. */
const told = (report: Coverage, rule: string): number =>
  new Set(
    report.findings
      .filter((finding) => finding.rule === rule)
      .flatMap(({ node, related }) => (node === null && related.length > 0 ? related.map((other) => other.node) : [node])),
  ).size;

/** What a rule complains of by id. */
const namedBy = (report: Coverage, rule: string) =>
  report.findings
    .filter((finding) => finding.rule === rule)
    .flatMap(({ node, related }) => (node === null && related.length > 0 ? related.map((other) => other.node) : [node]));

describe("C1 what the checker says of the Foundation for Public Code's plan is true", () => {
  const report = checkCoverage(planNamed("foundation-for-public-code"));

  it("finds what is missing: no target for any indicator, no tool, tactics and channels not tied to audiences, no budget", () => {
    expect(told(report, "kpi-needs-target")).toBe(33);
    expect(told(report, "metric-needs-instrument")).toBe(17);
    expect(told(report, "tactic-needs-audience")).toBe(7);
    expect(told(report, "channel-needs-audience")).toBe(5);
    expect(told(report, "budget-missing")).toBe(1);
  });

  it("is silent about what the plan has: a mission, objectives, goals, audiences and cadences", () => {
    for (const rule of [
      "strategy-needs-mission",
      "scope-needs-business-objective",
      "strategy-needs-goal",
      "goal-needs-kpi",
      "channel-without-cadence",
      "plan-contradiction",
    ])
      expect(told(report, rule), rule).toBe(0);
  });

  it("tells a first draft about thirty things, not two hundred", () => {
    expect(report.findings.length).toBeLessThanOrEqual(30);
  });
});

describe("C1 what the checker says of the Major League Hacking example is true", () => {
  const report = checkCoverage(planNamed("mlh-hackathon"));

  it("finds what is missing: no cadence per channel, no metric per tactic, no owner, no budget, no mission", () => {
    expect(told(report, "channel-without-cadence")).toBe(10);
    expect(told(report, "tactic-needs-metric")).toBe(7);
    expect(told(report, "owner-missing")).toBe(1 + 7 + 10);
    expect(told(report, "budget-missing")).toBe(1);
    expect(told(report, "strategy-needs-mission")).toBe(1);
  });

  it("takes the last of the staged numbers for the target and the deadline", () => {
    expect(told(report, "kpi-needs-target")).toBe(0);
    expect(told(report, "kpi-needs-deadline")).toBe(0);
  });
});

describe("C1 what the checker says of AsyncAPI's plan is true", () => {
  const report = checkCoverage(planNamed("asyncapi-marketing-2025"));

  it("finds what is missing: no KPI at a goal, no baseline, six tactics without a metric, one without a goal", () => {
    expect(told(report, "goal-needs-kpi")).toBe(3);
    expect(told(report, "kpi-without-goal")).toBe(10);
    expect(told(report, "kpi-needs-baseline")).toBe(10);
    expect(told(report, "tactic-needs-metric")).toBe(6);
    expect(namedBy(report, "tactic-without-goal")).toEqual(["links-to-the-website"]);
  });

  it("sees the targets, the metrics that its reports watch, and the tool for the website", () => {
    expect(told(report, "kpi-needs-target")).toBe(0);
    expect(told(report, "metric-unused")).toBe(0);
    expect(namedBy(report, "metric-needs-instrument")).not.toContain("website-clicks");
  });
});

describe("C1 what the checker says of Digital.gov's plan is true", () => {
  const report = checkCoverage(planNamed("digitalgov-fy22-goals"));

  it("finds what is missing: no owner, no metric per tactic", () => {
    expect(namedBy(report, "owner-missing")).toEqual(expect.arrayContaining(["federal-members", "better-events"]));
    expect(told(report, "tactic-needs-metric")).toBe(4);
  });

  it("sees baseline, target and deadline of both goals", () => {
    for (const rule of ["goal-needs-kpi", "kpi-needs-baseline", "kpi-needs-target", "kpi-needs-deadline", "kpi-already-met"])
      expect(told(report, rule), rule).toBe(0);
  });
});

describe("C9 what AsyncAPI's report has figures of stands in the plan, its growth computed anew", () => {
  const { measurements, metrics } = planNamed("asyncapi-marketing-2025");
  /** The figures of a metric in the last quarter of 2024 and the first of 2025. */
  const quarters = (metric: string) =>
    ["2024-12-31", "2025-03-31"].map(
      (end) => measurements.find((one) => one.metric === metric && (one.on ?? one.period?.to) === end)?.value,
    );
  const growthOf = (metric: string): number => {
    const [before, after] = quarters(metric);
    return typeof before === "number" && typeof after === "number" ? Math.round((after / before - 1) * 1000) / 10 : expect.fail(metric);
  };

  it.each([
    ["linkedin-followers", 7.7],
    ["linkedin-new-followers", 19],
    ["linkedin-posts", -48.4],
    ["linkedin-impressions", -19.2],
    ["linkedin-clicks", 6.9],
    ["linkedin-engagement-rate", 20.7],
    ["x-posts", -45.1],
    ["x-reposts", -55.6],
    ["x-impressions", -47.4],
    ["x-engagements", -48.8],
    ["x-replies", 50],
    ["x-clicks", -49.2],
    ["x-likes", -50.5],
  ])("%s: %d %%", (metric, growth) => expect(growthOf(metric)).toBe(growth));

  it("new followers on X went from a negative number to a positive one", () => {
    expect(quarters("x-new-followers")).toEqual([-27, 36]);
  });

  it("every reading names where it comes from and a channel on which its metric is measured", () => {
    for (const { id, metric, channel, source } of measurements) {
      expect(source, id).toMatch(/marketing report/);
      expect(metrics.find((one) => one.id === metric)?.channels, id).toContain(channel);
    }
    expect(measurements.length).toBe(34);
  });
});

describe("C1 what the checker says of PostHog's plan is true", () => {
  const report = checkCoverage(planNamed("posthog-marketing"));

  it("finds what is missing: nobody for Google ads, no baselines", () => {
    expect(namedBy(report, "channel-needs-audience")).toContain("google-ads");
    expect(told(report, "kpi-needs-baseline")).toBe(6);
  });

  it("lets the goals without KPIs be that say they are so by design, and no other", () => {
    expect(namedBy(report, "goal-needs-kpi")).toEqual(["win-w24"]);
  });

  it("sees the money that experiments may cost, the owners of the goals, and the metrics watched on purpose", () => {
    expect(told(report, "budget-missing")).toBe(0);
    expect(namedBy(report, "owner-missing")).not.toContain("nail-twitter");
    expect(told(report, "metric-unused")).toBe(0);
  });
});

describe("C1 what the checker says of RLadies+' plan is true", () => {
  const report = checkCoverage(planNamed("rladies-plus"));

  it("finds what is missing: no KPI or metric at all, no budget, no response time, no business objective", () => {
    expect(told(report, "goal-needs-kpi")).toBe(2);
    expect(told(report, "tactic-needs-metric")).toBe(4);
    expect(told(report, "budget-missing")).toBe(1);
    expect(told(report, "response-time-missing")).toBeGreaterThan(0);
    expect(told(report, "scope-needs-business-objective")).toBe(1);
  });

  it("asks nothing of the account that is retired", () => {
    expect(report.findings.flatMap(({ node, related }) => [node, ...related.map((other) => other.node)])).not.toContain("twitter");
  });
});

describe("E2 a complete plan passes every rule", () => {
  const report = checkCoverage(planNamed("invented-harbour-coffee"), { today: "2027-01-04" });

  it("has nothing to mend", () => {
    expect(report.findings).toEqual([]);
  });

  it("covers every level below the functions, of which two have a strategy", () => {
    const { function: functions, ...levels } = report.levels;
    expect(functions).toMatchObject({ covered: 2, total: 5 });
    for (const [name, { covered, total }] of Object.entries(levels)) expect(covered, name).toBe(total);
  });
});
