import ts from "typescript";
import { describe, expect, test } from "vitest";
import { claimName, withClaims } from "../docs/claims.js";
import { markdownSnippets } from "../docs/snippets.js";
import { readSource, root } from "../helpers/sources.js";
import { runProgram } from "./consumer.js";

const head = `import { isDeepStrictEqual as same, inspect } from "node:util";
const ${claimName} = (actual, claimed, where) => {
  if (!same(actual, claimed)) throw new Error(where + ": " + inspect(actual) + " is not " + inspect(claimed));
};
`;

describe("package: the README holds for the tarball", () => {
  const snippets = markdownSnippets("README.md", readSource("README.md"));

  test("there is something to run", () => {
    expect(snippets).not.toEqual([]);
  });

  test.each(snippets)("README.md:$line", async (snippet) => {
    const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
    const program = ts.transpileModule(head + withClaims(snippet), { compilerOptions: options }).outputText;
    await runProgram(`readme-${snippet.line}.mjs`, program, root);
  });
});
