import { describe, expect, test } from "vitest";
import { socialMediaPolicy } from "../../../src/documents/social-media-policy.js";
import { toMarkdown } from "../../../src/documents/to-markdown.js";
import { type PlanFields, planOf } from "../../helpers/plan-of.js";

const policyOf = (fields: PlanFields): string => toMarkdown(socialMediaPolicy(planOf({ name: "Acme 2027", ...fields })));
const headings = (markdown: string) => markdown.split("\n").filter((line) => line.startsWith("#"));

const people = [
  { id: "ann", name: "Ann", role: "owner" },
  { id: "bob", name: "Bob", player: "blogger", function: "legal" },
] as const;

describe("D9 the Corporate Social Media Policy", () => {
  const text = policyOf({
    people,
    channels: [{ id: "blog", name: "Blog" }],
    policy: {
      version: "2",
      approvedBy: ["ann"],
      approvedOn: "2026-12-14",
      reviewOn: "2027-12-01",
      sections: [
        { id: "why", kind: "purpose", title: "Why we have this", rules: ["So that nobody is left alone."], note: "From the handbook" },
        { id: "secrets", kind: "confidentiality", rules: ["No customer is named.", "No figures."] },
        { id: "talk", kind: "spokespeople" },
      ],
      approvals: [
        {
          id: "prices",
          when: "a price",
          only: ["price"],
          channels: ["blog"],
          by: ["ann", "bob"],
          share: 0.5,
          waitMinutes: 90,
          leadHours: 24,
        },
        { id: "rest", by: ["bob"], note: "By e-mail" },
      ],
      phrases: [
        {
          id: "cheap",
          text: "cheap",
          use: "avoid",
          instead: "affordable",
          because: "It pays the farmer.",
          severity: "error",
          note: "Ask Ann",
        },
        { id: "guests", text: "guests", use: "say" },
      ],
    },
  });

  test("begins with its version and who approved it, and states every rule", () => {
    expect(
      text.startsWith("# Social Media Policy: Acme 2027\n\n- **Version:** 2\n- **Status:** approved by Ann on 14 December 2026\n"),
    ).toBe(true);
    expect(text).toContain("- **Next review:** 1 December 2027\n");
    expect(text).toContain("## Why we have this (purpose)\n\n- So that nobody is left alone.\n\n**Note:** From the handbook\n");
    expect(text).toContain("## Confidentiality\n\n- No customer is named.\n- No figures.\n");
    expect(text).toContain("## Spokespeople\n\nNo rule is stated here yet.\n");
  });

  test("names the required sections that it lacks, and only these", () => {
    expect(text).toContain(
      "## Still missing\n\nA policy needs rules on each of these, and this one states none:\n\n- Disclosure\n- Escalation\n- Crisis\n",
    );
  });

  test("X5 says who approves what, how many, how long to wait and how early", () => {
    expect(text).toContain("| a price; tagged price; on Blog | 50% of Ann and Bob | 1 hour and 30 minutes | 24 hours |  |\n");
    expect(text).toContain("| everything that no other rule is about | Bob |  |  | By e-mail |\n");
    expect(policyOf({ people, policy: { approvals: [{ id: "all", by: ["ann", "bob"], count: 2 }] } })).toContain(
      "| For what | Approved by |\n| --- | --- |\n| everything | 2 of Ann and Bob |\n",
    );
  });

  test("has the words to use and to avoid", () => {
    expect(text).toContain("## Words to use\n\n- guests\n");
    expect(text).toContain("| cheap | affordable | It pays the farmer. | error | Ask Ann |\n");
  });

  test("registers who is active already, and says who the people are that it names", () => {
    expect(text).toContain(
      "## Already active on social media\n\n| Name | Already active as | Function |\n| --- | --- | --- |\n| Bob | blogger | legal |\n",
    );
    expect(text).toContain("## Who is who\n\n| Name | Role | Function |\n| --- | --- | --- |\n| Ann | owner |  |\n| Bob |  | legal |\n");
  });

  test("a draft says first that it is one, and what is not said to be approved that it is not", () => {
    const draft = policyOf({ people, policy: { status: "draft", approvedBy: ["ann"], approvedOn: "2026-12-14" } });
    expect(draft.split("\n").slice(2, 7)).toEqual([
      "This is a draft. It is not in force until it is approved.",
      "",
      "- **Status:** draft",
      "- **Approved by:** Ann",
      "- **Approved on:** 14 December 2026",
    ]);
    expect(policyOf({ policy: {} }).split("\n")[2]).toBe("The plan does not say that this policy is approved.");
    expect(policyOf({ policy: { status: "approved" } })).toContain("- **Status:** approved\n");
  });

  test("a plan without a policy says so first, and nothing is made up", () => {
    expect(policyOf({})).toBe(
      "# Social Media Policy: Acme 2027\n\nThe plan states no social media policy yet.\n\n## Already active on social media\n\nThe plan does not say who is already active.\n",
    );
  });

  test("that nobody is active is said as it was stated, with who asked and when", () => {
    const listening = { players: { none: "Nobody posts", by: "ann", on: "2026-11-07" } };
    expect(policyOf({ people: [{ id: "ann", name: "Ann" }], listening })).toContain(
      "Nobody is active on social media yet, by this statement: Nobody posts\n\nAsked by Ann on 7 November 2026.\n",
    );
    expect(policyOf({ listening: { players: { none: "Not yet asked" } } })).toContain(
      "by this statement: Not yet asked\n\nThe statement does not say who asked, or when.\n",
    );
  });

  test("F34 no rule forges a section", () => {
    const policy = {
      sections: [{ id: "s", kind: "crisis", title: "Stop\n# Approved", rules: ["x\n\n## Budget\n\n- [a](https://b.example)"] }],
    } as const;
    expect(headings(policyOf({ policy }))).toEqual([
      "# Social Media Policy: Acme 2027",
      "## Stop # Approved (crisis)",
      "## Still missing",
      "## Already active on social media",
    ]);
  });
});
