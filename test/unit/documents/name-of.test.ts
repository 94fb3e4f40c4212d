import { describe, expect, test } from "vitest";
import { nameOf } from "../../../src/documents/name-of.js";
import { documentWords } from "../../../src/documents/words.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";

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
  metrics: [{ id: "calls", name: "Calls" }, { id: "reach-here", catalog: "chatter" }, { id: "bare-metric" }],
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
    ["bare-metric", "bare-metric"],
    ["message", "We answer."],
    ["content", "A post"],
    ["rhythm", "rhythm"],
    ["experiment", "Fewer is more"],
    ["action", "Begin"],
    ["rule", "something breaks"],
    ["nobody", "nobody"],
    ["blank", "blank"],
  ])("%s is %s", (id, name) => expect(nameOf(plan, id, documentWords)).toBe(name));

  test("a plan without a name goes by its organisation, else by its id", () => {
    const bare = { format: "social-plan/1", id: "acme" };
    expect(nameOf(parsePlan({ ...bare, organization: "Acme Ltd" }), "plan", documentWords)).toBe("Acme Ltd");
    expect(nameOf(parsePlan(bare), "plan", documentWords)).toBe("acme");
  });
});
