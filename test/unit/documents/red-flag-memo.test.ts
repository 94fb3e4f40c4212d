import { describe, expect, it } from "vitest";
import { redFlagMemo } from "../../../src/documents/red-flag-memo.js";
import { toMarkdown } from "../../../src/documents/to-markdown.js";
import type { PlanInput } from "../../../src/model/plan.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";

const memo = (parts: Omit<PlanInput, "format" | "id">) =>
  toMarkdown(redFlagMemo(parsePlan({ format: "social-plan/1", id: "p", name: "Acme 2027", ...parts })));
const headings = (markdown: string) => markdown.split("\n").filter((line) => line.startsWith("#"));

describe("A3 the conversation ends in a Red Flag Memo", () => {
  const people = [{ id: "lena", name: "Lena", function: "legal" }];
  const alignment = {
    issues: [
      { id: "slow", statement: "Answers are slow", raisedBy: ["lena"], rank: 1, owner: "lena", due: "2027-02-01" },
      { id: "claim", statement: "A health claim", raisedBy: ["lena"], redFlag: true, kind: "legal" },
      { id: "slogan", statement: "The old slogan", redFlag: true },
      { id: "leak", statement: "A leak", redFlag: true, owner: "lena", due: "2027-03-01" },
    ],
    decisions: [{ id: "d", statement: "No health claims", by: ["lena"], settles: ["slogan"], on: "2026-11-16" }],
    nextSteps: ["train"],
  };
  const actions = [{ id: "train", what: "Train everybody", owner: "lena", due: "2027-01-20", serves: ["leak"] }];
  const text = memo({ people, alignment, actions });

  it("puts red flags first, with who raised them, owner, due date and next step", () => {
    expect(headings(text).slice(0, 3)).toEqual(["# Red Flag Memo: Acme 2027", "## Red flags", "## Other issues, most pressing first"]);
    expect(text).toContain("3 red flags, 2 of them open.");
    expect(text).toContain(
      "- A leak\n  - **Owner:** Lena\n  - **Due:** 1 March 2027\n  - **Next step:** Train everybody (Lena, 20 January 2027)",
    );
  });

  it("says what is missing of an open red flag", () => {
    expect(text).toContain(
      "- A health claim\n  - **Raised by:** Lena\n  - **Kind:** legal\n  - **Owner:** nobody yet\n  - **Due:** no date yet\n  - **Next step:** none agreed yet",
    );
  });

  it("takes a red flag that a decision settles for settled, and says how", () => {
    expect(text).toContain("- The old slogan\n  - **Settled:** No health claims\n");
  });

  it("lists the other issues, the decisions, the next steps and the functions not heard", () => {
    expect(text).toContain("| Answers are slow | 1 | Lena | Lena | 1 February 2027 |");
    expect(text).toContain("| No health claims | 16 November 2026 | Lena | The old slogan |");
    expect(text).toContain(
      "## Not heard yet\n\n- executive management: nobody was invited\n- marketing: nobody was invited\n- IT: nobody was invited\n- customer service: nobody was invited\n",
    );
    expect(text).toContain("## Next steps\n\n| What | Owner | Due | Serves |");
  });

  it("says so where no red flag was raised", () => {
    expect(memo({})).toContain("No red flags were raised.");
  });

  it("F34 a statement cannot forge a section", () => {
    const forged = memo({ alignment: { issues: [{ id: "i", statement: "x\n# Approved budget\n- [a](https://b)", redFlag: true }] } });
    expect(headings(forged)).toEqual(["# Red Flag Memo: Acme 2027", "## Red flags", "## Not heard yet"]);
  });
});
