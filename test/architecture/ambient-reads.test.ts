import { describe, expect, test } from "vitest";
import { planted, readSources } from "../helpers/sources.js";
import { ambientReads } from "./checks/ambient-reads.js";
import { mutableState } from "./checks/mutable-state.js";

const src = readSources("src", ".ts");
const readsOf = (text: string): string[] => ambientReads(planted({ "a.ts": text })).map((one) => one.replace("a.ts:1 reads ", ""));
const stateOf = (text: string): string[] => mutableState(planted({ "a.ts": text })).map((one) => one.replace("a.ts:1 ", ""));

describe("architecture: the library never looks around", () => {
  test("in src", () => {
    expect(ambientReads(src)).toEqual([]);
  });

  test.each([
    ["const now = Date.now();", "Date.now"],
    ["const now = new Date();", "new Date()"],
    ["const now = new Date;", "new Date()"],
    ["const now = Date();", "Date()"],
    ["const day = new Date(2027, 0, 1);", "new Date of local parts"],
    ["const year = day.getFullYear();", ".getFullYear"],
    ["const dice = Math.random;", "Math.random"],
    ['const dice = Math["random"]();', "Math.random"],
    ["if (process.env.CI) f();", "process"],
    ['console.log("x");', "console"],
    ["setTimeout(f, 1);", "setTimeout"],
    ["const all = globalThis;", "globalThis"],
    ["const text = n.toLocaleString();", ".toLocaleString"],
    ["names.sort((a, b) => a.localeCompare(b));", ".localeCompare without a locale"],
    ["const format = new Intl.NumberFormat();", "new Intl.NumberFormat without a locale"],
    ["const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;", "Intl.DateTimeFormat without a locale"],
  ])("%s", (text, read) => {
    expect(readsOf(text)).toEqual([read]);
  });

  test("crypto and performance are named, the global and the member", () => {
    expect(readsOf("const id = crypto.randomUUID();")).toEqual(["crypto.randomUUID", "crypto"]);
    expect(readsOf("const t = performance.now();")).toEqual(["performance.now", "performance"]);
  });

  test.each([
    "// Date.now() and process.env",
    'const text = "new Date()";',
    "const day = new Date(Date.UTC(2027, 0, 1));",
    "const day = new Date(instant);",
    'names.sort((a, b) => a.localeCompare(b, "en"));',
    'const format = new Intl.DateTimeFormat("en-US", { timeZone });',
    "const { process } = plan; const run = (console: Log) => console.write(process);",
    "interface Plan { process: string; console?: number } const x = { process: 1 }; x.process;",
    'import { performance } from "./performance.js"; performance(1);',
  ])("fine: %s", (text) => {
    expect(readsOf(text)).toEqual([]);
  });
});

describe("architecture: no module keeps state", () => {
  test("in src", () => {
    expect(mutableState(src)).toEqual([]);
  });

  test.each([
    ["let count = 0;", "keeps module-level state: let count = 0"],
    ["export var last: string | undefined;", "keeps module-level state: var last: string | undefined"],
    ["const seen = new Set<string>(); export const see = (x: string) => seen.add(x);", "changes the module-level collection seen"],
    [
      "const tables: Record<string, number> = {}; const keep = (k: string) => { tables[k] = 1; };",
      "changes the module-level collection tables",
    ],
  ])("%s", (text, state) => {
    expect(stateOf(text)).toEqual([state]);
  });

  test.each([
    "const fixed = new Set(['a']); export const has = (x: string) => fixed.has(x);",
    "const indexes = new WeakMap<object, number>(); const keep = (o: object) => indexes.set(o, 1);",
    "/** Bounded memo of a pure function: one table a zone. */ const tables = new Map(); const keep = (z: string) => tables.set(z, 1);",
    "const f = () => { let count = 0; const all: number[] = []; all.push(count); count += 1; return all; };",
  ])("fine: %s", (text) => {
    expect(stateOf(text)).toEqual([]);
  });
});
