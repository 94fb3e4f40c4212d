import { create } from "jsondiffpatch";
import { diffPlans, parsePlan } from "../../src/index.js";
import { editedPlan } from "./edited-plan.js";
import { grownPlan } from "./grown-plan.js";
import { race } from "./race.js";
import { tableOf } from "./table.js";

/** Two versions of a plan, some twenty edits apart: first as an editor has them, sharing what is the same, then read from two texts. */
export const diffTwoPlans = (): string => {
  const before = parsePlan(grownPlan(10_000));
  const after = editedPlan(before, 40);
  const [writtenBefore, writtenAfter] = [parsePlan(JSON.stringify(before)), parsePlan(JSON.stringify(after))];
  const differ = create({ objectHash: (item, index) => ("id" in item ? String(item.id) : `at ${index}`) });
  const tables = (
    [
      ["sharing what is the same", before, after, "at least 5× faster than jsondiffpatch"],
      ["read from two texts", writtenBefore, writtenAfter, undefined],
    ] as const
  ).map(([manner, a, b, goal]) => {
    const times = race([
      { name: "diffPlans", times: 20, run: () => diffPlans(a, b) },
      { name: "jsondiffpatch, objects by their id", isPeer: true, run: () => differ.diff(a, b) },
    ]);
    return tableOf(`${diffPlans(a, b).length} changes between versions of 10 000 things, ${manner}`, times, goal);
  });
  return tables.join("\n");
};
