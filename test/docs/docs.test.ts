import { beforeAll, describe, expect, test } from "vitest";
import { checkSnippets } from "./check-snippets.js";
import { runSnippet } from "./run-snippet.js";
import { allSnippets, type Snippet } from "./snippets.js";

const claims = (actual: unknown, claimed: unknown, where: string): void => expect(actual, where).toEqual(claimed);

describe("docs: every ts block compiles and does what it says", () => {
  const snippets = allSnippets();
  let complaints: ReadonlyMap<Snippet, readonly string[]>;
  beforeAll(() => {
    complaints = checkSnippets(snippets);
  });

  test("the README shows code", () => {
    expect(snippets.filter(({ file }) => file === "README.md")).not.toEqual([]);
  });

  for (const snippet of snippets) {
    test(`${snippet.file}:${snippet.line} compiles`, () => {
      expect(complaints.get(snippet)).toEqual([]);
    });
    test(`${snippet.file}:${snippet.line} runs`, () => runSnippet(snippet, claims));
  }
});
