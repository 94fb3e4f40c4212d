import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { compilerOptions, programOf } from "../../helpers/program.js";
import { planted, root } from "../../helpers/sources.js";

const file = "test/unit/machine/planted.ts";
const misuses = {
  initial: 'defineStageMachine({ ...parts, initial: "lisen", transitions: {} });',
  to: 'defineStageMachine({ ...parts, initial: "listen", transitions: { go: { from: "listen", to: "plann" } } });',
  gate: 'defineStageMachine({ ...parts, initial: "listen", transitions: { go: { from: "listen", to: "plan", gates: ["insights-herd"] } } });',
};
const head = `import { defineGate } from "../../../src/machine/define-gate.js";
import { defineStageMachine } from "../../../src/machine/define-stage-machine.js";
const heard = defineGate({ id: "insights-heard", trial: "firm", messages: { yes: "y" }, check: () => ({ met: true, message: "yes" }) });
const parts = { id: "m", version: 1, stages: ["listen", "plan"], gates: [heard] } as const;
`;

describe("D1 the compiler's own words for a misspelt stage or gate", () => {
  test("name what was written and what was meant", () => {
    const text = `${head}${Object.values(misuses).join("\n")}\n`;
    const program = programOf([file], compilerOptions("test/tsconfig.json"), planted({ [file]: text }));
    const told = program
      .getSemanticDiagnostics(program.getSourceFile(join(root, file)))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    expect(told).toEqual([
      expect.stringMatching(
        /^Type '"lisen"' is not assignable to type '("plan" \| "listen"|"listen" \| "plan")'\. Did you mean '"listen"'\?$/,
      ),
      expect.stringMatching(
        /^Type '"plann"' is not assignable to type '("plan" \| "listen"|"listen" \| "plan")'\. Did you mean '"plan"'\?$/,
      ),
      `Type '"insights-herd"' is not assignable to type '"insights-heard"'.`,
    ]);
  }, 60_000);
});
