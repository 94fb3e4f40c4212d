import { defineConfig, type Options } from "tsup";

const shared: Options = {
  entry: { index: "src/index.ts", documents: "src/documents.ts" },
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
