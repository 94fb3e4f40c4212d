import { describe, expect, it } from "vitest";
import { disclosureMissing } from "../../../../src/coverage/rules/disclosure-missing.js";
import { findingsOf, nodesOf } from "./harness.js";
import { variantPlan } from "./variant-plan.js";

const paid = { disclosure: { kind: "paid", say: "#ad" } } as const;
const said = { text: "#ad It is here." };
const policy = { phrases: [{ id: "made", text: "Made with AI", use: "say" as const, tags: ["ai"] }] };

describe("D9 a post discloses what it must", () => {
  it("finds a text that does not, and gives the words", () => {
    expect(findingsOf(disclosureMissing, variantPlan([said, {}], paid))).toMatchObject([
      {
        severity: "warning",
        node: "v1",
        path: "content.0.variants.1.text",
        message:
          "“Our new oven” for the channel “Our X” must disclose something (paid partnership), but its text does not. Write “#ad” where readers see it first.",
      },
    ]);
  });

  it.each(["It is here. #AD", "It is here.\n#ad", "(#ad) It is here."])("is content with %s", (text) => {
    expect(nodesOf(disclosureMissing, variantPlan([said, { text }], paid))).toEqual([]);
  });

  it.each(["It is here. #adventure", "An ad", "It is here."])("is not content with %s", (text) => {
    expect(nodesOf(disclosureMissing, variantPlan([said, { text }], paid))).toEqual(["v1"]);
  });

  it("takes a later post of the thread for part of the text, a comment below it not", () => {
    expect(nodesOf(disclosureMissing, variantPlan([said, { parts: ["#ad"] }, { firstComment: "#ad" }], paid))).toEqual(["v2"]);
  });

  it("takes the words from the policy, for what is tagged so and for what AI made", () => {
    const plan = { ...variantPlan([{ madeBy: "ai" }, { madeBy: "ai", text: "Made with AI." }, { madeBy: "ai-assisted" }, {}]), policy };
    expect(nodesOf(disclosureMissing, plan)).toEqual(["v0"]);
    const ofAi = { ...variantPlan([{}, { text: "made with ai" }], { disclosure: { kind: "ai" } }), policy };
    expect(nodesOf(disclosureMissing, ofAi)).toEqual(["v0"]);
  });

  it("leaves it to the label of the channel where nothing gives the words, and asks nothing of what was set aside", () => {
    expect(nodesOf(disclosureMissing, variantPlan([{ madeBy: "ai" }], { disclosure: { kind: "paid" } }))).toEqual([]);
    expect(nodesOf(disclosureMissing, { ...variantPlan([{}], { disclosure: { kind: "paid" } }), policy })).toEqual([]);
    expect(nodesOf(disclosureMissing, variantPlan([{ status: "rejected" }], paid))).toEqual([]);
  });

  it("says it once where none does", () => {
    expect(findingsOf(disclosureMissing, variantPlan([{}, {}], paid))).toMatchObject([
      { node: null, related: ["v0", "v1"], message: expect.stringContaining("None of the 2 posts that must disclose") },
    ]);
  });
});
