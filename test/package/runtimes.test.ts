import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { installed, runProgram, smallPlan } from "./consumer.js";

const use = `
const plan = parsePlan(${smallPlan});
const told = [plan.id, checkCoverage(plan).findings.some(({ rule }) => rule === "goal-needs-kpi"), toMarkdown(strategyDocument(plan)).includes("Acme 2027")];
try { parsePlan(42); } catch (thrown) { told.push(thrown instanceof PlanError, isPlanError(thrown), thrown.code); }
console.log(told.join(" "));
`;
const names = "{ checkCoverage, isPlanError, parsePlan, PlanError }";
const documentNames = "{ strategyDocument, toMarkdown }";
const told = "acme true true true true invalid-plan\n";

/** The CommonJS build by its path, for whoever knows no `module-sync`. */
const oldBuild = (name: string): string => JSON.stringify(join(installed, "dist", name));

describe("package: Node runs it", () => {
  test("as ESM", async () => {
    expect(
      await runProgram("use.mjs", `import ${names} from "social-plan";\nimport ${documentNames} from "social-plan/documents";\n${use}`),
    ).toBe(told);
  });

  test("as CommonJS", async () => {
    expect(
      await runProgram(
        "use.cjs",
        `const ${names} = require("social-plan");\nconst ${documentNames} = require("social-plan/documents");\n${use}`,
      ),
    ).toBe(told);
  });

  test("as CommonJS from the CommonJS build", async () => {
    const required = `const ${names} = require(${oldBuild("index.cjs")});\nconst ${documentNames} = require(${oldBuild("documents.cjs")});\n`;
    expect(await runProgram("use-old.cjs", required + use)).toBe(told);
  });

  test("required and imported in one process it is one copy", async () => {
    const program = `
import { createRequire } from "node:module";
import * as imported from "social-plan";
const required = createRequire(import.meta.url)("social-plan");
console.log(imported.PlanError === required.PlanError, imported.isPlanError(new required.PlanError("range", "no")));
`;
    expect(await runProgram("both.mjs", program)).toBe("true true\n");
  });

  test("two copies know each other's errors", async () => {
    const program = `
import { createRequire } from "node:module";
import * as one from "social-plan";
const two = createRequire(import.meta.url)(${oldBuild("index.cjs")});
const errorOf = ({ parsePlan }) => { try { parsePlan(42); } catch (thrown) { return thrown; } };
console.log(one.PlanError === two.PlanError, one.isPlanError(errorOf(two)), two.isPlanError(errorOf(one)), one.isPlanError(new Error("no")));
`;
    expect(await runProgram("copies.mjs", program)).toBe("false true true false\n");
  });
});
