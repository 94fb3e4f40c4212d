import { describe, expect, it } from "vitest";
import { phraseAvoided } from "../../../../src/coverage/rules/phrase-avoided.js";
import type { PhraseInput } from "../../../../src/model/policy/phrase.js";
import { findingsOf, nodesOf } from "./harness.js";
import { variantPlan } from "./variant-plan.js";

const cheap = { id: "cheap", text: "cheap", use: "avoid" } as const;
const phrases = (...all: PhraseInput[]) => ({ policy: { phrases: all } });

describe("D9 what the policy avoids is not written", () => {
  it("finds it in texts, messages and titles, and gives what to write instead", () => {
    const plan = {
      ...variantPlan([{ text: "Our CHEAP bread" }], { title: "Cheap bread" }),
      messages: [{ id: "m", text: "It is cheap." }],
      ...phrases({ ...cheap, instead: "good value", because: "it sounds poor" }),
    };
    expect(findingsOf(phraseAvoided, plan)).toMatchObject([
      {
        severity: "warning",
        node: "m",
        path: "messages.0.text",
        message: "The message “It is cheap.” says “cheap”, which the policy avoids (“it sounds poor”). Write “good value”.",
      },
      { node: "oven", path: "content.0.title", message: expect.stringContaining("The piece of content “Cheap bread” says “cheap”") },
      { node: "v0", path: "content.0.variants.0.text", message: expect.stringContaining("The variant “Our CHEAP bread” says “cheap”") },
    ]);
  });

  it("says so without a reason or a better word, too", () => {
    expect(findingsOf(phraseAvoided, { messages: [{ id: "m", text: "It is cheap." }], ...phrases(cheap) })[0]?.message).toBe(
      "The message “It is cheap.” says “cheap”, which the policy avoids. Say it in other words.",
    );
  });

  it("takes the severity from the phrase, unless the app sets one", () => {
    const plan = {
      messages: [{ id: "m", text: "cheap and quick and new" }],
      ...phrases(
        { ...cheap, severity: "error" },
        { ...cheap, id: "q", text: "quick", severity: "info" },
        { ...cheap, id: "n", text: "new" },
      ),
    };
    expect(findingsOf(phraseAvoided, plan).map(({ severity }) => severity)).toEqual(["error", "warning", "info"]);
    const set = { "phrase-avoided": "info" };
    expect(findingsOf(phraseAvoided, plan, set).map(({ severity }) => severity)).toEqual(["info", "info", "info"]);
  });

  it("tells each phrase once for each text, and looks at threads and first comments", () => {
    const texts = { text: "cheap cheap", parts: ["cheap"], firstComment: "cheap" };
    expect(nodesOf(phraseAvoided, { ...variantPlan([texts]), ...phrases(cheap) })).toEqual(["v0"]);
    expect(nodesOf(phraseAvoided, { ...variantPlan([{ parts: ["cheap"] }, { firstComment: "cheap" }]), ...phrases(cheap) })).toEqual([
      "v0",
      "v1",
    ]);
  });

  it("asks nothing without a policy, of phrases to say, and of what was set aside", () => {
    expect(nodesOf(phraseAvoided, variantPlan([{ text: "cheap" }]))).toEqual([]);
    expect(nodesOf(phraseAvoided, { ...variantPlan([{ text: "cheap" }]), ...phrases({ ...cheap, use: "say" }) })).toEqual([]);
    expect(nodesOf(phraseAvoided, { ...variantPlan([{ text: "cheap", status: "rejected" }]), ...phrases(cheap) })).toEqual([]);
  });
});
