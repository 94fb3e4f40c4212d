import { describe, expect, it } from "vitest";
import { redFlagMemo } from "../../../src/documents/red-flag-memo.js";
import { toMarkdown } from "../../../src/documents/to-markdown.js";
import type { AlignmentInput } from "../../../src/model/alignment/alignment.js";
import { type PlanFields, planOf } from "../../helpers/plan-of.js";

const memo = (parts: PlanFields) => toMarkdown(redFlagMemo(planOf({ name: "Acme 2027", ...parts })));
const headings = (markdown: string) => markdown.split("\n").filter((line) => line.startsWith("#"));
/** What stands below a heading, up to the next. */
const below = (markdown: string, heading: string) => markdown.split(`\n## ${heading}\n\n`)[1]?.split("\n\n## ")[0]?.trimEnd();
const issue = (id: string, more: object = {}) => ({ id, statement: `Issue ${id}`, ...more });
const standing = (alignment: AlignmentInput) => memo({ alignment }).split("\n")[2];

const people = [
  { id: "lena", name: "Lena", function: "legal" },
  { id: "kim", name: "Kim", function: "it" },
];
const alignment = {
  invite: [
    { id: "s-lena", name: "Lena Berg", person: "lena", invitedOn: "2026-10-26", response: "accepted", note: "Has an hour" },
    { id: "s-max", name: "Max", function: "sales", response: "declined" },
  ],
  encourage: [{ on: "2026-11-16", summary: "Everybody spoke.", present: ["s-lena", "kim"] }],
  issues: [
    issue("slow", {
      raisedBy: ["lena"],
      rank: 1,
      owner: "lena",
      due: "2027-02-01",
      impact: 4,
      likelihood: 3,
      confirmed: true,
      note: "Since May",
    }),
    issue("claim", { raisedBy: ["lena"], redFlag: true, kind: "legal", impact: 5 }),
    issue("slogan", { redFlag: true }),
    issue("leak", { redFlag: true, owner: "lena", due: "2027-03-01", about: ["kim"], confirmed: false }),
  ],
  decisions: [{ id: "d", statement: "No health claims", by: ["lena"], settles: ["slogan"], on: "2026-11-16", note: "All agreed" }],
  nextSteps: ["train"],
} as const;
const actions = [{ id: "train", what: "Train everybody", owner: "lena", due: "2027-01-20", serves: ["leak"] }];
const text = memo({ people, alignment: structuredClone(alignment) as unknown as AlignmentInput, actions }); // the input is the same, but its lists may be changed

describe("A3 the conversation ends in a Red Flag Memo", () => {
  it("has its sections in the order in which they are read", () => {
    expect(headings(text)).toEqual([
      "# Red Flag Memo: Acme 2027",
      "## Red flags",
      "## Other issues",
      "## In which order they are taken",
      "## Still open",
      "## Decided",
      "## Not heard yet",
      "## Next steps",
      "## Sign-off",
      "## How far the conversation has got",
      "## Who was invited",
      "## What was talked about",
    ]);
  });

  it("puts red flags first, open ones before settled ones; of each it says all, and what an open one lacks", () => {
    expect(text).toContain("\n\n3 red flags, 2 of them still open.\n\n## Red flags\n");
    expect(below(text, "Red flags")).toBe(
      [
        "- Issue claim",
        "  - **Raised by:** Lena",
        "  - **Kind:** legal",
        "  - **Weight:** impact 5, likelihood not rated",
        "  - **Owner:** not recorded",
        "  - **Due:** not recorded",
        "  - **Next step:** not recorded",
        "- Issue leak",
        "  - **Raised by:** not recorded",
        "  - **About:** Kim",
        "  - **Confirmed:** no",
        "  - **Owner:** Lena",
        "  - **Due:** 1 March 2027",
        "  - **Next step:** Train everybody (Lena, 20 January 2027)",
        "- Issue slogan",
        "  - **Settled:** No health claims",
      ].join("\n"),
    );
  });

  it("says of another issue what is recorded, and nothing of what is not", () => {
    expect(below(text, "Other issues")).toBe(
      [
        "- Issue slow",
        "  - **Raised by:** Lena",
        "  - **Confirmed:** yes",
        "  - **Rank:** 1",
        "  - **Weight:** 12 of 25 (impact 4 × likelihood 3)",
        "  - **Owner:** Lena",
        "  - **Due:** 1 February 2027",
        "  - **Note:** Since May",
      ].join("\n"),
    );
    expect(below(memo({ alignment: { issues: [issue("bare")] } }), "Other issues")).toBe("- Issue bare");
  });

  it("says in which order all are taken and why, and calls a tie a tie", () => {
    expect(below(text, "In which order they are taken")).toBe(
      [
        "Open red flags come first, then other open issues, then what is settled. Among these the rank decides, then impact times likelihood.",
        "",
        "Issues that share a place are equal in all of this.",
        "",
        "| Place | Issue | Why |",
        "| --- | --- | --- |",
        "| 1 (shared by 2) | Issue claim | open red flag, without rank or weight |",
        "| 1 (shared by 2) | Issue leak | open red flag, without rank or weight |",
        "| 3 | Issue slow | open, rank 1, weight 12 of 25 |",
        "| 4 | Issue slogan | settled, without rank or weight |",
      ].join("\n"),
    );
    expect(memo({ alignment: { issues: [issue("a", { rank: 1 }), issue("b")] } })).not.toContain("share a place");
    expect(memo({ alignment: { issues: [issue("only")] } })).not.toContain("Place");
  });

  it("lists what is still open, what was decided, and who was not heard, as far as is recorded", () => {
    expect(below(text, "Still open")).toBe("- Issue claim\n- Issue leak\n- Issue slow");
    expect(below(text, "Decided")).toContain("| No health claims | 16 November 2026 | Lena | Issue slogan | All agreed |");
    expect(below(text, "Not heard yet")).toBe(
      [
        "- executive management: no invitation recorded",
        "- marketing: no invitation recorded",
        "- customer service: no invitation recorded",
        "- sales: invited, and declined",
      ].join("\n"),
    );
  });

  it("has a line to sign for whoever was invited or present, and for nobody else", () => {
    expect(below(text, "Sign-off")).toBe(
      ["| Name | Function | Signature | Date |", "| --- | --- | --- | --- |", "| Lena Berg | legal |  |  |", "| Kim | IT |  |  |"].join(
        "\n",
      ),
    );
    const invite = [{ id: "s", name: "Sam", response: "declined" as const }];
    expect(below(memo({ alignment: { invite, encourage: [{ summary: "All met", present: ["s"] }] } }), "Sign-off")).toContain("| Sam |");
    expect(headings(memo({ alignment: { invite: [{ id: "s", name: "Sam" }] } }))).not.toContain("## Sign-off");
  });

  it("tells how far each step has got, and what the conversation was built on", () => {
    expect(below(text, "How far the conversation has got")).toBe(
      [
        "| Step | Status | Recorded | Still needed |",
        "| --- | --- | --- | --- |",
        "| Prepare | nothing recorded |  | a look at competitors, a look at customers and a look at trends |",
        "| Invite | under way | 2 stakeholders | an invitation to executive management, marketing and customer service |",
        "| Encourage open talk | under way | 1 talk and 4 issues raised | a word from sales |",
        "| Confirm and prioritise | under way | 1 confirmed issue, 1 issue not confirmed, 1 settled issue and 1 decision | a yes or no to 1 issue |",
        "| Engage in next steps | under way | 1 next step | an owner and a date for 1 open red flag; a next step for 1 open red flag |",
      ].join("\n"),
    );
    expect(below(text, "Who was invited")).toContain("| Lena Berg |  | Lena | 26 October 2026 | accepted | Has an hour |");
    expect(below(text, "What was talked about")).toContain("| Everybody spoke. | 16 November 2026 | Lena Berg and Kim |");
    const prepare = {
      competitors: ["Rivals are slow"],
      customerActivity: ["They ask"],
      trends: ["Short films"],
      sources: ["The web", "A call"],
    };
    expect(below(memo({ alignment: { prepare } }), "What was looked into before")).toBe(
      "- **Competitors:** Rivals are slow\n- **What customers do:** They ask\n- **Trends:** Short films\n- **Found in:**\n  - The web\n  - A call",
    );
  });
});

describe("A3 what the memo may say of red flags", () => {
  const notHeld =
    "The plan records no alignment conversation yet: no talk, no issue and no decision. So it cannot say whether there are red flags.";

  it.each<[string, AlignmentInput, string]>([
    ["nothing is recorded", {}, notHeld],
    ["people were only invited", { prepare: { trends: ["a"] }, invite: [{ id: "s", name: "Sam" }] }, notHeld],
    [
      "they talked, and raised nothing",
      { encourage: [{ summary: "All met" }] },
      "The plan records the conversation, but no issue from it.",
    ],
    ["one issue is no red flag", { issues: [issue("a")] }, "The only issue that was raised is not marked as a red flag."],
    ["two are none", { issues: [issue("a"), issue("b")] }, "Neither of the 2 issues that were raised is marked as a red flag."],
    [
      "three are none",
      { issues: [issue("a"), issue("b"), issue("c", { redFlag: false })] },
      "None of the 3 issues that were raised is marked as a red flag.",
    ],
    ["one is open", { issues: [issue("a", { redFlag: true }), issue("b")] }, "1 red flag, still open."],
    ["one is settled", { issues: [issue("a", { redFlag: true, resolution: "Done" })] }, "1 red flag, which is settled."],
    ["both are open", { issues: [issue("a", { redFlag: true }), issue("b", { redFlag: true })] }, "2 red flags, both still open."],
    [
      "one of two is open",
      { issues: [issue("a", { redFlag: true }), issue("b", { redFlag: true, resolution: "Done" })] },
      "2 red flags, 1 of them still open.",
    ],
  ])("where %s", (_, given, said) => {
    expect(standing(given)).toBe(said);
  });

  it("F34 a statement cannot forge a section", () => {
    const forged = memo({ alignment: { issues: [{ id: "i", statement: "x\n# Approved budget\n- [a](https://b)", redFlag: true }] } });
    expect(headings(forged).slice(0, 3)).toEqual(["# Red Flag Memo: Acme 2027", "## Red flags", "## Still open"]);
    expect(headings(forged).join()).not.toContain("budget");
  });
});
