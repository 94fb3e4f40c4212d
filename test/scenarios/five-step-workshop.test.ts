import { type AlignmentInput, alignmentSteps, checkCoverage, explainPriorities, type Plan, type PlanInput, parsePlan } from "social-plan";
import { redFlagMemo, stakeholderBrief, toMarkdown } from "social-plan/documents";
import { describe, expect, it } from "vitest";

/** A maker of bicycle bells with a shop, a forum and five people who have never sat at one table. */
const start: PlanInput = {
  format: "social-plan/1",
  id: "bells",
  name: "Bells 2027",
  purpose: "business",
  people: [
    { id: "ruth", name: "Ruth", function: "executive-management" },
    { id: "olek", name: "Olek", function: "marketing" },
    { id: "vera", name: "Vera", function: "legal" },
    { id: "tom", name: "Tom", function: "it" },
    { id: "zoe", name: "Zoe", function: "customer-service" },
  ],
};
const five = ["ruth", "olek", "vera", "tom", "zoe"] as const;

/** What each step of the workshop writes into the plan, one after the other. */
const prepare: AlignmentInput = {
  prepare: {
    competitors: ["The other two makers answer nobody"],
    customerActivity: ["Riders post films of their bells"],
    trends: ["Cities count bicycles"],
    sources: ["An afternoon of searching"],
  },
};
const invite: AlignmentInput = {
  ...prepare,
  invite: five.map((person) => ({ id: `s-${person}`, name: `${person} of bells`, person, invitedOn: "2026-10-05" })),
};
const encourage: AlignmentInput = {
  ...invite,
  encourage: [
    { on: "2026-10-19", summary: "A morning in the workshop; everybody spoke.", present: ["s-ruth", "s-olek", "s-vera", "s-tom", "s-zoe"] },
  ],
  issues: [
    { id: "hours", statement: "Who answers on Sundays?", raisedBy: ["s-zoe"], impact: 3, likelihood: 4 },
    { id: "films", statement: "May we show riders’ films?", raisedBy: ["s-vera"], impact: 4, likelihood: 3 },
    { id: "recall", statement: "A recall would start in the forum", raisedBy: ["s-ruth"], redFlag: true, impact: 5, likelihood: 2 },
    { id: "logo", statement: "The logo is old", raisedBy: ["s-olek"] },
  ],
};
const confirmed = (id: string): boolean => id !== "logo";
const confirm: AlignmentInput = {
  ...encourage,
  issues: (encourage.issues ?? []).map((issue) => ({ ...issue, confirmed: confirmed(issue.id), ...(confirmed(issue.id) && { rank: 1 }) })),
  decisions: [
    { id: "ask-first", statement: "We ask before we show a film", on: "2026-10-19", by: ["s-vera", "s-ruth"], settles: ["films"] },
  ],
};
const engage: AlignmentInput = {
  ...confirm,
  issues: (confirm.issues ?? []).map((issue) => (issue.id === "recall" ? { ...issue, owner: "zoe", due: "2026-12-01" } : issue)),
  nextSteps: ["drill", "roster"],
};
const actions = [
  { id: "drill", what: "Rehearse a recall", owner: "zoe", due: "2026-11-20", serves: ["recall"] },
  { id: "roster", what: "Write a roster for Sundays", owner: "tom", due: "2026-11-06", serves: ["hours"] },
];

const planAfter = (alignment: AlignmentInput): Plan => parsePlan({ ...start, alignment, ...(alignment === engage && { actions }) });
const doneIn = (alignment: AlignmentInput): readonly string[] =>
  alignmentSteps(planAfter(alignment)).flatMap(({ step, state }) => (state === "done" ? [step] : []));
const memoOf = (alignment: AlignmentInput): string => toMarkdown(redFlagMemo(planAfter(alignment)));
const secondLine = (markdown: string): string | undefined => markdown.split("\n")[2];

describe("A2 A3 a five-step workshop, from the first search to a signed memo", () => {
  it.each<[string, AlignmentInput, readonly string[]]>([
    ["nothing", {}, []],
    ["prepare", prepare, ["prepare"]],
    ["invite", invite, ["prepare", "invite"]],
    ["encourage", encourage, ["prepare", "invite", "encourage"]],
    ["confirm", confirm, ["prepare", "invite", "encourage", "confirm"]],
    ["engage", engage, ["prepare", "invite", "encourage", "confirm", "engage"]],
  ])("after %s, the steps that are done are those that were taken", (_, alignment, steps) => {
    expect(doneIn(alignment)).toEqual(steps);
  });

  it("before people talk, the memo judges nothing, and the brief goes out to those invited", () => {
    expect(secondLine(memoOf(invite))).toMatch(/^The plan records no alignment conversation yet/);
    expect(memoOf(invite)).not.toMatch(/## (Red flags|Sign-off|Still open)/);
    const brief = toMarkdown(stakeholderBrief(planAfter(invite)));
    expect(brief.split("\n").filter((line) => line.startsWith("## "))).toEqual([
      "## What was looked into before",
      ...five.map((person) => `## For ${person} of bells`),
    ]);
    expect(brief).toContain(
      "## For zoe of bells\n\n- **Function:** customer service\n- **Invited on:** 5 October 2026\n\nThe plan records no issue, decision, action or approval of yours yet.\n",
    );
  });

  it("after the talk, what was raised stands by what it weighs: two weigh the same, and the plan says so", () => {
    const told = explainPriorities(planAfter(encourage)).map(({ issue, place, weight }) => [issue, place, weight]);
    expect(told).toEqual([
      ["recall", 1, 10],
      ["films", 2, 12],
      ["hours", 2, 12],
      ["logo", 4, undefined],
    ]);
    expect(secondLine(memoOf(encourage))).toBe("1 red flag, still open.");
    expect(memoOf(encourage)).toContain("  - **Owner:** not recorded\n  - **Due:** not recorded\n  - **Next step:** not recorded\n");
    expect(checkCoverage(planAfter(encourage)).findings.some(({ rule }) => rule === "red-flag-unresolved")).toBe(true);
  });

  it("ends in a memo that says who has the flag, what is open, what was decided, and who signs", () => {
    const memo = memoOf(engage);
    expect(memo).toContain(
      [
        "- A recall would start in the forum",
        "  - **Raised by:** ruth of bells",
        "  - **Confirmed:** yes",
        "  - **Rank:** 1",
        "  - **Weight:** 10 of 25 (impact 5 × likelihood 2)",
        "  - **Owner:** Zoe",
        "  - **Due:** 1 December 2026",
        "  - **Next step:** Rehearse a recall (Zoe, 20 November 2026)",
      ].join("\n"),
    );
    expect(memo).toContain("## Still open\n\n- A recall would start in the forum\n- Who answers on Sundays?\n- The logo is old\n");
    expect(memo).toContain(
      "| We ask before we show a film | 19 October 2026 | vera of bells and ruth of bells | May we show riders’ films? |",
    );
    expect(memo).not.toContain("Not heard yet");
    expect(memo).not.toContain("Still needed");
    expect(memo.match(/^\| \w+ of bells \| [\w ]+ \| {2}\| {2}\|$/gm)).toHaveLength(5);
    expect(checkCoverage(planAfter(engage)).findings.some(({ rule }) => rule === "red-flag-unresolved")).toBe(false);
  });
});
