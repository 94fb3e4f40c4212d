import { createHash } from "node:crypto";
import { digestOf, parsePlan, stringifyPlan } from "../../src/index.js";
import { grownPlan } from "./grown-plan.js";
import { race } from "./race.js";
import { tableOf } from "./table.js";

/** A plan written as text, and its digest. */
export const writePlan = (): string => {
  const plan = parsePlan(grownPlan(10_000));
  const text = race([
    { name: "stringifyPlan, canonical (RFC 8785)", run: () => stringifyPlan(plan, { canonical: true }) },
    { name: "stringifyPlan, indented", run: () => stringifyPlan(plan) },
    { name: "JSON.stringify", isPeer: true, run: () => JSON.stringify(plan) },
  ]);
  const digest = race([
    { name: "digestOf", run: () => digestOf(plan) },
    { name: "JSON.stringify and node:crypto", isPeer: true, run: () => createHash("sha256").update(JSON.stringify(plan)).digest("hex") },
  ]);
  return [tableOf("Writing 10 000 things", text), tableOf("The digest of 10 000 things", digest)].join("\n");
};
