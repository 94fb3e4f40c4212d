import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { frontDoors } from "../helpers/front-doors.js";
import { installed, runProgram } from "./consumer.js";

/** From here on any look at `process`, guarded or not, throws: as Deno does without `--allow-env`, and as in browsers there is nothing to look at. */
const withoutProcess = `
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const refuse = (_, name) => { throw new Error("something read process." + String(name)); };
Object.defineProperty(globalThis, "process", { value: new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse }) });
`;

/** How many names a program gets from what it loads so. */
const namesFrom = (name: string, load: string): Promise<string> =>
  runProgram(name, `${withoutProcess}console.log(Object.keys(${load}).length > 0);\n`);

describe("package: nothing is read of the environment while it loads", () => {
  test.each(frontDoors)("$specifier, as ESM", async ({ name, specifier }) => {
    expect(await namesFrom(`environment-${name}.mjs`, `await import("${specifier}")`)).toBe("true\n");
  });

  test.each(frontDoors)("$specifier, from the CommonJS build", async ({ name }) => {
    const file = JSON.stringify(join(installed, "dist", `${name}.cjs`));
    expect(await namesFrom(`environment-old-${name}.mjs`, `require(${file})`)).toBe("true\n");
  });

  test("and an edit is made all the same", async () => {
    const edit = `
const { editPlan, parsePlan } = await import("social-plan");
const plan = parsePlan({ format: "social-plan/1", id: "acme", channels: [{ id: "blog", name: "Blog" }] });
console.log(editPlan(plan, (tx) => tx.update("channel", "blog", (draft) => { draft.name = "Journal"; })).plan.channels[0].name);
`;
    expect(await runProgram("environment-edit.mjs", withoutProcess + edit)).toBe("Journal\n");
  });

  test("what does read it is caught, also where it looks first whether there is anything to read", async () => {
    const guarded = 'typeof process === "object" && process.env?.NODE_ENV;\n';
    await expect(runProgram("environment-read.mjs", withoutProcess + guarded)).rejects.toThrow("something read process.env");
  });
});
