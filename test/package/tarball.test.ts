import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, inject, test } from "vitest";
import { ambientReads } from "../architecture/checks/ambient-reads.js";
import { packageOf } from "../architecture/checks/homes.js";
import { importsOf } from "../architecture/checks/imports.js";
import { brokenLinks } from "../docs/links.js";
import { bundledPackages, packagesOfUsers } from "../helpers/front-doors.js";
import { planted, root, type Sources } from "../helpers/sources.js";
import { installed } from "./consumer.js";
import { run } from "./run.js";

/** The packages, ours left out, that these files import. */
const packagesIn = (files: Sources): ReadonlySet<string> => {
  const named = [...files].flatMap(([file, text]) => importsOf(file, text).flatMap(({ specifier }) => specifier ?? []));
  return new Set(named.filter((specifier) => !specifier.startsWith(".")).map(packageOf));
};

/** The source maps of the built files. */
const maps = (): readonly { readonly sources: readonly string[]; readonly sourcesContent?: readonly unknown[] }[] =>
  [...dist(/\.map$/).values()].map((text) => JSON.parse(text));

const dist = (ending: RegExp): Sources => {
  const names = readdirSync(join(installed, "dist")).filter((name) => ending.test(name));
  return planted(Object.fromEntries(names.map((name) => [name, readFileSync(join(installed, "dist", name), "utf8")])));
};

describe("package: the tarball", () => {
  test("holds what users need and nothing else; shared chunks and the pages of a folder are one line each", async () => {
    const shared = inject("packed").map((path) =>
      path
        .replace(/^dist\/(?!(index|documents|formats|testing|drafts)\.)[\w-]+-[\w-]{8}\./, "dist/*.")
        .replace(/^(docs\/(?:\w+\/)?)[\w-]+\.md$/, "$1*.md"),
    );
    await expect(`${[...new Set(shared)].sort().join("\n")}\n`).toMatchFileSnapshot("tarball.snap");
  });

  test("publint --strict finds nothing", async () => {
    const bytes = readFileSync(inject("tarball"));
    const { messages, pkg } = await publint({
      strict: true,
      pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) },
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test("the types are right for every way to resolve them", async () => {
    await run(root, join(root, "node_modules", ".bin", "attw"), inject("tarball"), "--profile", "node16", "--no-color", "--no-emoji");
  });

  test("no built file reads the world", () => {
    const built = dist(/\.js$/);
    expect(built.size).toBeGreaterThan(0);
    expect(ambientReads(built)).toEqual([]);
  });

  test("no declaration names zod, and every package that one names is a dependency", () => {
    const declarations = dist(/\.d\.c?ts$/);
    expect(declarations.size).toBeGreaterThan(0);
    const known = packagesOfUsers.map((name) => name.replace(/^@types\//, ""));
    expect([...packagesIn(declarations)].filter((name) => name === "zod" || !known.includes(name))).toEqual([]);
  });

  test("every package that a built file imports is a dependency", () => {
    const packages = packagesIn(dist(/\.c?js$/));
    expect(packages).toContain("zod");
    expect([...packages].filter((name) => !packagesOfUsers.includes(name))).toEqual([]);
  });

  test("every package of which it holds a part is named in docs/third-party.md, with no other", () => {
    const inside = maps().flatMap(({ sources }) => sources.flatMap((source) => /.*node_modules\/(.*)/.exec(source)?.[1] ?? []));
    const named = [...readFileSync(join(installed, "docs", "third-party.md"), "utf8").matchAll(/^\| `(.*?)` \| ©/gm)];
    const packages = [...new Set(inside.map(packageOf))].sort();
    expect(packages).toEqual(expect.arrayContaining([...bundledPackages]));
    expect(named.map(([, name]) => name)).toEqual(packages);
  });

  test("source maps name the sources and do not hold them", () => {
    expect(maps().length).toBeGreaterThan(0);
    expect(
      maps()
        .flatMap(({ sources }) => sources)
        .some((source) => source.endsWith("src/edit/open-edit.ts")),
    ).toBe(true);
    expect(
      maps()
        .flatMap(({ sourcesContent }) => sourcesContent ?? [])
        .filter((text) => text !== null),
    ).toEqual([]);
  });

  test("every relative link of its pages leads to a file in it", () => {
    const read = (path: string): string => readFileSync(join(installed, path), "utf8");
    const pages = inject("packed").filter((path) => path.endsWith(".md"));
    expect(pages).toEqual(expect.arrayContaining(["README.md", "docs/guides/ten-minutes.md"]));
    const there = (path: string) => (inject("packed").includes(path) ? read(path) : undefined);
    expect(brokenLinks(planted(Object.fromEntries(pages.map((page) => [page, read(page)]))), there)).toEqual([]);
  });
});
