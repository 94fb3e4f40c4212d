import { describe, expect, it } from "vitest";
import { checkRules } from "../../../src/coverage/check-rules.js";
import { functionNotInvited } from "../../../src/coverage/rules/function-not-invited.js";
import { issueUnranked } from "../../../src/coverage/rules/issue-unranked.js";
import { redFlagUnresolved } from "../../../src/coverage/rules/red-flag-unresolved.js";
import type { AlignmentInput } from "../../../src/model/alignment/alignment.js";
import { type AlignmentStepName, alignmentSteps, stepsAgreed, wasConversationHeld } from "../../../src/practice/alignment-steps.js";
import { type PlanFields, planOf } from "../../helpers/plan-of.js";

const stepIn = (name: AlignmentStepName, fields: PlanFields) =>
  alignmentSteps(planOf(fields)).find(({ step }) => step === name) ?? expect.fail("no such step");
/** The state of a step, what it has with its counts, and what it lacks with its counts. */
const told = (name: AlignmentStepName, alignment: AlignmentInput, more: PlanFields = {}) => {
  const { state, has, missing } = stepIn(name, { ...more, alignment });
  const points = (all: typeof has | typeof missing) => Object.fromEntries(all.map(({ what, count }) => [what, count]));
  return [state, points(has), points(missing)];
};
const five = ["executive-management", "marketing", "legal", "it", "customer-service"] as const;
const invite = five.map((name) => ({ id: name, name, function: name }));
const issue = { id: "slow", statement: "Answers are slow" };

describe("A2 the five steps of the alignment conversation", () => {
  it("have their names in their order, and begin with nothing", () => {
    const steps = alignmentSteps(planOf());
    expect(steps.map(({ step, state }) => `${step} ${state}`)).toEqual(
      ["prepare", "invite", "encourage", "confirm", "engage"].map((step) => `${step} not-begun`),
    );
    expect(steps.flatMap(({ has }) => has)).toEqual([]);
    expect(steps.map(({ missing }) => missing.map(({ what }) => what))).toEqual([
      ["competitors", "customer-activity", "trends"],
      ["functions-not-invited"],
      ["talks"],
      ["outcome"],
      ["next-steps"],
    ]);
  });

  it("prepare: is done once competitors, customers and trends were looked into, wherever that was found", () => {
    expect(told("prepare", { prepare: { sources: ["The web"] } })).toEqual([
      "under-way",
      { sources: 1 },
      { competitors: 0, "customer-activity": 0, trends: 0 },
    ]);
    expect(told("prepare", { prepare: { competitors: ["a", "b"], trends: ["c"] } })).toEqual([
      "under-way",
      { competitors: 2, trends: 1 },
      { "customer-activity": 0 },
    ]);
    expect(told("prepare", { prepare: { competitors: ["a"], customerActivity: ["b"], trends: ["c"] } })[0]).toBe("done");
  });

  it("invite: names the functions that have no part in it; who was heard has one", () => {
    const missing = stepIn("invite", { alignment: { invite: invite.slice(0, 3) } }).missing;
    expect(missing).toEqual([{ what: "functions-not-invited", count: 2, nodes: [], functions: ["it", "customer-service"] }]);
    expect(told("invite", { invite })).toEqual(["done", { stakeholders: 5 }, {}]);
    const people = five.map((name) => ({ id: name, name, function: name }));
    expect(told("invite", { encourage: [{ summary: "All met", present: [...five] }] }, { people })).toEqual(["done", {}, {}]);
  });

  it("encourage: needs a talk, and a word from each function that was invited", () => {
    expect(told("encourage", { invite, issues: [{ ...issue, raisedBy: ["legal"] }] })).toEqual([
      "under-way",
      { issues: 1 },
      { talks: 0, "functions-not-heard": 4 },
    ]);
    expect(told("encourage", { invite, encourage: [{ summary: "All met", present: [...five] }] })).toEqual(["done", { talks: 1 }, {}]);
  });

  it("confirm: an issue waits until the group confirmed it, did not, or settled it; a confirmed one for its rank", () => {
    const issues = [
      { ...issue, id: "open" },
      { ...issue, id: "yes", confirmed: true },
      { ...issue, id: "ranked", confirmed: true, rank: 1 },
      { ...issue, id: "no", confirmed: false },
      { ...issue, id: "settled", resolution: "Done" },
    ];
    expect(told("confirm", { issues })).toEqual([
      "under-way",
      { "confirmed-issues": 2, "issues-not-shared": 1, "settled-issues": 1 },
      { "issues-not-confirmed": 1, "issues-not-ranked": 1 },
    ]);
    expect(told("confirm", { issues: issues.slice(2) })[0]).toBe("done");
    expect(told("confirm", { decisions: [{ id: "d", statement: "We answer" }] })).toEqual(["done", { decisions: 1 }, {}]);
    const { missing } = stepIn("confirm", { alignment: { issues } });
    expect(missing.map(({ nodes }) => nodes)).toEqual([["open"], ["yes"]]);
  });

  it("engage: the next steps need an owner and a date while they are open, and so does an open red flag, with a step of its own", () => {
    const people = [{ id: "ada", name: "Ada" }];
    const actions = [
      { id: "bare", what: "Do" },
      { id: "done", what: "Did", status: "done" as const },
      { id: "owned", what: "Own", owner: "ada", due: "2027-01-01", serves: ["flag"] },
    ];
    const issues = [
      { ...issue, id: "flag", redFlag: true, owner: "ada", due: "2027-01-01" },
      { ...issue, id: "loose", redFlag: true },
      { ...issue, id: "settled", redFlag: true, resolution: "Done" },
    ];
    expect(told("engage", { issues, nextSteps: ["bare", "done", "owned"] }, { people, actions })).toEqual([
      "under-way",
      { "next-steps": 3 },
      { "steps-without-owner": 1, "steps-without-date": 1, "flags-not-owned": 1, "flags-without-step": 1 },
    ]);
    expect(told("engage", { issues: issues.slice(0, 1), nextSteps: ["owned"] }, { people, actions })[0]).toBe("done");
  });

  it("answer as the rules of coverage do", () => {
    const plan = planOf({
      alignment: {
        invite: invite.slice(1),
        issues: [
          { ...issue, confirmed: true },
          { ...issue, id: "flag", redFlag: true },
        ],
      },
    });
    const found = new Set(
      checkRules(plan, [functionNotInvited, issueUnranked, redFlagUnresolved]).findings.map(({ rule, node }) => `${rule} ${node}`),
    );
    const lacks = alignmentSteps(plan).flatMap(({ missing }) => missing);
    const nodesOf = (what: string) => lacks.flatMap((lack) => (lack.what === what ? lack.nodes : []));
    expect(nodesOf("issues-not-ranked").map((id) => `issue-unranked ${id}`)).toEqual(["issue-unranked slow"]);
    expect(nodesOf("flags-not-owned").map((id) => `red-flag-unresolved ${id}`)).toEqual(["red-flag-unresolved flag"]);
    expect([...found].filter((one) => !one.startsWith("function-not-invited")).sort()).toEqual([
      "issue-unranked slow",
      "red-flag-unresolved flag",
    ]);
    expect([...found].some((one) => one.startsWith("function-not-invited"))).toBe(true);
    expect(lacks.find(({ what }) => what === "functions-not-invited")?.functions).toEqual(["executive-management"]);
  });
});

describe("A3 whether a conversation was held, and which steps were agreed in it", () => {
  it.each<[string, AlignmentInput, boolean]>([
    ["nothing is recorded", {}, false],
    ["it was prepared", { prepare: { trends: ["Short films"] } }, false],
    ["people were invited", { invite }, false],
    ["people talked", { encourage: [{ summary: "All met" }] }, true],
    ["an issue was raised", { issues: [issue] }, true],
    ["something was decided", { decisions: [{ id: "d", statement: "We answer" }] }, true],
  ])("where %s", (_, alignment, isHeld) => {
    expect(wasConversationHeld(planOf({ alignment }))).toBe(isHeld);
  });

  it("the next steps are in the order of the conversation, not of the plan", () => {
    const actions = ["one", "two", "three"].map((id) => ({ id, what: id }));
    const plan = planOf({ actions, alignment: { nextSteps: ["three", "one"] } });
    expect(stepsAgreed(plan).map(({ id }) => id)).toEqual(["three", "one"]);
  });
});
