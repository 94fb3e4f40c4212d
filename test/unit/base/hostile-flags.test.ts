import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";

const base = fileURLToPath(new URL("../../../src/base/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "base-"));
afterAll(() => rmSync(folder, { recursive: true }));

const program = `
  import { digestOf } from "${base}json/digest.ts";
  import { parseJsonText } from "${base}json/parse-json-text.ts";
  import { readJson } from "${base}json/read-json.ts";
  import { deepFreeze } from "${base}deep-freeze.ts";
  import { isPlanError } from "${base}problems/plan-error.ts";
  const text = '{"a":{"toString":1,"valueOf":[1,{"hasOwnProperty":null}]},"b":{"__proto__":{"x":1}},"c":{"constructor":1}}';
  const { problems, partial } = readJson(parseJsonText(text).value);
  let thrown;
  try { digestOf(Symbol("s")); } catch (error) { thrown = isPlanError(error) && error.code; }
  console.log(JSON.stringify({ problems: problems.map((problem) => [problem.code, problem.path]), partial: deepFreeze(partial), digest: digestOf(partial), thrown }));
`;

const bundle = (): string => {
  const file = join(folder, "program.mjs");
  const { outputFiles } = buildSync({
    stdin: { contents: program, resolveDir: base },
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  writeFileSync(file, outputFiles[0]?.text ?? "");
  return file;
};

describe("F4 F5 F82 the guard works where the host is locked down", () => {
  const file = bundle();
  const run = (...flags: string[]): unknown => JSON.parse(execFileSync(process.execPath, [...flags, file], { encoding: "utf8", env: {} }));
  const expected = {
    problems: [
      ["forbidden-key", ["b", "__proto__"]],
      ["forbidden-key", ["c", "constructor"]],
    ],
    partial: { a: { toString: 1, valueOf: [1, { hasOwnProperty: null }] }, b: {}, c: {} },
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    thrown: "type",
  };

  test.each([
    ["--disable-proto=throw"],
    ["--disable-proto=delete"],
    ["--frozen-intrinsics"],
    ["--disallow-code-generation-from-strings"],
    ["--stack-size=200"],
  ])("under %s", (flag) => expect(run(flag)).toEqual(expected));
});
