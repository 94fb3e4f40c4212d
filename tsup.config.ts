import { defineConfig, type Options } from "tsup";
import manifest from "./package.json" with { type: "json" };

/** A door for every entry that `package.json` promises. */
const names = Object.keys(manifest.exports)
  .filter((key) => key !== "./package.json")
  .map((key) => (key === "." ? "index" : key.slice(2)));

const shared: Options = {
  entry: Object.fromEntries(names.map((name) => [name, `src/${name}.ts`])),
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: true,
  sourcemap: true,
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
};

export default defineConfig([
  { ...shared, format: "esm" },
  // The document writers and the hash are ESM only: a CommonJS program gets them inside the bundle.
  { ...shared, format: "cjs", noExternal: [/^mdast-/, /^@noble\/hashes/] },
]);
