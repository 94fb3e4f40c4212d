import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, inject, test } from "vitest";
import { ambientReads } from "../architecture/checks/ambient-reads.js";
import { importsOf } from "../architecture/checks/imports.js";
import { packagesOfUsers } from "../helpers/front-doors.js";
import { planted, root, type Sources } from "../helpers/sources.js";
import { installed } from "./consumer.js";
import { run } from "./run.js";

const dist = (ending: RegExp): Sources => {
  const names = readdirSync(join(installed, "dist")).filter((name) => ending.test(name));
  return planted(Object.fromEntries(names.map((name) => [name, readFileSync(join(installed, "dist", name), "utf8")])));
};

describe("package: the tarball", () => {
  test("holds what users need and nothing else; shared chunks are one line each kind", async () => {
    const shared = inject("packed").map((path) =>
      path.replace(/^dist\/(?!(index|documents|formats|testing)\.)[\w-]+-[\w-]{8}\./, "dist/*."),
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
    const declarations = [...dist(/\.d\.c?ts$/)];
    expect(declarations.length).toBeGreaterThan(0);
    const named = declarations.flatMap(([file, text]) => importsOf(file, text).flatMap(({ specifier }) => specifier ?? []));
    const packages = new Set(named.filter((specifier) => !specifier.startsWith(".")));
    const known = packagesOfUsers.map((name) => name.replace(/^@types\//, ""));
    expect([...packages].filter((name) => name.startsWith("zod") || !known.includes(name))).toEqual([]);
  });
});
