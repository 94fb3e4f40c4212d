import { mkdirSync, writeFileSync } from "node:fs";
import { strategyDocument, toMarkdown } from "social-plan/documents";
import { loadPlans } from "./load-plans.ts";
import { summaryOf } from "./summary.ts";

/** The day these examples are read on: a library that reads no clock is shown by a script that reads none. */
const today = "2027-01-04";
const output = new URL("output/", import.meta.url);

mkdirSync(output, { recursive: true });
for (const [name, plan] of loadPlans()) {
  console.log(`${summaryOf(plan, today)}\n`);
  writeFileSync(new URL(`${name}.strategy.md`, output), toMarkdown(strategyDocument(plan)));
}
console.log("The strategy documents are in examples/output/.");
