import { describe, expect, test } from "vitest";
import { toMarkdown } from "../../../src/documents/to-markdown.js";
import { english } from "../../../src/words/english.js";
import { planOf } from "../../helpers/plan-of.js";
import { everyDocument } from "./every-document.js";

/** One thing of each kind that people read of, and no figure, day or time anywhere. */
const wordsOnly = planOf({
  name: "Words only",
  strategies: [
    {
      id: "s",
      scope: { function: "marketing" },
      mission: "Help",
      businessObjectives: [{ id: "bo", statement: "Earn more" }],
      goals: [
        { id: "g", statement: "Be asked", serves: ["bo"], kpis: [{ id: "k", metric: "m" }], tactics: [{ id: "t", statement: "Answer" }] },
      ],
    },
  ],
  metrics: [{ id: "m", name: "Questions" }],
  audiences: [{ id: "a", name: "Brewers", presence: [{ at: "c" }] }],
  channels: [{ id: "c", name: "Forum" }],
  people: [{ id: "p", name: "Ann" }],
  messages: [{ id: "me", text: "Ask us" }],
  content: [{ id: "co", title: "A guide", variants: [{ id: "v", channel: "c", text: "How to" }] }],
  cadences: [{ id: "ca", name: "Round", channels: ["c"], when: { kind: "as-needed" } }],
  alignment: { invite: [{ id: "st", name: "Bob" }], issues: [{ id: "i", statement: "Slow", redFlag: true }] },
  policy: { sections: [{ id: "ps", kind: "purpose", rules: ["Be kind"] }] },
  response: { rules: [{ id: "r", when: "a question" }] },
  readiness: [{ id: "e", kind: "test", title: "A trial" }],
  actions: [{ id: "ac", what: "Begin" }],
});

/** Each is the answer of a function of the practice: `readinessProgress`, `isOpenRedFlag`, `alignmentSteps`. */
const counts = [
  "0 of 1 preparation is done, 1 without a status.",
  "1 red flag, still open.",
  "| Invite | under way | 1 stakeholder | an invitation to executive management, marketing, legal, IT and customer service |",
  "| Encourage open talk | under way | 1 issue raised | a talk |",
  "| Confirm and prioritise | nothing recorded |  | a yes or no to 1 issue |",
  "| Engage in next steps | nothing recorded |  | a next step; an owner and a date for 1 open red flag; a next step for 1 open red flag |",
];

describe("what the documents state of a plan without figures", () => {
  test("holds no figure but counts of what is listed beside them", () => {
    const lines = Object.values(everyDocument).flatMap((write) => toMarkdown(write(wordsOnly, { language: english })).split("\n"));
    expect(lines.filter((line) => /\d/.test(line))).toEqual(counts);
  });
});
