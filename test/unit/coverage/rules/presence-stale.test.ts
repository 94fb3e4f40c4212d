import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../../../src/coverage/check-coverage.js";
import { presenceStale } from "../../../../src/coverage/rules/presence-stale.js";
import type { Presence } from "../../../../src/model/audience/audience.js";
import { planOf } from "../../../helpers/plan-of.js";
import { findingsOf, nodesOf } from "./harness.js";

const today = "2027-01-15";
const plan = (...presence: Presence[]) => ({
  channels: [
    { id: "forum", name: "Forum" },
    { id: "blog", name: "Blog" },
    { id: "left", name: "Left", use: "retired" as const },
  ],
  venues: [{ id: "corner", name: "Corner" }],
  audiences: [
    { id: "fresh", name: "Fresh", presence: [{ at: "forum", basis: "observed" as const, on: "2027-01-01" }] },
    { id: "owners", name: "Owners", presence },
  ],
});
const seen = (at: string, on: string): Presence => ({ at, basis: "observed", on });
const nodes = (...presence: Presence[]) => nodesOf(presenceStale, plan(...presence), {}, { today });

describe("C4 evidence of where an audience is grows old", () => {
  it("finds what is more than a year old, with the places and the oldest day", () => {
    expect(
      findingsOf(presenceStale, plan(seen("forum", "2026-01-14"), seen("blog", "2025-06-01"), seen("corner", "2026-12-01")), {}, { today }),
    ).toMatchObject([
      {
        severity: "info",
        node: "owners",
        path: "audiences.1.presence",
        message: expect.stringContaining(
          "“Owners” is dates back more than 365 days for Forum and Blog, the oldest to 1 June 2025. Look again",
        ),
      },
    ]);
  });

  it("counts the days: a year ago is not over a year", () => {
    expect(nodes(seen("forum", "2026-01-15"))).toEqual([]);
    expect(nodes(seen("forum", "2026-01-14"))).toEqual(["owners"]);
  });

  it("looks at the last day on which it was shown, at venues too", () => {
    expect(nodes(seen("corner", "2020-01-01"))).toEqual(["owners"]);
    expect(nodes(seen("corner", "2026-10-01"), seen("corner", "2020-01-01"))).toEqual([]);
  });

  it("says nothing of assumptions, of absence, and of channels that are not in use", () => {
    expect(nodes({ at: "forum", basis: "assumed", on: "2020-01-01" })).toEqual([]);
    expect(nodes({ at: "forum", basis: "surveyed", on: "2020-01-01", absent: true })).toEqual([]);
    expect(nodes(seen("left", "2020-01-01"))).toEqual([]);
  });

  it("takes another age as `days`", () => {
    const config = { "presence-stale": { options: { days: 30 } } };
    expect(nodesOf(presenceStale, plan(seen("forum", "2026-12-16")), config, { today })).toEqual([]);
    expect(nodesOf(presenceStale, plan(seen("forum", "2026-12-15")), config, { today })).toEqual(["owners"]);
  });

  it("is not run without the day", () => {
    const report = checkCoverage(planOf(plan(seen("forum", "2020-01-01"))), { rules: [presenceStale] });
    expect([report.findings, report.notRun]).toEqual([[], [{ rule: "presence-stale", needs: ["today"] }]]);
  });

  it("says it once where all of it is old", () => {
    const old = ["a", "b"].map((id) => ({ id, name: id, presence: [seen("forum", "2020-01-01")] }));
    const undated = { id: "c", name: "C", presence: [{ at: "forum", basis: "observed" as const }] };
    const assumed = { id: "d", name: "D", presence: [{ at: "forum", basis: "assumed" as const, on: "2027-01-01" }] };
    const audiences = [...old, undated, assumed];
    expect(findingsOf(presenceStale, { ...plan(), audiences }, {}, { today })).toMatchObject([
      { node: null, related: ["a", "b"], message: expect.stringContaining("any of the 2 audiences with dated evidence") },
    ]);
  });
});
