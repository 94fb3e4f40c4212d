import { describe, expect, test } from "vitest";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import { english } from "../../../src/words/english.js";
import { wordingOf } from "../../../src/words/wording-of.js";

const plan = parsePlan({
  format: "social-plan/1",
  id: "acme",
  name: "Acme\n2027",
  strategies: [
    {
      id: "care",
      scope: { function: "customer-service", name: "Care" },
      goals: [
        { id: "goal", statement: "Answer", kpis: [{ id: "kpi", metric: "calls" }], tactics: [{ id: "tactic", statement: "Listen" }] },
      ],
    },
    { id: "it-strategy", scope: { function: "it" } },
    { id: "plain-strategy" },
    { id: "unseen", scope: { function: "\u200b" } },
  ],
  metrics: [
    { id: "calls", name: "Calls" },
    { id: "reach-here", catalog: "chatter" },
    { id: "followed", catalog: "followers" },
    { id: "bare-metric" },
  ],
  measurements: [{ id: "reading", metric: "calls", value: 3, on: "2027-01-04" }],
  policy: { sections: [{ id: "privacy", kind: "privacy" }] },
  channels: [{ id: "blank", name: " \u200b\n" }],
  messages: [{ id: "message", text: "We answer." }],
  content: [{ id: "content", title: "A post" }],
  cadences: [{ id: "rhythm", channels: [], when: { kind: "daily" } }],
  experiments: [{ id: "experiment", hypothesis: "Fewer is more" }],
  actions: [{ id: "action", what: "Begin" }],
  response: { rules: [{ id: "rule", when: "something breaks" }] },
});

describe("ids are shown as names", () => {
  test.each([
    ["plan", "Acme 2027"],
    ["care", "Care"],
    ["it-strategy", "IT"],
    ["plain-strategy", "plain-strategy"],
    ["unseen", "unseen"],
    ["goal", "Answer"],
    ["kpi", "Calls"],
    ["tactic", "Listen"],
    ["calls", "Calls"],
    ["reach-here", "chatter"],
    ["followed", "Followers"],
    ["bare-metric", "bare-metric"],
    ["reading", "Calls, 4 January 2027"],
    ["privacy", "privacy"],
    ["message", "We answer."],
    ["content", "A post"],
    ["rhythm", "rhythm"],
    ["experiment", "Fewer is more"],
    ["action", "Begin"],
    ["rule", "something breaks"],
    ["nobody", "nobody"],
    ["blank", "blank"],
  ])("%s is %s", (id, name) => expect(wordingOf(plan).nameOf(id)).toBe(name));

  test("a part of which a plan has one goes by its kind's label, in any language", () => {
    const bare = parsePlan({ format: "social-plan/1", id: "acme", policy: {}, vision: { statement: " " } });
    expect([wordingOf(bare).nameOf("policy"), wordingOf(bare).nameOf("vision")]).toEqual(["policy", "vision"]);
    expect(wordingOf(bare, { ...english, words: { "kind.vision": "Leitbild" } }).nameOf("vision")).toBe("Leitbild");
  });

  test("a plan without a name goes by its organisation, else by its id", () => {
    const bare = { format: "social-plan/1", id: "acme" };
    expect(wordingOf(parsePlan({ ...bare, organization: "Acme Ltd" })).nameOf("plan")).toBe("Acme Ltd");
    expect(wordingOf(parsePlan(bare)).nameOf("plan")).toBe("acme");
  });
});
