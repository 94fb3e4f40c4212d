import { describe, expect, test } from "vitest";
import { checkSnippets } from "./check-snippets.js";
import { runSnippet } from "./run-snippet.js";
import { exampleSnippets, markdownSnippets, type Snippet } from "./snippets.js";

const claims = (actual: unknown, claimed: unknown, where: string): void => expect(actual, where).toEqual(claimed);

describe("docs: the runner itself", () => {
  const block = (...lines: string[]): string => ["```ts", ...lines, "```"].join("\n");
  const only = (text: string): Snippet => {
    const [snippet, ...others] = markdownSnippets("x.md", text);
    if (snippet === undefined || others.length > 0) throw new Error("not one snippet");
    return snippet;
  };

  test("finds ts blocks where they stand, also indented, and nothing else", () => {
    const text = [
      "# x",
      block("1;"),
      "```js",
      "2;",
      "```",
      "```ts nocheck",
      "3;",
      "```",
      "- item",
      "  ```ts",
      "  4;",
      "    5;",
      "  ```",
    ].join("\n");
    expect(markdownSnippets("x.md", text)).toEqual([
      { file: "x.md", line: 3, lines: ["1;"], origins: [3] },
      { file: "x.md", line: 13, lines: ["4;", "  5;"], origins: [13, 14] },
    ]);
  });

  test("a block that continues begins where the one before it ended", () => {
    const text = [block("const a = 1;"), "then", block("a; // => 1").replace("ts", "ts continues")].join("\n");
    expect(markdownSnippets("x.md", text)[1]).toEqual({ file: "x.md", line: 6, lines: ["const a = 1;", "a; // => 1"], origins: [2, 6] });
  });

  test("finds examples of doc comments, fenced or not", () => {
    const text = [
      "/**",
      " * A.",
      " * @example",
      " * a(); // => 1",
      " * @returns x",
      " */",
      "const a = () => 1;",
      "/**",
      " * @example Title",
      " * ```ts",
      " *   b;",
      " * ```",
      " */",
      "const b = 1;",
    ].join("\n");
    expect(exampleSnippets("src/a.ts", text)).toEqual([
      { file: "src/a.ts", line: 4, lines: ["a(); // => 1"], origins: [4] },
      { file: "src/a.ts", line: 11, lines: ["  b;"], origins: [11] },
    ]);
  });

  test("a type error is told at its line in the Markdown, a continued block tells only its own", () => {
    const text = ["# x", block('const a: number = "1";'), block("const b: string = a;").replace("ts", "ts continues")].join("\n");
    expect([...checkSnippets(markdownSnippets("x.md", text)).values()]).toEqual([
      ["x.md:3: Type 'string' is not assignable to type 'number'."],
      ["x.md:6: Type 'number' is not assignable to type 'string'."],
    ]);
  });

  test("claims are checked, also of constants, lists, awaited and nested values", async () => {
    const seen: unknown[][] = [];
    const text = block("const a = [1]; // => [1]", "await Promise.resolve(a[0]); // => 1", "for (const x of a) {", "  x + 1; // => 2", "}");
    await runSnippet(only(text), (...claim) => seen.push(claim));
    expect(seen).toEqual([
      [[1], [1], "x.md:2"],
      [1, 1, "x.md:3"],
      [2, 2, "x.md:5"],
    ]);
  });

  test("a wrong claim fails and says where", async () => {
    await expect(runSnippet(only(block("1 + 1; // => 3")), claims)).rejects.toThrow("x.md:2");
  });

  test("a claim nobody would check, and one that is no value, are refused", async () => {
    await expect(runSnippet(only(block("if (true) { // => 1", "}")), claims)).rejects.toThrow("of 1 claims");
    await expect(runSnippet(only(block("1; // => one thing")), claims)).rejects.toThrow('x.md:2: "one thing" is no JavaScript value');
  });

  test("what a snippet throws comes out", async () => {
    await expect(runSnippet(only(block('throw new Error("no");')), claims)).rejects.toThrow("no");
  });

  test("imports work: named, all, types and built-ins", async () => {
    const text = block(
      'import * as path from "node:path";',
      'import { type Stats, statSync } from "node:fs";',
      'path.basename("a/b"); // => "b"',
      'const s: Stats = statSync(".");',
      "s.isDirectory(); // => true",
    );
    const snippet = only(text);
    expect(checkSnippets([snippet]).get(snippet)).toEqual([]);
    await runSnippet(snippet, claims);
  });
});
