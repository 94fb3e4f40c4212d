import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applySuggestion } from "../../src/coverage/apply-suggestion.js";
import { checkCoverage } from "../../src/coverage/check-coverage.js";
import type { Coverage } from "../../src/coverage/check-rules.js";
import { compareReports } from "../../src/coverage/compare-reports.js";
import { recommendedRules } from "../../src/coverage/recommended-rules.js";
import { applyChanges } from "../../src/edit/changes/apply-changes.js";
import { editPlan } from "../../src/edit/edit-plan.js";
import { idAt, type Place } from "../../src/model/find/place.js";
import { walkPlaces } from "../../src/model/find/walk-places.js";
import type { Finding } from "../../src/model/finding.js";
import type { Plan } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { type Dice, diceOf } from "./arbitraries/edits.js";
import { fiveWeeksOf } from "./arbitraries/five-weeks.js";
import { anyPlan, anySmallPlan } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";
import { weakPlan } from "./arbitraries/weak-plans.js";

const plans: fc.Arbitrary<Plan> = fc.oneof(
  { weight: 4, arbitrary: weakPlan },
  anyPlan.map((written) => parsePlan(written)),
  anySmallPlan.map((written) => parsePlan(written)),
);

const checked = (plan: Plan, calendar = fiveWeeksOf(plan)): Coverage => checkCoverage(plan, { calendar, today: "2027-01-04" });

const placesIn = (plan: Plan): readonly Place[] => {
  const places: Place[] = [];
  walkPlaces(plan, (place) => places.push(place));
  return places;
};

/** The plan with the things in each of its lists in another order; the ways the library itself moves things. */
const reordered = (plan: Plan, dice: Dice): Plan =>
  editPlan(plan, (tx) => {
    for (const place of placesIn(plan)) {
      const id = idAt(place);
      if (place.index === undefined || id === undefined || place.field === "journey" || dice(3) === 0) continue;
      tx.move(place.kind as "goal", id, { after: null }); // each kind that stands in a list can be moved
    }
  }).plan;

/** The fields by which people know a thing. */
const names = ["name", "statement", "title", "hypothesis", "what"] as const;

/** The plan with every thing named otherwise. */
const renamed = (plan: Plan): Plan =>
  editPlan(plan, (tx) => {
    for (const [count, place] of placesIn(plan).entries()) {
      const field = names.find((name) => typeof place.node[name as keyof typeof place.node] === "string");
      const id = idAt(place);
      if (field !== undefined && id !== undefined && place.index !== undefined)
        tx.set(place.kind as "goal", id, { [field]: `Thing ${count}` });
    }
  }).plan;

/** Whether a finding tells of many at once: which of them comes first and is told, depends on the order. */
const isOfMany = ({ key }: Finding): boolean => key === "coverage/several" || key === "coverage/many" || /\/everywhere(\.|$)/.test(key);

/** Of several tactics or channels that ask for the same, these rules name the one that stands first. */
const nameTheFirst: ReadonlySet<string> = new Set(["skill-gap", "presence-assumed"]);

const sorted = <T>(items: readonly T[]): readonly T[] => [...items].sort();

/** What a finding says, whatever the order in which it says it. */
const saidIn = (finding: Finding): unknown => {
  const { rule, key, severity, node, values, message, related, demand, suggestions } = finding;
  const stated = Object.entries(values).map(([name, value]) => [name, typeof value === "object" ? sorted(value) : value]);
  const words = sorted(message.split(/[^\p{L}\p{N}]+/u));
  return {
    ...{ rule, key, severity, node, demand, fixes: sorted(suggestions.map((fix) => fix.message)) },
    ...(!nameTheFirst.has(rule) && { related: sorted(related.map((other) => `${other.node} ${other.message}`)) }),
    ...(!isOfMany(finding) && { stated, words, field: typeof finding.path.at(-1) === "string" ? finding.path.at(-1) : undefined }),
  };
};

const allSaidIn = ({ findings }: Coverage): readonly string[] => sorted(findings.map((finding) => JSON.stringify(saidIn(finding))));

/** Fingerprints: of all but those that name the first. */
const fingerprintsIn = ({ findings }: Coverage): readonly string[] =>
  sorted(findings.filter(({ rule }) => !nameTheFirst.has(rule)).map(({ fingerprint }) => fingerprint));

describe("C1 findings do not depend on the order in which a plan is written", () => {
  test("where things are moved within their lists, the same is found of the same things", () => {
    let found = 0;
    fc.assert(
      fc.property(plans, fc.nat(), (plan, seed) => {
        const [calendar, other] = [fiveWeeksOf(plan), reordered(plan, diceOf(seed))];
        const [before, after] = [checked(plan, calendar), checked(other, calendar)];
        found += before.findings.length;
        expect(allSaidIn(after)).toEqual(allSaidIn(before));
        expect(fingerprintsIn(after)).toEqual(fingerprintsIn(before));
        expect(after.counts).toEqual(before.counts);
      }),
      { numRuns: runs(250) },
    );
    expect(found).toBeGreaterThan(runs(250));
  });
});

describe("E2 a report beside an earlier one", () => {
  test("beside itself, nothing is new and nothing is gone", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const report = checked(plan);
        expect(compareReports(report, report)).toEqual({ added: [], fixed: [], remaining: report.findings });
      }),
      { numRuns: runs(60) },
    );
  });

  test("where all things got other names, findings are known again", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const calendar = fiveWeeksOf(plan);
        const { added, fixed } = compareReports(checked(plan, calendar), checked(renamed(plan), calendar));
        expect({ added, fixed }).toEqual({ added: [], fixed: [] });
      }),
      { numRuns: runs(150) },
    );
  });
});

/** The things a finding is on; of one that tells of many, these. */
const toldOf = ({ node, related }: Finding): readonly (string | null)[] =>
  node === null && related.length > 0 ? related.map((other) => other.node) : [node];

/** Whether an error was there before: told of many at once, perhaps, or not told at all, since another made it pointless to repeat. */
const wasThere = (plan: Plan, { rule, ...finding }: Finding): boolean => {
  const alone = checkCoverage(plan, {
    rules: recommendedRules.filter(({ id }) => id === rule),
    calendar: fiveWeeksOf(plan),
    today: "2027-01-04",
  });
  const known = new Set(alone.findings.filter(({ severity }) => severity === "error").flatMap(toldOf));
  return toldOf({ rule, ...finding }).every((node) => known.has(node));
};

describe("E2 a suggestion that is taken", () => {
  test("brings no error that was not there, and can be taken back", () => {
    let taken = 0;
    fc.assert(
      fc.property(plans, (plan) => {
        const before = checked(plan);
        for (const finding of before.findings)
          for (const at of finding.suggestions.keys()) {
            const { plan: next, undo } = applySuggestion(plan, finding, at);
            const { added } = compareReports(before, checked(next));
            expect(added.filter((one) => one.severity === "error" && !wasThere(plan, one))).toEqual([]);
            expect(applyChanges(next, undo)).toEqual(plan);
            taken += 1;
          }
      }),
      { numRuns: runs(250) },
    );
    expect(taken).toBeGreaterThan(runs(20));
  });
});
