import { rmSync } from "node:fs";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isRecord } from "../../src/base/is-record.js";
import { readSource } from "../helpers/sources.js";
import { nodesOf, parse } from "../helpers/syntax.js";
import type { Argument } from "../scenarios/wrong-calls/row.js";
import { rows } from "../scenarios/wrong-calls/rows.js";
import { runs } from "./arbitraries/runs.js";
import { askNet, bundleNet } from "./growth-net/ask-net.js";
import { growths } from "./growth-net/growth.js";

/** In the ordinary run two patterns, each in one order; in `.ci/run` and `npm run soak` all, and larger ones. */
const isThorough = process.env["SOCIAL_PLAN_RUNS"] !== undefined;
/** The smallest plan; the others are twice and four times as large. */
const size = isThorough ? 32 * Math.min(runs(1), 4) : 12;
const tried = isThorough ? growths : growths.filter(({ pattern, isReversed }) => pattern !== "all name one" && !isReversed);

/** It is half as long on two cores. */
const processes = 2;

let folder = "";
beforeAll(async () => {
  folder = await bundleNet();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("G3 twice as much of a plan is at most 2.6 times the work", () => {
  test("of every kind, in all its fields, through every function that takes a plan", { timeout: runs(3_600_000) }, async () => {
    expect(await askNet(folder, { growths: tried, size, calls: isThorough ? "all" : "most" }, processes)).toEqual([]);
  });

  test("and what takes more is found", async () => {
    const growth = { kind: "skill", pattern: "each names one", isReversed: false } as const;
    const found = await askNet(folder, { growths: [growth], size, calls: "planted" }, 1);
    expect(found.map((one) => one.split(":")[1])).toEqual(
      ["a loop in a loop", "a search in a loop", "a copy in a loop"].map((name) => expect.stringContaining(name)),
    );
  });
});

describe("the growth net calls", () => {
  const text = readSource("test/laws/growth-net/calls.ts");
  const called = [...nodesOf(parse("calls.ts", text))].flatMap((node) =>
    ts.isPropertyAccessExpression(node) && ["main", "documents", "formats"].includes(node.expression.getText()) ? [node.name.text] : [],
  );
  const takesPlan = ({ value, options = {} }: Argument): boolean => isPlan(value) || Object.values(options).some(takesPlan);
  const functions = Object.values(rows).flatMap((entry) =>
    Object.entries(entry).flatMap(([name, row]) => (typeof row !== "string" && Object.values(row.args).some(takesPlan) ? [name] : [])),
  );

  test.each(functions)("%s, since it takes a plan", (name) => expect(called).toContain(name));

  test("and there are such functions", () => expect(functions).toContain("mergePlans"));
});

/** Whether it is a plan, or holds one as a history does. */
const isPlan = (value: unknown): boolean => isRecord(value) && (value["format"] === "social-plan/1" || isPlan(value["plan"]));
