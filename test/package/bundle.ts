import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { consumer, installed } from "./consumer.js";

/** What a user's bundler makes of a few lines. */
export interface Bundle {
  readonly text: string;
  /** Bytes, minified and gzipped as tightly as gzip can. */
  readonly gzipped: number;
  /** The files something of which is in the bundle. */
  readonly inputs: readonly string[];
}

/** Bundles and minifies a program of the user's project with all it needs. */
export const bundle = async (contents: string): Promise<Bundle> => {
  const { outputFiles, metafile } = await build({ ...options(contents), minify: true, metafile: true });
  const text = outputFiles.map((file) => file.text).join("");
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return {
    text,
    gzipped: gzipSync(text, { level: 9 }).length,
    inputs: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path),
  };
};

/** What of a built file every bundle keeps that takes anything of it: statements of which a bundler cannot know that they only make a value. */
export const bundledAnyway = async (file: string): Promise<string> => {
  const heldToHaveEffects: Plugin = {
    name: "held to have effects",
    setup: (plugins) => plugins.onResolve({ filter: /^built$/ }, () => ({ path: join(installed, "dist", file), sideEffects: true })),
  };
  const { outputFiles } = await build({ ...options('import "built";'), packages: "external", plugins: [heldToHaveEffects] });
  return outputFiles.map((output) => output.text).join("");
};

const options = (contents: string) =>
  ({
    stdin: { contents, resolveDir: consumer },
    absWorkingDir: consumer,
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
  }) as const;
