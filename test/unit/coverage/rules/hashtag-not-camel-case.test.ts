import { describe, expect, it } from "vitest";
import { hashtagNotCamelCase } from "../../../../src/coverage/rules/hashtag-not-camel-case.js";
import { findingsOf, nodesOf } from "./harness.js";
import { variantPlan } from "./variant-plan.js";

const named = (text: string, rest: object = {}) => ({
  ...variantPlan([{ text: "#HarbourBread" }, { text }]),
  campaigns: [{ id: "fair", name: "Harbour bread" }],
  ...rest,
});

describe("C8 a hashtag of several words can be read out", () => {
  it("finds one in lower case, and says how to write it", () => {
    expect(findingsOf(hashtagNotCamelCase, named("Come! #harbourbread #oven"))).toMatchObject([
      {
        severity: "info",
        node: "v1",
        path: "content.0.variants.1.text",
        message:
          "“Our new oven” for the channel “Our X” writes #harbourbread in lower case, which screen readers read as one word. Write #HarbourBread.",
      },
    ]);
  });

  it.each([
    "#HarbourBread",
    "#HARBOURBREAD",
    "harbourbread",
    "a#harbourbread",
    "https://example.com/#harbourbread",
    "#bread",
    "#harbourbreads",
  ])("lets %s be", (text) => {
    expect(nodesOf(hashtagNotCamelCase, named(text))).toEqual([]);
  });

  it.each([
    ["the organisation", { organization: "Open Bakery" }],
    ["tags", { pillars: [{ id: "p", name: "Bread", tags: ["open-bakery"] }] }],
    ["tags in camel case", { pillars: [{ id: "p", name: "Bread", tags: ["OpenBakery"] }] }],
    ["phrases to say", { policy: { phrases: [{ id: "p", text: "open bakery", use: "say" as const }] } }],
    ["what to write instead", { policy: { phrases: [{ id: "p", text: "shop", use: "avoid" as const, instead: "open bakery" }] } }],
  ])("knows words from %s", (_, rest) => {
    expect(findingsOf(hashtagNotCamelCase, named("#openbakery", rest))[0]?.message).toContain("Write #OpenBakery.");
  });

  it("does not learn from what is to be avoided, nor from single words, and never guesses", () => {
    const phrases = [{ id: "p", text: "open bakery", use: "avoid" as const }];
    expect(nodesOf(hashtagNotCamelCase, named("#openbakery", { policy: { phrases } }))).toEqual([]);
    expect(nodesOf(hashtagNotCamelCase, named("#openbakery"))).toEqual([]);
  });

  it("looks at threads and first comments, and not at what was set aside", () => {
    const campaigns = [{ id: "fair", name: "Harbour bread" }];
    const text = "#HarbourBread";
    const told = (variant: object) => nodesOf(hashtagNotCamelCase, { ...variantPlan([{ text }, { text, ...variant }]), campaigns });
    expect(told({ parts: ["#harbourbread"] })).toEqual(["v1"]);
    expect(told({ firstComment: "#harbourbread" })).toEqual(["v1"]);
    expect(told({ text: "#harbourbread", status: "blocked" })).toEqual([]);
  });

  it("says it once where all do so", () => {
    const plan = {
      ...variantPlan([{ text: "#harbourbread" }, { text: "#harbourbread" }]),
      campaigns: [{ id: "fair", name: "Harbour bread" }],
    };
    expect(findingsOf(hashtagNotCamelCase, plan)).toMatchObject([{ node: null, related: ["v0", "v1"] }]);
  });
});
