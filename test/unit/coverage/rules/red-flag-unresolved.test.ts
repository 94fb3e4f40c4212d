import { describe, expect, it } from "vitest";
import { redFlagUnresolved } from "../../../../src/coverage/rules/red-flag-unresolved.js";
import type { AlignmentIssueInput } from "../../../../src/model/alignment/alignment-issue.js";
import { findingsOf, nodesOf } from "./harness.js";

const people = [{ id: "eva", name: "Eva" }];
const planWith = (...issues: readonly Partial<AlignmentIssueInput>[]) => ({
  people,
  alignment: { issues: issues.map((issue, at) => ({ id: `i${at}`, statement: `Issue ${at}`, redFlag: true, ...issue })) },
});
const inHand = { owner: "eva", due: "2027-02-01" };

describe("A3 no red flag is left lying", () => {
  it("is content with one that is settled or in hand, and with other issues", () => {
    expect(nodesOf(redFlagUnresolved, planWith(inHand, { resolution: "We stop it" }, { redFlag: false }))).toEqual([]);
    const decisions = [{ id: "d", statement: "We go on", settles: ["i0"] }];
    expect(nodesOf(redFlagUnresolved, { alignment: { ...planWith({}).alignment, decisions } })).toEqual([]);
  });

  it("says what is missing: an owner, a date, or both", () => {
    expect(findingsOf(redFlagUnresolved, planWith({}, { owner: "eva" }, { due: "2027-02-01" }, inHand))).toMatchObject([
      {
        severity: "error",
        node: "i0",
        path: "alignment.issues.0.owner",
        message: expect.stringContaining("“Issue 0” is unresolved, and nobody has it in hand by a date"),
      },
      { node: "i1", path: "alignment.issues.1.due", message: expect.stringContaining("nothing says by when") },
      { node: "i2", path: "alignment.issues.2.owner", message: expect.stringContaining("nobody has it in hand. ") },
    ]);
  });

  it("is a warning in a trial", () => {
    expect(findingsOf(redFlagUnresolved, { ...planWith({}), commitment: "trial" })).toMatchObject([{ severity: "warning" }]);
  });

  it("says it once where none is", () => {
    expect(findingsOf(redFlagUnresolved, planWith({}, { owner: "eva" }))).toMatchObject([
      { node: null, related: ["i0", "i1"], message: expect.stringContaining("None of the 2 red flags is resolved") },
    ]);
  });
});
