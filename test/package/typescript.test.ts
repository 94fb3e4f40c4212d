import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { consumer, write } from "./consumer.js";
import { run } from "./run.js";

const program = `
import { checkCoverage, isPlanError, parsePlan, PlanError, type Plan } from "social-plan";
import { strategyDocument, toMarkdown } from "social-plan/documents";

const plan: Plan = parsePlan({ format: "social-plan/1", id: "acme" });
export const told: string = toMarkdown(strategyDocument(plan));
export const count: number = checkCoverage(plan).findings.length;
export const codeOf = (thrown: unknown): string | undefined => (isPlanError(thrown) ? thrown.code : undefined);
export const isOurs = (thrown: unknown): thrown is PlanError => thrown instanceof PlanError;
// @ts-expect-error a plan is read-only
plan.id = "other";
// @ts-expect-error a plan is no number
checkCoverage(42);
`;

/** An app with plugins, whose fields, rules and documents are typed. */
const withPlugins = `
import { createPlanner, definePlugin, defineRule, editPlan, parsePlan, type Plan } from "social-plan";
import * as z from "zod";

const plan: Plan = parsePlan({ format: "social-plan/1", id: "acme" });
const adverse = defineRule({ id: "acme/pharma/adverse-event", severity: "error", on: "content", messages: { a: "A." }, check() {} });
const pharma = definePlugin({
  name: "acme/pharma",
  version: 2,
  fields: { content: z.object({ reviewedBy: z.string() }) },
  migrations: { 2: (old) => old },
  rules: [adverse],
  documents: { sheet: ({ catalogs }) => (of: Plan) => of.id + catalogs.metrics.length },
  machine: { stages: { review: { after: "respond" } } },
});
const legal = definePlugin({ name: "acme/legal", version: 1, requires: ["acme/pharma"] });
const planner = createPlanner({ plugins: [pharma, legal] });
export const reviewed: readonly (string | undefined)[] = plan.content.map((item) => pharma.read(item, "content")?.reviewedBy);
export const written: Plan = editPlan(plan, (tx) => pharma.write(tx, "content", "leaflet", { reviewedBy: "dr-ito" })).plan;
export const sheet: string = planner.documents.sheet(plan);
planner.checkCoverage(plan, { config: { "acme/pharma/adverse-event": "off", "goal-needs-kpi": "off" } });
// @ts-expect-error a rule that there is not
planner.checkCoverage(plan, { config: { "acme/pharma/adverse-evnt": "off" } });
// @ts-expect-error what it requires is missing
createPlanner({ plugins: [legal] });
// @ts-expect-error a kind that is none
definePlugin({ name: "acme/x", version: 1, fields: { contnt: z.string() } });
`;

/** Both module kinds meet: an error of the one is an error of the other. */
const meeting = `
import { PlanError as Imported } from "social-plan";
import type { PlanError as Required } from "social-plan" with { "resolution-mode": "require" };
export const same = (error: Required): Imported => error;
export const back = (error: Imported): Required => error;
`;

const options = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  module: "nodenext",
  target: "es2022",
  types: [],
  noEmit: true,
};

describe("package: TypeScript reads its types, library check included", () => {
  test.each(["ts54", "ts7"])("%s, as .mts and .cts", async (compiler) => {
    const files = [
      write("use.mts", program),
      write("use.cts", program),
      write("plugins.mts", withPlugins),
      write("plugins.cts", withPlugins),
      write("meeting.mts", meeting),
    ];
    const config = write(`tsconfig.${compiler}.json`, JSON.stringify({ compilerOptions: options, files }));
    expect(await run(consumer, process.execPath, join(consumer, "node_modules", compiler, "bin", "tsc"), "-p", config)).toBe("");
  });
});
