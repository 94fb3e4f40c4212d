import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { buildSync } from "esbuild";
import fc from "fast-check";
import { createPlan, generateCalendar, stringifyPlan } from "social-plan";
import { toICalendar } from "social-plan/formats";
import { planArbitraries } from "social-plan/testing";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { loadPlans } from "../../examples/load-plans.js";
import { times } from "../helpers/times.js";
import { damaged, torn } from "../laws/arbitraries/mutations.js";
import { runs } from "../laws/arbitraries/runs.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "environments-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a program does with the library: its answers to good plans and to bad ones, as text. */
const use = `
  import { checkCoverage, createPlan, createStrategy, digestOf, generateCalendar, isPlanError, parsePlan, safeParsePlan, stageStatus, stringifyPlan } from "${root}src/index.ts";
  import { strategyDocument, toMarkdown } from "${root}src/documents.ts";
  import { toICalendar } from "${root}src/formats.ts";

  const care = createStrategy({ scope: { function: "customer-service", name: "Care" } })
    .businessObjective({ statement: "Cut inbound calls by a fifth" })
    .mission("Support customers by other means")
    .goal({ statement: "Answer in public" }, (goal) =>
      goal.kpi({ metric: "deflection" }).tactic({ statement: "A living FAQ" }, (tactic) => tactic.metric("deflection")))
    .build();
  const built = createPlan({ id: "built" }).metric({ id: "deflection" }).strategy(care).build();

  export const answersOn = (good, bad) => {
    const answers = [];
    const say = (value) => answers.push(JSON.stringify(value));
    for (const plan of [built, ...good.map((text) => parsePlan(text))]) {
      const calendar = generateCalendar(plan, { from: "2027-03-01", to: "2027-04-30" });
      say([stringifyPlan(plan), digestOf(plan), checkCoverage(plan), stageStatus(plan), calendar]);
      say([toMarkdown(strategyDocument(plan)), toICalendar(plan, calendar, { stamp: "2027-01-01T00:00:00Z" })]);
    }
    for (const input of bad) say(safeParsePlan(input));
    try { parsePlan(42); } catch (thrown) { say([isPlanError(thrown), thrown.code, thrown.message]); }
    say(Object.keys(Object.prototype));
    return answers;
  };
  export const itsObject = Object;
  export { safeParsePlan };
`;

/** Runs it here or in another realm; tells how many answers there were, how many of them refusals, the digest of all, and what the host is like. */
const main = `
  const { createHash } = require("node:crypto");
  const { readFileSync } = require("node:fs");
  const vm = require("node:vm");
  const read = (name) => readFileSync(__dirname + "/" + name, "utf8");
  const before = Reflect.ownKeys(Object.prototype).length;
  const load = (text) => {
    const module = { exports: {} };
    vm.runInNewContext("(module, exports) => {" + text + "}", { TextEncoder })(module, module.exports);
    return module.exports;
  };
  const library = process.argv[2] === "elsewhere" ? load(read("library.cjs")) : require("./library.cjs");
  const { good, texts, values } = JSON.parse(read("plans.json"));
  const answers = library.answersOn(good, [...texts, ...values.map((text) => JSON.parse(text))]);
  const attempt = (act) => { try { act(); return "can"; } catch { return "cannot"; } };
  const deepest = () => { let depth = 0; const dive = () => { depth += 1; dive(); }; try { dive(); } catch { return depth; } };
  console.log(JSON.stringify({
    answers: answers.length,
    refused: answers.filter((answer) => answer.startsWith('{"ok":false')).length,
    digest: createHash("sha256").update(answers.join("\\n")).digest("hex"),
    polluted: Reflect.ownKeys(Object.prototype).length - before + Object.keys(Object.prototype).length,
    host: [attempt(() => ({}).__proto__.x), Object.isFrozen(Array.prototype), attempt(() => new Function("")()), deepest() < 5000, library.itsObject === Object],
  }));
`;

/** Hands in what is far too large, and says what it is told. */
const large = `
  const { safeParsePlan } = require("./library.cjs");
  const plan = (data) => ({ format: "social-plan/1", id: "large", ext: { "acme/a": data } });
  const inputs = [
    "x".repeat(64_000_001),
    "[" + "1,".repeat(10_000_000) + "1]",
    plan("x".repeat(64_000_001)),
    plan(new Array(10_000_000).fill(1)),
    plan(new Array(2 ** 32 - 1)),
    plan(Object.fromEntries(Array.from({ length: 4_000_000 }, (_, index) => ["k" + index, index]))),
  ];
  console.log(JSON.stringify(inputs.map((input) => safeParsePlan(input).problems.map(({ code }) => code))));
`;

const sample = <T>(of: fc.Arbitrary<T>, count: number): readonly T[] => fc.sample(of, { numRuns: count, seed: 20_270_110 });

/** The same as JSON text, where JSON can say it. */
const asText = (value: unknown): readonly string[] => {
  try {
    return [JSON.stringify(value) ?? []].flat();
  } catch {
    return [];
  }
};

/** Plans damaged in their text; and with one fault, in their structure, by keys that pollute, and by depth, which are read as values. */
const damagedPlans = (): { readonly texts: readonly string[]; readonly values: readonly string[] } => {
  const { smallPlan, faultyPlan } = planArbitraries(fc);
  const plans = sample(smallPlan, 50);
  const deep = (depth: number) => `{"format":"social-plan/1","id":"deep","ext":{"acme/a":${"[".repeat(depth)}${"]".repeat(depth)}}}`;
  const evil = '{"format":"social-plan/1","id":"evil","ext":{"acme/a":{"__proto__":{"x":1}}},"constructor":{"prototype":{"x":1}}}';
  return {
    texts: [...sample(fc.constantFrom(...plans.map((plan) => JSON.stringify(plan))).chain(torn), 100), evil, deep(199), deep(100_000)],
    values: [
      ...sample(faultyPlan, 100).flatMap(({ plan }) => asText(plan)),
      ...sample(fc.constantFrom(...plans).chain(damaged), 130).flatMap(asText),
      ...[evil, deep(199), deep(100_000)],
    ],
  };
};

interface Answer {
  readonly answers: number;
  readonly refused: number;
  readonly digest: string;
  readonly polluted: number;
  /** Whether it reads `__proto__`, has frozen built-ins, makes functions of strings, has little stack, and runs the library in the realm of its input. */
  readonly host: readonly unknown[];
}

const run = async (program: string, flags: readonly string[], ...args: readonly string[]) =>
  JSON.parse((await promisify(execFile)(process.execPath, [...flags, join(folder, program), ...args], { env: {} })).stdout);

beforeAll(() => {
  const { outputFiles } = buildSync({
    stdin: { contents: use, resolveDir: root, loader: "ts" },
    bundle: true,
    format: "cjs",
    platform: "node",
    write: false,
  });
  const good = [...loadPlans().values()].map((plan) => stringifyPlan(plan));
  writeFileSync(join(folder, "library.cjs"), outputFiles[0]?.text ?? "");
  writeFileSync(join(folder, "main.cjs"), main);
  writeFileSync(join(folder, "large.cjs"), large);
  writeFileSync(join(folder, "plans.json"), JSON.stringify({ good, ...damagedPlans() }));
});

describe("F82 F4 F6 F14 F16 G14 a locked-down host, little stack and another realm change nothing", () => {
  const answersUnder = (flags: readonly string[], where = "here"): Promise<Answer> => run("main.cjs", flags, where);

  test("the answers are those of an ordinary host, and nothing is polluted", async () => {
    const [plain, ...others] = await Promise.all([
      answersUnder([]),
      answersUnder(["--disable-proto=throw"]),
      answersUnder(["--frozen-intrinsics"]),
      answersUnder(["--disallow-code-generation-from-strings"]),
      answersUnder(["--stack-size=200"]),
      answersUnder([], "elsewhere"),
    ]);
    expect(plain.polluted).toBe(0);
    expect(plain.refused).toBeGreaterThan(200);
    // The hosts do differ, or the test would prove nothing.
    expect([plain, ...others].map(({ host }) => host)).toEqual([
      ["can", false, "can", false, true],
      ["cannot", false, "can", false, true],
      ["can", true, "can", false, true],
      ["can", false, "cannot", false, true],
      ["can", false, "can", true, true],
      ["can", false, "can", false, false],
    ]);
    for (const { host, ...same } of others) expect({ ...same, host: plain.host }).toEqual(plain);
  });
});

describe("F61 on a host whose random numbers are all the same no ids collide", () => {
  afterEach(() => vi.restoreAllMocks());

  /** The ids of what is built without any, of its calendar, and of the events of its file. */
  const idsOn = (random: number): readonly (readonly string[])[] => {
    vi.spyOn(Math, "random").mockReturnValue(random);
    vi.spyOn(crypto, "randomUUID").mockReturnValue("00000000-0000-4000-8000-000000000000");
    vi.spyOn(crypto, "getRandomValues").mockImplementation((numbers) => numbers);
    const nameless = times(100, () => ({ channels: ["blog"], when: { kind: "daily", at: ["09:00"] } as const }));
    const plan = nameless
      .reduce((begun, cadence) => begun.cadence(cadence), createPlan({ id: "p", timeZone: "UTC" }).channel({ name: "Blog" }))
      .build();
    const calendar = generateCalendar(plan, { from: "2027-01-01", to: "2027-01-03" });
    const uids = toICalendar(plan, calendar, { stamp: "2027-01-01T00:00:00Z" }).match(/^UID:.*$/gm) ?? [];
    return [plan.cadences.map(({ id }) => id), calendar.entries.map(({ id }) => id), uids];
  };

  test("and they are the same as on any other", () => {
    const [plan = [], calendar = [], events = []] = idsOn(0.5);
    expect([plan, calendar, events].map((ids) => new Set(ids).size)).toEqual([100, 300, 300]);
    expect(idsOn(0)).toEqual([plan, calendar, events]);
  });
});

describe("F9 F7 G2 a gigabyte of memory is enough to refuse what is far too large", () => {
  // Some seconds, and so not in the ordinary run.
  test.runIf(runs(10) >= 10)("with the limit that it passes", async () => {
    expect(await run("large.cjs", ["--max-old-space-size=1024"])).toEqual([
      ["limit-text"],
      ["limit-nodes"],
      ["limit-text"],
      ["limit-nodes"],
      ["limit-nodes"],
      ["limit-nodes"],
    ]);
  });
});
