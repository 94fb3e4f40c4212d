import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../../../src/coverage/check-coverage.js";
import { accountableMissing } from "../../../../src/coverage/rules/accountable-missing.js";
import { ownerMissing } from "../../../../src/coverage/rules/owner-missing.js";
import { planOf } from "../../../helpers/plan-of.js";
import { findingsOf, nodesOf } from "./harness.js";

const people = [
  { id: "ada", name: "Ada" },
  { id: "ben", name: "Ben" },
];
const fine = { owner: "ada", responsible: ["ada", "ben"] };
const lacking = { responsible: ["ada", "ben"] };
const tactics = (...all: readonly object[]) => ({
  people,
  strategies: [{ id: "s", tactics: all.map((rest, index) => ({ id: `t${index}`, statement: `Write ${index}`, ...rest })) }],
});
const actions = (...all: readonly object[]) => ({
  people,
  actions: all.map((rest, index) => ({ id: `a${index}`, what: `Ask ${index}`, ...rest })),
});

describe("B3 of all who do the work, one answers for it", () => {
  it("finds people responsible and nobody accountable", () => {
    expect(findingsOf(accountableMissing, tactics(fine, lacking))).toMatchObject([
      {
        severity: "info",
        node: "t1",
        path: "strategies.0.tactics.1.owner",
        message: "Ada and Ben are responsible for the tactic “Write 1”, but nobody is accountable for it. Name one person as its `owner`.",
      },
    ]);
    expect(findingsOf(accountableMissing, actions(fine, { responsible: ["ben"] }))[0]?.message).toContain(
      "Ben is responsible for the action “Ask 1”",
    );
  });

  it("asks nothing where nobody is responsible, of what was dropped, and of what is done", () => {
    expect(nodesOf(accountableMissing, tactics(fine, {}, { ...lacking, status: "dropped" }))).toEqual([]);
    expect(nodesOf(accountableMissing, actions(fine, {}, { ...lacking, status: "done" }))).toEqual([]);
  });

  it("tells in the place of `owner-missing`, which tells the rest", () => {
    const { findings } = checkCoverage(planOf(tactics(fine, lacking, {})), { rules: [ownerMissing, accountableMissing] });
    expect(findings.map(({ rule, node }) => [rule, node])).toEqual([
      ["owner-missing", "t2"],
      ["accountable-missing", "t1"],
    ]);
  });

  it("says it once for each kind where none has one", () => {
    expect(findingsOf(accountableMissing, { ...tactics(lacking, lacking), ...actions(lacking, lacking) })).toMatchObject([
      { node: null, related: ["t0", "t1"], message: expect.stringContaining("Of the 2 tactics with people responsible") },
      { node: null, related: ["a0", "a1"], message: expect.stringContaining("Of the 2 open actions with people responsible") },
    ]);
  });
});
