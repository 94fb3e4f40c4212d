import { describe, expect, it } from "vitest";
import { issueUnranked } from "../../../../src/coverage/rules/issue-unranked.js";
import type { AlignmentIssueInput } from "../../../../src/model/alignment/alignment-issue.js";
import { findingsOf, nodesOf } from "./harness.js";

const planWith = (...issues: readonly Partial<AlignmentIssueInput>[]) => ({
  alignment: { issues: issues.map((issue, at) => ({ id: `i${at}`, statement: `Issue ${at}`, ...issue })) },
});

describe("A2 confirmed issues are ranked", () => {
  it("is content with a rank, and asks nothing of issues that are not confirmed", () => {
    expect(nodesOf(issueUnranked, planWith({ confirmed: true, rank: 1 }, { confirmed: false }, {}))).toEqual([]);
  });

  it("misses it", () => {
    expect(findingsOf(issueUnranked, planWith({ confirmed: true }, { confirmed: true, rank: 1 }))).toMatchObject([
      { severity: "warning", node: "i0", path: "alignment.issues.0.rank", message: expect.stringContaining("“Issue 0” is confirmed") },
    ]);
  });

  it("says it once where none has one", () => {
    expect(findingsOf(issueUnranked, planWith({ confirmed: true }, { confirmed: true }, {}))).toMatchObject([
      { node: null, related: ["i0", "i1"], message: expect.stringContaining("None of the 2 confirmed issues has a rank") },
    ]);
  });
});
