import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../../helpers/sources.js";
import { run } from "../../package/run.js";
import type { Question } from "./program.js";
import { smallThresholds } from "./thresholds.js";

/** Bundles the library with the net, as it stands in `src`, into a new folder, and returns that. The spread of an object becomes a loop, which V8 can count. */
export const bundleNet = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), "growth-net-"));
  await build({
    absWorkingDir: root,
    entryPoints: [join(root, "test/laws/growth-net/child.ts")],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    tsconfig: join(root, "test/tsconfig.json"),
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    supported: { "object-rest-spread": false },
    plugins: [smallThresholds],
  });
  return folder;
};

/** Asks the net in so many processes at once, and returns all complaints. */
export const askNet = async (folder: string, { growths, ...question }: Question, processes: number): Promise<readonly string[]> => {
  const shares = Array.from({ length: processes }, (_, share) => growths.filter((_one, index) => index % processes === share));
  const answers = shares.map(async (share): Promise<readonly string[]> => {
    const asked: Question = { ...question, growths: share };
    return JSON.parse(await run(root, process.execPath, join(folder, "child.mjs"), JSON.stringify(asked))) as readonly string[]; // as the child writes
  });
  return (await Promise.all(answers)).flat();
};
