import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CoverageWindowInput } from "../../src/model/policy/coverage-window.js";
import { longestUnattended } from "../../src/practice/unattended.js";
import { whoAnswers } from "../../src/practice/who-answers.js";
import { weekdays } from "../../src/time/weekdays.js";
import { planOf } from "../helpers/plan-of.js";
import { runs } from "./arbitraries/runs.js";

const minutesInWeek = 10_080;
const monday = Date.UTC(2027, 0, 4);
const time = fc.nat(95).map((quarter) => new Date(quarter * 900_000).toISOString().slice(11, 16));
const window: fc.Arbitrary<Omit<CoverageWindowInput, "id">> = fc.record(
  {
    days: fc.subarray([...weekdays], { minLength: 1 }),
    from: time,
    to: time,
    timeZone: fc.constantFrom("Asia/Kolkata", "America/New_York", "UTC"),
    channels: fc.constantFrom(["forum"], ["blog"]),
  },
  { requiredKeys: ["days", "from", "to"] },
);

const planWith = (windows: readonly Omit<CoverageWindowInput, "id">[]) =>
  planOf({
    timeZone: "Europe/Berlin",
    period: { from: "2027-01-04", to: "2027-01-31" },
    channels: ["forum", "blog"].map((id) => ({ id, name: id })),
    response: {
      rules: [{ id: "r", when: "a question", withinMinutes: 14 }],
      coverage: windows.map((one, at) => ({ ...one, id: `w${at}` })),
    },
  });

/** The longest run of quarters of an hour in a week, which comes round, of whose first moment `whoAnswers` says that nobody is there. */
const longestAsked = (plan: ReturnType<typeof planWith>): number => {
  const empty = Array.from({ length: minutesInWeek / 15 }, (_, quarter) => {
    const at = `${new Date(monday + quarter * 900_000).toISOString().slice(0, 19)}Z`;
    return whoAnswers(plan, { channel: "forum", at }).isOutsideCoverage === true;
  });
  let [longest, run] = [0, 0];
  for (const one of [...empty, ...empty]) {
    run = one ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return Math.min(longest * 15, minutesInWeek);
};

describe("D3 the longest time without anybody is as long as asking all week finds", () => {
  test("with hours of all channels, of this one and of others, in several zones", () => {
    fc.assert(
      fc.property(fc.array(window, { minLength: 1, maxLength: 4 }), (windows) => {
        const plan = planWith(windows);
        const isHere = windows.some(({ channels }) => channels?.includes("forum") ?? true);
        const [forum] = plan.channels;
        expect(forum && longestUnattended(plan, forum)).toBe(isHere ? longestAsked(plan) : undefined);
      }),
      { numRuns: runs(25) },
    );
  });
});
