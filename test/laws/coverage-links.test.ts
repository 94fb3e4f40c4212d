import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { checkCoverage } from "../../src/coverage/check-coverage.js";
import type { Coverage } from "../../src/coverage/check-rules.js";
import type { Plan } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { completePlan } from "./arbitraries/complete-plans.js";
import { diceOf } from "./arbitraries/edits.js";
import { fiveWeeksOf } from "./arbitraries/five-weeks.js";
import { runs } from "./arbitraries/runs.js";
import { fieldsIn, pickFrom, without } from "./arbitraries/weak-plans.js";

const checked = (plan: Plan): Coverage => checkCoverage(plan, { calendar: fiveWeeksOf(plan), today: "2027-01-04" });

/** What is found where a field is missing: always, and besides only where nothing else in the plan makes up for it. */
interface Row {
  readonly always?: readonly string[];
  readonly sometimes?: readonly string[];
}

/** Each field without which a complete plan is found wanting, by the kind of the thing that lacks it. Without any other field nothing is found. */
const links: Readonly<Record<string, Row>> = {
  "plan.vision": { always: ["vision-missing"] },
  "plan.messages": { always: ["audience-needs-message"], sometimes: ["insight-unanswered"] },
  "plan.cadences": { always: ["channel-without-cadence", "channel-starved"] },
  "plan.alignment": { always: ["function-not-invited"] },
  "plan.policy": { always: ["policy-missing"] },
  "plan.response": { always: ["responder-missing", "response-time-missing"] },
  "plan.readiness": { sometimes: ["skill-gap"] },
  "vision.due": { always: ["vision-missing"] },
  "strategy.mission": { always: ["strategy-needs-mission"] },
  "strategy.budget": { always: ["budget-missing"] },
  "strategy.goals": { always: ["strategy-needs-goal", "metric-unused"], sometimes: ["insight-unanswered", "audience-unserved"] },
  "marketingObjective.serves": { always: ["marketing-objective-needs-business-objective"], sometimes: ["entry-without-trace"] },
  "goal.serves": {
    always: ["goal-needs-objective"],
    sometimes: ["marketing-objective-unserved", "entry-without-trace", "business-objective-unserved"],
  },
  "goal.audiences": { always: ["tactic-needs-audience"], sometimes: ["audience-unserved"] },
  "goal.owner": { always: ["owner-missing"] },
  "goal.kpis": { always: ["goal-needs-kpi"], sometimes: ["metric-unused", "no-qualitative-goal"] },
  "goal.tactics": { always: ["goal-needs-tactic"], sometimes: ["metric-unused", "insight-unanswered", "audience-unserved"] },
  "kpi.baseline": { always: ["kpi-needs-baseline"] },
  "kpi.target": { sometimes: ["kpi-needs-target"] },
  "kpi.target.atLeast": { sometimes: ["kpi-needs-target"] },
  "kpi.due": { sometimes: ["kpi-needs-deadline"] },
  "tactic.channels": { sometimes: ["tactic-without-channel"] },
  "tactic.venues": { always: ["advocates-unserved"] },
  "tactic.venues[].does": { always: ["advocates-unserved"] },
  "tactic.answers": { always: ["tactic-answers-nothing"], sometimes: ["insight-unanswered"] },
  "tactic.owner": { always: ["accountable-missing"] },
  "tactic.metrics": { always: ["tactic-needs-metric"], sometimes: ["metric-unused"] },
  "tactic.buildsOn": { sometimes: ["advanced-before-basics"] },
  "tactic.audiences": { always: ["tactic-needs-audience"], sometimes: ["audience-unserved"] },
  "audience.roles": { always: ["audience-needs-detail"] },
  "audience.presence": { sometimes: ["channel-needs-audience"] },
  "audience.presence[].basis": { sometimes: ["presence-assumed"] },
  "audience.presence[].source": { sometimes: ["presence-assumed"] },
  "channel.owner": { always: ["owner-missing"] },
  "metric.instrument": { always: ["metric-needs-instrument"] },
  "metric.decision": { always: ["metric-needs-decision"] },
  "person.skills": { sometimes: ["skill-gap"] },
  "person.player": { sometimes: ["social-players-unknown"] },
  "message.audience": { always: ["audience-needs-message"] },
  "message.answers": { always: ["insight-unanswered"] },
  "cadence.channels": { always: ["channel-without-cadence", "channel-starved"] },
  "cadence.tactic": { always: ["entry-without-trace"] },
  "stakeholder.function": { always: ["function-not-invited"] },
  "issue.rank": { always: ["issue-unranked"] },
  "issue.owner": { always: ["red-flag-unresolved"] },
  "issue.due": { always: ["red-flag-unresolved"] },
  "policy.sections": { always: ["policy-missing"] },
  "policySection.rules": { always: ["policy-missing"] },
  "response.rules": { always: ["response-time-missing"], sometimes: ["responder-missing"] },
  "response.coverage": { sometimes: ["responder-missing"] },
  "responseRule.withinMinutes": { always: ["response-time-missing"] },
  "responseRule.by": { sometimes: ["responder-missing"] },
  "coverageWindow.days": { always: ["response-not-covered"] },
  "evidence.status": { sometimes: ["skill-gap"] },
  "evidence.person": { sometimes: ["skill-gap"] },
  "evidence.skill": { sometimes: ["skill-gap"] },
  "experiment.metric": { sometimes: ["experiment-needs-metric"] },
  "experiment.outcome": { always: ["experiment-without-outcome", "plan-contradiction"] },
  "tactic.budget": { always: ["budget-missing"] },
  "audience.personas": { always: ["audience-needs-detail"] },
  "coverageWindow.by": { sometimes: ["responder-missing"] },
  "strategy.watches": { always: ["metric-unused"] },
  "content.empowers": { always: ["entry-empowers-nobody"] },
  "variant.attachments[].alt": { always: ["alt-missing"] },
  "action.owner": { sometimes: ["accountable-missing"] },
  "action.status": { sometimes: ["action-overdue"] },
  "action.serves": { always: ["insight-unanswered"] },
};

const plans = runs(60);
const seen = new Map<string, Set<string>>();

describe("E2 C1 X1 coverage of complete plans", () => {
  test("C1 a plan in which every duty is done has no findings at all", () => {
    fc.assert(
      fc.property(completePlan, (written) => {
        const { findings, notRun } = checked(parsePlan(written));
        expect({ findings, notRun }).toEqual({ findings: [], notRun: [] });
      }),
      { numRuns: runs(250) },
    );
  });

  test("C1 without a link exactly those rules speak that ask for it", () => {
    fc.assert(
      fc.property(completePlan, fc.nat(), (written, seed) => {
        const [plan, dice] = [parsePlan(written), diceOf(seed)];
        for (const [field, paths] of fieldsIn(plan)) {
          if (dice(links[field] === undefined ? 8 : 2) > 0) continue;
          const path = pickFrom(paths, dice);
          const weak = path && without(plan, path);
          if (weak === undefined) continue;
          const { always = [], sometimes = [] } = links[field] ?? {};
          const rules = new Set(checked(weak).findings.map(({ rule }) => rule));
          const due = [...always, ...sometimes.filter((rule) => rules.has(rule))];
          expect({ field, at: path, rules: [...rules].sort() }).toEqual({ field, at: path, rules: due.sort() });
          seen.set(field, new Set([...(seen.get(field) ?? []), ...rules]));
        }
      }),
      { numRuns: plans },
    );
  });

  afterAll(() => {
    // A rule that never speaks where its row says that it sometimes does would say nothing; over a few plans the rarest do not come up.
    if (plans < 50) return;
    const rows = Object.entries(links).map(([field, { always = [], sometimes = [] }]) => [field, [...always, ...sometimes].sort()]);
    expect(rows.map(([field]) => [field, [...(seen.get(String(field)) ?? [])].sort()])).toEqual(rows);
  });
});
