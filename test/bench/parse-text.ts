import { parsePlan } from "../../src/index.js";
import { grownPlan } from "./grown-plan.js";
import { plainFreeze } from "./plain-freeze.js";
import { race } from "./race.js";
import { schemaValidator } from "./schema-validator.js";
import { tableOf } from "./table.js";

/**
 * A plan read from text, everything included (input guard, duplicate keys, structure, ids, references, cycles, freezing),
 * beside the three steps nobody can do without.
 */
export const parseText = (): string => {
  const text = JSON.stringify(grownPlan(10_000));
  const isPlan = schemaValidator();
  const peer = (): unknown => {
    const value: unknown = JSON.parse(text);
    if (!isPlan(value)) throw new TypeError("ajv refuses the plan");
    return plainFreeze(value);
  };
  const times = race([
    { name: "parsePlan", run: () => parsePlan(text) },
    { name: "JSON.parse, ajv and freeze", isPeer: true, run: peer },
    { name: "JSON.parse alone", isPeer: true, run: () => JSON.parse(text) },
  ]);
  return tableOf(`Parsing ${(text.length / 1e6).toFixed(1)} MB of text with 10 000 things`, times, "at most 5× JSON.parse, ajv and freeze");
};
