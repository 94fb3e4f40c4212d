import { type Calendar, checkCoverage, type Finding, generateCalendar, type Plan } from "social-plan";
import { describe, expect, it } from "vitest";
import { loadPlans } from "../../examples/load-plans.js";

/**
 * What somebody who read the sources of six real plans with care wrote down as missing, and what the rules have to say of it: the rule and the things, none or all of
 * them named. `silent` are rules that would say what is not so. Nothing here was taken from what the checker says.
 */
interface Reading {
  readonly missing: readonly (readonly [said: string, rule: string, things: readonly string[] | "some"])[];
  readonly silent: readonly (readonly [rule: string, things?: readonly string[]])[];
}

const networks = ["twitter", "linkedin", "github", "slack", "mastodon", "youtube"];
const tacticsOfAsyncApi = [
  ...["webinars", "challenges", "translations", "maintainer-stories", "ambassador-awareness", "spotlights", "recognition"],
  ...["platform-presence", "newsletter-and-blogs", "surveys", "links-to-the-website"],
];
const kpisOfAsyncApi = [
  ...["community-growth", "event-participation", "contribution-volume", "linkedin-engagement", "x-engagement"],
  ...["content-reach", "content-reach-growth", "newsletter-reach-growth", "website-traffic", "website-traffic-growth"],
];
const tacticsOfMlh = [
  "start-local",
  "hand-out-flyers",
  "speak-in-class",
  "partner-clubs",
  "targeted-ads",
  "other-hackathons",
  "go-to-the-press",
];
const channelsOfMlh = [
  ...["tiktok", "facebook", "twitter", "instagram", "reddit", "linkedin"],
  ...["flyers", "class-talks", "main-hall-table", "press"],
];
const byDesign = ["nail-twitter", "startups-default", "newsletter-thousands", "engineering-hub", "printed-guide", "better-docs"];

const readings: Readonly<Record<string, Reading>> = {
  "asyncapi-marketing-2025": {
    missing: [
      ["no KPI is attached to a goal", "goal-needs-kpi", ["encourage-adoption", "showcase-talent", "drive-engagement"]],
      ["all of them hang in one flat table beside the goals", "kpi-without-goal", kpisOfAsyncApi],
      ["no baseline for any metric", "kpi-needs-baseline", kpisOfAsyncApi],
      ["no deadline other than “per quarter”", "kpi-needs-deadline", ["content-reach", "website-traffic"]],
      ["no posting cadence for any social channel", "channel-without-cadence", networks],
      ["no owner per tactic", "owner-missing", tacticsOfAsyncApi],
      ["no response or moderation rules", "responder-missing", networks],
      [
        "six tactics have no metric",
        "tactic-needs-metric",
        ["challenges", "translations", "maintainer-stories", "ambassador-awareness", "recognition", "surveys"],
      ],
      ["one tactic stands in a section of its own with no goal", "tactic-without-goal", ["links-to-the-website"]],
      ["no policy", "policy-missing", "some"],
    ],
    silent: [
      ["strategy-needs-mission"],
      ["scope-needs-business-objective"],
      ["strategy-needs-goal"],
      ["goal-needs-tactic"],
      ["kpi-needs-target"],
      ["metric-unused"],
      ["channel-without-cadence", ["newsletter", "blog", "podcast", "webinar"]],
      ["metric-needs-instrument", ["website-clicks"]],
      ["tactic-without-goal", tacticsOfAsyncApi.slice(0, 10)],
    ],
  },
  "digitalgov-fy22-goals": {
    missing: [
      [
        "no owners",
        "owner-missing",
        [...["federal-members", "better-events", "federal-outreach", "membership-review", "topics-from-surveys", "retrospectives"]],
      ],
    ],
    silent: [
      ["strategy-needs-mission"],
      ["scope-needs-business-objective"],
      ["goal-needs-kpi"],
      ["goal-needs-tactic"],
      ["kpi-needs-target"],
      ["kpi-needs-baseline"],
      ["kpi-needs-deadline"],
      ["kpi-already-met"],
      ["kpi-without-goal"],
      ["metric-unused"],
      ["metric-needs-instrument", ["event-rating"]],
      ["target-implausible"],
    ],
  },
  "foundation-for-public-code": {
    missing: [
      ["no number, target or deadline for any indicator", "kpi-needs-target", "some"],
      ["no measuring tool named", "metric-needs-instrument", "some"],
      [
        "tactics not tied to audiences",
        "tactic-needs-audience",
        [
          ...["stewardship-and-stories", "celebrate-use", "events", "pitch-talks-and-articles"],
          ...["help-journalists", "wikipedia-pages", "one-to-one-conversations"],
        ],
      ],
      ["channels not tied to audiences", "channel-needs-audience", ["blog", "twitter", "mastodon", "linkedin", "facebook"]],
      ["no budget", "budget-missing", "some"],
    ],
    silent: [
      ["strategy-needs-mission"],
      ["scope-needs-business-objective"],
      ["strategy-needs-goal"],
      ["goal-needs-kpi"],
      ["channel-without-cadence"],
      ["audience-unserved"],
      ["social-only-channels"],
      ["plan-contradiction"],
    ],
  },
  "mlh-hackathon": {
    missing: [
      ["no mission", "strategy-needs-mission", "some"],
      ["no cadence per channel", "channel-without-cadence", channelsOfMlh],
      ["no metric per tactic", "tactic-needs-metric", tacticsOfMlh],
      ["no owner", "owner-missing", ["attendance-of-500", ...tacticsOfMlh, ...channelsOfMlh]],
      ["no budget", "budget-missing", "some"],
    ],
    silent: [
      ["goal-needs-kpi"],
      ["kpi-needs-target"],
      ["kpi-needs-deadline"],
      ["milestone-beyond-target"],
      ["scope-needs-business-objective"],
      ["social-only-channels"],
      ["metric-unused", ["sign-ups"]],
      ["plan-contradiction"],
    ],
  },
  "posthog-marketing": {
    missing: [
      ["Google ads: for whom is to be decided", "channel-needs-audience", ["google-ads"]],
      ["Google ads: with what is to be decided", "channel-without-tactic", ["google-ads"]],
      [
        "no baselines in the metric list",
        "kpi-needs-baseline",
        ["visitors-a-week", "first-users-a-week", "tutorials-third", "newsletter-1500", "startup-deals-200"],
      ],
      ["a target cut off", "kpi-needs-target", ["youtube-28-days"]],
      [
        "a list of metrics that no goal has",
        "kpi-without-goal",
        ["visitors-a-week", "first-users-a-week", "tutorials-third", "newsletter-1500"],
      ],
    ],
    silent: [
      ["goal-needs-kpi", byDesign],
      ["owner-missing", byDesign],
      ["strategy-needs-mission"],
      ["scope-needs-business-objective"],
      ["budget-missing"],
      ["metric-unused"],
      ["channel-without-cadence", ["twitter", "linkedin"]],
      ["kpi-needs-baseline", ["ideal-customers-kept"]],
      ["plan-contradiction"],
    ],
  },
  "rladies-plus": {
    missing: [
      ["no KPI at all", "goal-needs-kpi", ["encourage-engagement", "spotlight-minorities"]],
      ["no metric at all", "tactic-needs-metric", ["brand-templates", "retweet-rules", "text-per-platform", "chapters-amplify"]],
      ["no business objective", "scope-needs-business-objective", "some"],
      ["no budget", "budget-missing", "some"],
      ["no response time, where somebody answers", "response-time-missing", ["bluesky-rocur"]],
      ["whether YouTube is meant in the rule is uncertain", "channel-without-cadence", ["youtube"]],
    ],
    silent: [
      ["strategy-needs-mission"],
      ["strategy-needs-goal"],
      ["channel-without-cadence", ["bluesky", "mastodon", "linkedin", "instagram", "bluesky-rocur", "twitter"]],
      ["channel-needs-audience", ["twitter"]],
      ["channel-declined-but-used"],
      ["promotional-share-too-high"],
      ["plan-contradiction"],
      ["cadence-out-of-bounds"],
    ],
  },
};

const examples = loadPlans();
const planNamed = (name: string): Plan => examples.get(name) ?? expect.fail(`no example plan ${name}`);

/** The quarter from today, or where the plan is over its last. */
const calendarOf = (plan: Plan): Calendar => {
  const { to = "2027-12-31" } = plan.period ?? {};
  return generateCalendar(plan, to < today ? { from: `${to.slice(0, 4)}-07-01`, to } : { from: today, to: "2027-02-27" });
};
const today = "2026-11-28";

/** The things a rule complains of. */
const thingsOf = (findings: readonly Finding[], rule: string): readonly (string | null)[] =>
  findings
    .filter((finding) => finding.rule === rule)
    .flatMap(({ node, related }) => (node === null && related.length > 0 ? related.map((other) => other.node) : [node]));

describe.each(Object.entries(readings))("C1 what a careful reader says of %s, the checker says", (name, { missing, silent }) => {
  const plan = planNamed(name);
  const report = checkCoverage(plan, { today, calendar: calendarOf(plan) });

  it.each(missing)("%s: %s", (_, rule, things) => {
    const told = thingsOf(report.findings, rule);
    if (things === "some") expect(told.length).toBeGreaterThan(0);
    else expect(told).toEqual(expect.arrayContaining([...things]));
  });

  it.each(silent.map(([rule, things]) => ({ rule, things })))("and what is there it does not miss: $rule", ({ rule, things }) => {
    const told = thingsOf(report.findings, rule);
    expect(things === undefined ? told : told.filter((thing) => thing !== null && things.includes(thing))).toEqual([]);
  });

  it("on a page, of which none is a fault of a rule, and none is left unlooked at", () => {
    expect(report.findings.length).toBeLessThanOrEqual(40);
    expect(report.findings.filter(({ key }) => key === "coverage/failed")).toEqual([]);
    expect(report.notRun).toEqual([]);
  });
});

describe("E2 what only a reader of the whole sees in AsyncAPI's plan", () => {
  const { findings } = checkCoverage(planNamed("asyncapi-marketing-2025"), { today });
  const said = (rule: string) => findings.find((finding) => finding.rule === rule)?.message;

  it("none of the three goals has a KPI, while ten KPIs stand beside them", () => {
    expect(said("goal-needs-kpi")).toContain("None of the 3 goals has a KPI, while 10 KPIs stand beside the goals");
  });

  it("only the two figures a month need a deadline: growth by the quarter, and what holds for each event, do not", () => {
    expect(said("kpi-needs-deadline")).toContain("None of the 2 KPIs that need a deadline has one");
  });

  it("a working group for a cause is told nothing of customers or of what a business wants", () => {
    const words = findings.flatMap(({ message, related }) => [message, ...related.map((other) => other.message)]).join("\n");
    expect(words.replaceAll(/business (?:or marketing )?objectives?/g, "").replaceAll("customer service", "")).not.toMatch(
      /business|customer|sales/i,
    );
  });
});
