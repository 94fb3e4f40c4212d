import { readdirSync } from "node:fs";
import { join } from "node:path";
import { defineGate, defineStageMachine, listenFirst } from "social-plan";
import { describe, expect, test } from "vitest";
import { readSource, root } from "../helpers/sources.js";
import { gatesPage, gateTests, sectionsOf, undocumentedGates } from "./gates.js";

describe("docs: every gate has its section and its test", () => {
  test("and the section says what it opens, for which demand, and what a trial makes of it", () => {
    expect(undocumentedGates(listenFirst, readSource(gatesPage), readdirSync(join(root, gateTests)))).toEqual([]);
  });

  test("in the order of the machine", () => {
    expect(sectionsOf(readSource(gatesPage)).map(({ id }) => id)).toEqual(listenFirst.gates.map(({ id }) => id));
  });
});

describe("docs: the check of the gates itself", () => {
  const gate = <const Name extends string>(id: Name) =>
    defineGate({ id, demand: "D1", trial: "firm", messages: { there: "There." }, check: () => ({ met: true, message: "there" }) });
  const machine = defineStageMachine({
    id: "planted",
    version: 1,
    stages: ["a", "b"],
    initial: "a",
    gates: [gate("asked"), gate("heard"), gate("read"), gate("seen")],
    transitions: { go: { from: "a", to: "b", gates: ["asked", "heard", "read", "seen"] } },
  });

  test("names gates without a section, with several, with the wrong facts and without a test, and what belongs to no gate", () => {
    const facts = "Opens `b` · demand D1 · firm in a trial";
    const page = ["asked", "read", "read", "felt"].map((id) => `### \`${id}\`\n\n${facts}\n`).join("\n");
    const wrong = "\n### `seen`\n\nOpens `b` · demand D1 · softened in a trial\n";
    expect(
      undocumentedGates(machine, page + wrong, ["asked.test.ts", "read.test.ts", "heard.test.ts", "harness.ts", "old.test.ts"]),
    ).toEqual([
      "docs/gates.md has 0 sections for the gate heard; it should have one: ### `heard`",
      "docs/gates.md has 2 sections for the gate read; it should have one: ### `read`",
      `docs/gates.md should begin the section of seen with: ${facts}`,
      "the gate seen has no test file test/unit/stages/gates/seen.test.ts",
      "docs/gates.md has a section for felt, which is no gate",
      "test/unit/stages/gates/old.test.ts tests no gate of the machine",
    ]);
  });
});
