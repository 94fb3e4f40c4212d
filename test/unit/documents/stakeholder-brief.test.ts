import { describe, expect, it } from "vitest";
import { stakeholderBrief } from "../../../src/documents/stakeholder-brief.js";
import { toMarkdown } from "../../../src/documents/to-markdown.js";
import { type PlanFields, planOf } from "../../helpers/plan-of.js";

const brief = (parts: PlanFields) => toMarkdown(stakeholderBrief(planOf({ name: "Acme 2027", ...parts })));
/** What stands below a heading, up to the next. */
const below = (markdown: string, heading: string) => markdown.split(`\n## ${heading}\n\n`)[1]?.split("\n\n## ")[0]?.trimEnd();

const text = brief({
  organization: "Acme",
  purpose: "business",
  commitment: "trial",
  period: { from: "2027-01-01", to: "2027-12-31" },
  vision: { statement: "Be asked first", due: "2027-12-31" },
  promotionalShare: 0.2,
  strategies: [
    {
      id: "care",
      scope: { function: "customer-service", name: "Care" },
      mission: "Answer where people ask",
      businessObjectives: [{ id: "calls", kind: "cost", statement: "Fewer calls" }],
    },
  ],
  people: [
    { id: "lena", name: "Lena", function: "legal" },
    { id: "desk", name: "Service desk", is: "team", members: ["lena"] },
  ],
  listening: {
    sources: [{ id: "mails", name: "Support mails", side: "internal" }],
    insights: [
      { id: "five", source: "mails", statement: "Five questions come again" },
      { id: "guess", source: "mails", statement: "Nobody reads the manual", basis: "assumed" },
      { id: "aside", source: "mails", statement: "All want films", basis: "assumed", setAside: "Not ours" },
    ],
  },
  policy: {
    approvals: [
      { id: "r1", by: ["desk"] },
      { id: "r2", when: "anything about health", by: ["lena"] },
    ],
  },
  alignment: {
    prepare: { competitors: ["Rivals are slow"] },
    invite: [
      { id: "s-lena", name: "Lena Berg", person: "lena", invitedOn: "2026-10-26", note: "A private remark" },
      { id: "s-max", name: "Max", function: "marketing" },
    ],
    encourage: [{ summary: "All met", on: "2026-11-16" }, { summary: "And again" }],
    issues: [
      { id: "claim", statement: "A health claim", raisedBy: ["s-lena"], redFlag: true, owner: "desk", due: "2027-03-01" },
      { id: "slow", statement: "Answers are slow", raisedBy: ["lena"] },
      { id: "old", statement: "The old slogan", owner: "lena", resolution: "Gone" },
    ],
    decisions: [{ id: "d", statement: "We answer first", by: ["s-lena"] }],
  },
  actions: [
    { id: "train", what: "Train everybody", owner: "lena", responsible: ["desk"], due: "2027-01-20" },
    { id: "ask", what: "Ask the shops", consulted: ["lena"], informed: ["lena"] },
    { id: "did", what: "Print the flyer", owner: "lena", status: "done" },
  ],
});

describe("A2 a brief for those who are invited", () => {
  it("says what the plan is for, when it runs and when people talked", () => {
    expect(text.split("\n\n").slice(0, 2)).toEqual([
      "# Brief for stakeholders: Acme 2027",
      [
        "- **Organisation:** Acme",
        "- **Purpose:** business",
        "- **Commitment:** trial balloon",
        "- **Period:** 1 January 2027 to 31 December 2027",
        "- **Vision, by 31 December 2027:** Be asked first",
        "- **Talked on:** 16 November 2026",
      ].join("\n"),
    ]);
    expect(below(text, "What the plan is to achieve")).toBe(
      "- Care\n  - **Function:** customer service\n  - **Mission:** Answer where people ask\n  - **Business objectives:** Fewer calls",
    );
    expect(below(text, "What was looked into before")).toBe("- **Competitors:** Rivals are slow");
  });

  it("tells what was heard from what is only assumed; what was set aside is neither", () => {
    expect(below(text, "What was heard so far")).toBe("- Five questions come again (Support mails)");
    expect(below(text, "What is only assumed so far")).toBe("- Nobody reads the manual (Support mails)");
  });

  it("has a section for each, with what they raised and what they own, do, decide and approve, alone or in a team", () => {
    expect(below(text, "For Lena Berg")).toBe(
      [
        "- **Function:** legal",
        "- **Invited on:** 26 October 2026",
        "- **Issues you raised:**",
        "  - A health claim",
        "  - Answers are slow",
        "- **Issues you take on:** A health claim (due 1 March 2027)",
        "- **Decisions you had a part in:** We answer first",
        "- **Actions you own:** Train everybody (due 20 January 2027)",
        "- **Actions you carry out:** Train everybody (due 20 January 2027)",
        "- **Actions you are asked about:** Ask the shops",
        "- **Actions you are told of:** Ask the shops",
        "- **Approvals you give:**",
        "  - everything that no other rule is about",
        "  - anything about health",
      ].join("\n"),
    );
    expect(below(text, "For Max")).toBe(
      "- **Function:** marketing\n\nThe plan records no issue, decision, action or approval of yours yet.",
    );
  });

  it("says what is still open and from which functions no invitation is recorded", () => {
    expect(below(text, "No invitation recorded")).toBe("- executive management\n- IT\n- customer service");
    expect(below(text, "Still open")).toBe("- A health claim (open red flag)\n- Answers are slow");
  });

  it("leaves out what is not for those who read it", () => {
    for (const hidden of ["A private remark", "Print the flyer", "The old slogan", "20%"]) expect(text).not.toContain(hidden);
  });

  it("says first that nobody is recorded as invited", () => {
    expect(brief({}).split("\n\n")[1]).toBe("The plan does not record yet who is invited to the alignment conversation.");
    expect(text).not.toContain("does not record yet");
  });
});
