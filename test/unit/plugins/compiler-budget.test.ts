import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { compilerOptions, programOf } from "../../helpers/program.js";
import { root } from "../../helpers/sources.js";

/** What the compiler may do beyond a consumer that has no plugins; it makes some 40 000. */
const most = 50_000;

const file = "test/unit/plugins/planted-consumer.ts";

const head = `
import { createPlanner, definePlugin, defineRule, editPlan, type ContentItem, type Goal, type Plan } from "social-plan";
import * as z from "zod";
export declare const plan: Plan;
declare const item: ContentItem;
declare const goal: Goal;
`;

/** A plugin of two rules and two fields, of which each is used, and which requires the one before. */
const pluginText = (at: number): string => `
const many${at} = defineRule({
  id: "acme/p${at}/many", severity: "error", on: "content", messages: { a: "{n} are too many." }, options: z.object({ max: z.number() }),
  check(_item, { report, options }) { report({ message: "a", values: { n: options.max } }); },
});
const few${at} = defineRule({ id: "acme/p${at}/few", severity: "error", on: "goal", messages: { a: "A." }, check(_goal, { report }) { report({ message: "a" }); } });
const p${at} = definePlugin({
  name: "acme/p${at}", version: 1, rules: [many${at}, few${at}],${at === 0 ? "" : ` requires: ["acme/p${at - 1}"],`}
  fields: { content: z.object({ by${at}: z.string() }), goal: z.object({ risk${at}: z.number() }) },
});
export const read${at}: readonly [string?, number?] | undefined = [p${at}.read(item, "content")?.by${at} ?? "", p${at}.read(goal, "goal")?.risk${at} ?? 0];
editPlan(plan, (tx) => { p${at}.write(tx, "content", item.id, { by${at}: "x" }); p${at}.write(tx, "goal", goal.id, { risk${at}: 1 }); });
`;

/** A program with so many plugins, all used. */
const consumerText = (count: number): string => {
  const all = [...Array(count).keys()];
  const settings = all.map((at) => `"acme/p${at}/many": { options: { max: 2 } }, "acme/p${at}/few": "off",`).join(" ");
  return `${head}${all.map(pluginText).join("")}
export const planner = createPlanner({ plugins: [${all.map((at) => `p${at}`).join(", ")}] });
planner.checkCoverage(plan, { config: { ${settings} "goal-needs-kpi": "off" } });
export { definePlugin, defineRule, editPlan, goal, item, z };
`;
};

/** What the compiler does and says of such a program. */
const compiled = (count: number): { readonly instantiations: number; readonly ms: number; readonly said: readonly string[] } => {
  const program = programOf([file], compilerOptions("test/tsconfig.json"), new Map([[file, consumerText(count)]]));
  const before = performance.now();
  const found = program.getSemanticDiagnostics(program.getSourceFile(join(root, file)));
  const said = found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
  return { instantiations: program.getInstantiationCount(), ms: Math.round(performance.now() - before), said };
};

describe("X10 what plugins cost the compiler", () => {
  test(`ten plugins of two rules and two fields, all used: below ${most} instantiations; thirty compile`, () => {
    const [none, ten, thirty] = [compiled(0), compiled(10), compiled(30)];
    expect([...none.said, ...ten.said, ...thirty.said]).toEqual([]);
    const beyond = ten.instantiations - none.instantiations;
    console.info(
      `plugins: ${beyond} instantiations for 10 (${ten.ms} ms), ${thirty.instantiations - none.instantiations} for 30 (${thirty.ms} ms)`,
    );
    expect(beyond).toBeGreaterThan(1_000); // it was counted at all
    expect(beyond).toBeLessThan(most);
  }, 120_000);
});
