import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./sources.js";

/** One entry of the package: what a user writes after `from`, and the file of `src` behind it. */
export interface FrontDoor {
  /** `social-plan/documents`. */
  readonly specifier: string;
  /** `src/documents.ts`. */
  readonly file: string;
  /** `documents`, the main one is `index`. */
  readonly name: string;
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

/** What `package.json` says. */
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;

/** The packages a user has beside ours: those that come with it, and those one brings oneself where one needs what they are for. */
export const packagesOfUsers: readonly string[] = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];

/** The packages that the build copies into our files, so that no user has to install them. */
export const bundledPackages: readonly string[] = ["immer"];

/** The entries `package.json` promises, the main one first. */
export const frontDoors: readonly FrontDoor[] = Object.keys(manifest.exports)
  .filter((key) => key !== "./package.json")
  .map((key) => {
    const name = key === "." ? "index" : key.slice(2);
    return { specifier: key === "." ? manifest.name : `${manifest.name}/${name}`, file: `src/${name}.ts`, name };
  });
