import ts from "typescript";
import { importsOf } from "../architecture/checks/imports.js";
import { claimName, withClaims } from "./claims.js";
import type { Snippet } from "./snippets.js";

/** Called for every claim of a snippet: what came out, what was claimed, and where. */
export type Claim = (actual: unknown, claimed: unknown, where: string) => void;

type Body = (require: (name: string) => unknown, exports: object, console: object, claim: Claim) => Promise<void>;
const AsyncFunction = (async () => {}).constructor as new (...names: string[]) => Body;

/** Runs a snippet in this process; its imports mean what they mean in a test. What it prints is kept quiet. */
export const runSnippet = async (snippet: Snippet, claim: Claim): Promise<void> => {
  const text = withClaims(snippet);
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, strict: true },
  });
  const modules = new Map<string, unknown>();
  for (const { specifier } of importsOf("snippet.ts", text)) {
    if (specifier !== undefined) modules.set(specifier, { __esModule: true, ...(await import(/* @vite-ignore */ specifier)) });
  }
  const quiet = { ...console, log: () => {}, info: () => {}, table: () => {} };
  await new AsyncFunction("require", "exports", "console", claimName, outputText)((name) => modules.get(name), {}, quiet, claim);
};
