import { fileURLToPath } from "node:url";
import { defineConfig, type Options } from "tsup";
import manifest from "./package.json" with { type: "json" };

/** A door for every entry that `package.json` promises. */
const names = Object.keys(manifest.exports)
  .filter((key) => key !== "./package.json")
  .map((key) => (key === "." ? "index" : key.slice(2)));
const doors = Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]));

/** immer's usual build reads `process.env` when it loads, which Deno refuses; this one of its own does not, and is smaller. */
const immer = fileURLToPath(new URL("node_modules/immer/dist/immer.production.mjs", import.meta.url));

const shared: Options = {
  // No door: as an entry of its own it becomes a chunk with immer in it, which a bundler leaves out where nothing is edited.
  entry: { ...doors, drafts: "src/edit/drafts.ts" },
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: true,
  sourcemap: true,
  noExternal: ["immer"],
  esbuildOptions(options) {
    options.alias = { immer };
    // immer asks for it to draft maps and sets, which no plan holds.
    options.define = { ...options.define, "globalThis.Iterator": "undefined" };
    options.sourcesContent = false;
  },
  dts: { entry: doors, compilerOptions: { ignoreDeprecations: "6.0" } },
};

export default defineConfig([
  { ...shared, format: "esm" },
  // The document writers and the hash are ESM only: a CommonJS program gets them inside the bundle.
  { ...shared, format: "cjs", noExternal: ["immer", /^(?:mdast|hast)-/, /^@noble\/hashes/] },
]);
