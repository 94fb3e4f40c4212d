import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { root } from "../helpers/sources.js";
import { run } from "./run.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** A project of a user, the tarball installed in it. */
    readonly consumer: string;
    /** The tarball itself. */
    readonly tarball: string;
    /** What is in it. */
    readonly packed: readonly string[];
  }
}

/** The oldest compiler users may have, and the newest. */
const compilers = ["ts54@npm:typescript@5.4.5", "ts7@npm:typescript@7.0.2"];

/** Builds, packs and installs the library as a user would, once, in a folder of its own outside the repository. */
export default async ({ provide }: TestProject): Promise<() => void> => {
  const consumer = mkdtempSync(join(tmpdir(), "social-plan-"));
  await run(root, "npm", "run", "build");
  const [{ filename, files }] = JSON.parse(await run(root, "npm", "pack", "--json", "--pack-destination", consumer)) as [
    { readonly filename: string; readonly files: readonly { readonly path: string }[] },
  ];
  writeFileSync(join(consumer, "package.json"), '{ "private": true }\n');
  await run(consumer, "npm", "install", "--no-audit", "--no-fund", "--prefer-offline", `./${filename}`, ...compilers);
  provide("consumer", consumer);
  provide("tarball", join(consumer, filename));
  provide(
    "packed",
    files.map(({ path }) => path),
  );
  return () => rmSync(consumer, { recursive: true, force: true });
};
