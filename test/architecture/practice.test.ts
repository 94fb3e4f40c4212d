import { describe, expect, test } from "vitest";
import { planted, readSources } from "../helpers/sources.js";
import { ownDecisions, questions, secondAnswers, strayDefaults, unlistedQuestions } from "./checks/practice.js";

const table = { "src/practice/posts.ts": ["isPost"] };
const answer = "export const isPost = ({ work }) => work === 'post';";

describe("architecture: each question of the practice has one answer", () => {
  const src = readSources("src", ".ts");

  test("the table lists what the practice exports", () => {
    expect(unlistedQuestions(src, questions)).toEqual([]);
  });

  test("nothing else in src has the name of a question", () => {
    expect(secondAnswers(src, questions)).toEqual([]);
  });

  test("each default is applied in one place", () => {
    expect(strayDefaults(src)).toEqual([]);
  });

  test("nobody else decides by the fields that answer a question", () => {
    expect(ownDecisions(src)).toEqual([]);
  });

  test("an answer that the table does not list, and one that is gone, are named", () => {
    const sources = planted({
      "src/practice/posts.ts":
        "export const isPart = 1;\nexport function isMeal() {}\nexport class Hour {}\nexport type No = 1;\nconst own = 1;",
    });
    expect(unlistedQuestions(sources, table)).toEqual([
      "src/practice/posts.ts exports isPart, which is not in the table",
      "src/practice/posts.ts exports isMeal, which is not in the table",
      "src/practice/posts.ts exports Hour, which is not in the table",
      "src/practice/posts.ts does not export isPost",
    ]);
  });

  test("a second answer is named with the first", () => {
    const sources = planted({
      "src/practice/posts.ts": answer,
      "src/calendar/a.ts": "const isPost = () => true;\nfunction other() { function isPost() {} }\nclass C { isPost() {} }",
      "src/calendar/b.ts": 'import { isPost } from "../practice/posts.js";\nconst posts = isPost({});',
    });
    expect(secondAnswers(sources, table)).toEqual(
      [1, 2, 3].map((line) => `src/calendar/a.ts:${line} declares isPost, which src/practice/posts.ts answers`),
    );
  });

  test("a default that is applied elsewhere, or twice, is named", () => {
    const sources = planted({
      "src/model/defaults.ts": "export const defaults = {};",
      "src/practice/posts.ts": 'import { defaults } from "../model/defaults.js";\nconst work = defaults.work;',
      "src/calendar/a.ts": 'import { defaults } from "../model/defaults.js";\nconst { work } = defaults;',
      "src/practice/b.ts": 'import { defaults } from "../model/defaults.js";\nconst isPost = ({ work = defaults.work }) => work;',
    });
    expect(strayDefaults(sources)).toEqual([
      "src/calendar/a.ts:1 applies defaults; ask the practice",
      "src/practice/b.ts:2 applies the default work, which src/practice/posts.ts:2 applies",
    ]);
  });

  test("a decision by a raw field is named, in whatever form", () => {
    const lines = [
      "const a = cadence.work === 'post';",
      "const b = 'active' !== (channel.use);",
      "const c = channel?.involvement ?? 'post';",
      "const d = ({ work = 'post' }) => work;",
      "const e = ({ use: stated = 'active' }) => stated;",
      "const f = ['listen'].includes(involvement);",
      "switch (rule.reply) { }",
      "const h = tactic.status !== 'dropped';",
      "const i = issue.resolution === undefined;",
    ];
    expect(ownDecisions(planted({ "src/stages/a.ts": lines.join("\n") }))).toEqual(
      [
        "cadence.work",
        "(channel.use)",
        "channel?.involvement",
        "work",
        "use",
        "involvement",
        "rule.reply",
        "'dropped'",
        "issue.resolution",
      ].map((field, at) => `src/stages/a.ts:${at + 1} decides by ${field}; ask the practice`),
    );
  });

  test("a field may be shown anywhere, and decided by in the practice", () => {
    const shown = "const a = channel.use && say(channel.use);\nconst b = say(cadence.work);\nconst c = ({ involvement }) => involvement;";
    expect(ownDecisions(planted({ "src/documents/a.ts": shown, "src/practice/posts.ts": answer }))).toEqual([]);
  });
});
