import { describe, expect, it } from "vitest";
import { emojiRun } from "../../../../src/coverage/rules/emoji-run.js";
import { findingsOf, nodesOf } from "./harness.js";
import { variantPlan } from "./variant-plan.js";

const few = { text: "Fresh 🥖" };

describe("C8 emoji are few in a row", () => {
  it("finds four, and counts them", () => {
    expect(findingsOf(emojiRun, variantPlan([few, { text: "Fresh 🥖🥐🥖🥐!" }]))).toMatchObject([
      {
        severity: "info",
        node: "v1",
        path: "content.0.variants.1.text",
        message: "“Our new oven” for the channel “Our X” has 4 emoji in a row, which screen readers read out one by one. Keep at most 3.",
      },
    ]);
  });

  it.each(["🥖🥐🥖 and 🥐🥖🥐", "1234567", "👩‍👩‍👧👍🏽🇳🇱", "©©©©©", "文文文文文"])("lets %s be", (text) => {
    expect(nodesOf(emojiRun, variantPlan([few, { text }]))).toEqual([]);
  });

  it.each(["🥖 🥐\n🥖 🥐", "1️⃣2️⃣3️⃣4️⃣", "🇳🇱🇩🇪🇫🇷🇧🇪"])("finds %s", (text) => {
    expect(nodesOf(emojiRun, variantPlan([few, { text }]))).toEqual(["v1"]);
  });

  it("looks at threads and first comments, and not at what was set aside", () => {
    const text = "🥖🥖🥖🥖";
    expect(nodesOf(emojiRun, variantPlan([few, { parts: [text] }, { firstComment: text }, { text, status: "rejected" }]))).toEqual([
      "v1",
      "v2",
    ]);
  });

  it("takes another number", () => {
    const options = { "emoji-run": { options: { max: 1 } } };
    expect(nodesOf(emojiRun, variantPlan([few, { text: "🥖🥖" }]), options)).toEqual(["v1"]);
  });

  it("says it once where all have them", () => {
    const many = { text: "🥖🥖🥖🥖" };
    expect(findingsOf(emojiRun, variantPlan([many, many]))).toMatchObject([{ node: null, related: ["v0", "v1"] }]);
  });
});
