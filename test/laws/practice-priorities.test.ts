import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AlignmentIssue } from "../../src/model/alignment/alignment-issue.js";
import type { Plan } from "../../src/model/plan.js";
import { explainPriorities, prioritiseIssues } from "../../src/practice/issues.js";
import { planOf } from "../helpers/plan-of.js";
import { runs } from "./arbitraries/runs.js";

const maybe = <const T>(...values: readonly T[]) => fc.constantFrom(undefined, ...values);

/** Issues with few figures each, so that many tie. */
const someIssues = fc
  .array(
    fc.record({
      redFlag: maybe(true, false),
      confirmed: maybe(true, false),
      impact: maybe(1, 2, 4),
      likelihood: maybe(1, 2, 4),
      rank: maybe(1, 2),
      resolution: maybe("Done", " "),
      isDecided: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map((all) => all.map((one, at) => ({ id: `i${at}`, ...one })));
type Issue = (typeof someIssues extends fc.Arbitrary<infer T> ? T : never)[number];

const planWith = (issues: readonly Issue[]): Plan =>
  planOf({
    alignment: {
      issues: issues.map(({ isDecided: _, ...issue }) => ({ statement: "s", ...issue })),
      decisions: [{ id: "d", statement: "So be it", settles: issues.flatMap(({ id, isDecided }) => (isDecided ? [id] : [])) }],
    },
  });

/** Whether the first of two issues presses more, as the sources say it, and not as the library does. */
const pressesMore = (a: Issue, b: Issue): boolean => {
  const isSettled = ({ isDecided, resolution }: Issue) => isDecided || resolution === "Done";
  if (isSettled(a) || isSettled(b)) {
    if (isSettled(a) !== isSettled(b)) return isSettled(b);
  } else if ((a.redFlag === true) !== (b.redFlag === true)) return a.redFlag === true;
  if (a.rank !== b.rank) return a.rank !== undefined && (b.rank === undefined || a.rank < b.rank);
  const weight = ({ impact, likelihood }: Issue) => (impact === undefined || likelihood === undefined ? 0 : impact * likelihood);
  return weight(a) > weight(b);
};

const shuffled = someIssues.chain((issues) => fc.tuple(fc.constant(issues), fc.shuffledSubarray(issues, { minLength: issues.length })));
const idsOf = (issues: readonly Pick<AlignmentIssue, "id">[]) => issues.map(({ id }) => id as string);

describe("A2 A3 the issues stand in the order in which they press", () => {
  test("whatever the order in which they were written, real ties included", () => {
    fc.assert(
      fc.property(shuffled, ([issues, others]) => {
        expect(idsOf(prioritiseIssues(planWith(others)))).toEqual(idsOf(prioritiseIssues(planWith(issues))));
        expect(explainPriorities(planWith(others))).toEqual(explainPriorities(planWith(issues)));
      }),
      { numRuns: runs(300) },
    );
  });

  test("none before one that presses more", () => {
    fc.assert(
      fc.property(someIssues, (issues) => {
        const byId = new Map(issues.map((issue) => [issue.id, issue]));
        const order = idsOf(prioritiseIssues(planWith(issues))).map((id) => byId.get(id) ?? expect.fail("no such issue"));
        expect(order).toHaveLength(issues.length);
        for (const [at, one] of order.entries())
          for (const later of order.slice(at + 1)) expect(pressesMore(later, one), `${later.id} after ${one.id}`).toBe(false);
      }),
      { numRuns: runs(300) },
    );
  });

  test("each at the place after those that press more, shared by exactly those between which nothing decides", () => {
    fc.assert(
      fc.property(someIssues, (issues) => {
        const told = explainPriorities(planWith(issues));
        expect(told.map(({ issue }) => issue as string)).toEqual(idsOf(prioritiseIssues(planWith(issues))));
        for (const { issue: id, place, sharedBy } of told) {
          const issue = issues.find((one) => one.id === id) ?? expect.fail("no such issue");
          expect(place).toBe(1 + issues.filter((other) => pressesMore(other, issue)).length);
          const equal = issues.filter((other) => !pressesMore(other, issue) && !pressesMore(issue, other));
          expect([...sharedBy]).toEqual(equal.map((one) => one.id).sort());
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
