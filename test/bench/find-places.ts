import { findNode, findReferences, type Plan, parsePlan, traceNode } from "../../src/index.js";
import { grownPlan } from "./grown-plan.js";
import { list } from "./list.js";
import { race } from "./race.js";
import { tableOf } from "./table.js";

/** Searches a tree for the object that has an id. */
const search = (value: unknown, id: string): object | undefined => {
  if (typeof value !== "object" || value === null) return undefined;
  if ("id" in value && value.id === id) return value;
  for (const inner of Object.values(value)) {
    const found = search(inner, id);
    if (found !== undefined) return found;
  }
  return undefined;
};

const rounds = 9;
const warmUp = 3;

/** A look into a plan that nobody has looked into yet: each round takes another copy. */
const firstLook = (plans: readonly Plan[], look: (plan: Plan) => unknown): (() => unknown) => {
  let next = 0;
  return () => {
    const plan = plans[next++];
    return plan && look(plan);
  };
};

/** Finding a thing, what names it, and its trace: the first time, which makes the index, and from then on. */
export const findPlaces = (): string => {
  const written = grownPlan(10_000);
  const id = "tactic-50-1-2";
  const looks: readonly (readonly [name: string, look: (plan: Plan) => unknown])[] = [
    ["findNode", (plan) => findNode(plan, id)],
    ["findReferences", (plan) => findReferences(plan, "person-50")],
    ["traceNode", (plan) => traceNode(plan, id)],
  ];
  const plan = parsePlan(written);
  const tables = looks.map(([name, look]) => {
    const fresh = list(rounds + warmUp, () => parsePlan(written));
    const times = race(
      [
        { name: `${name}, first call`, run: firstLook(fresh, look) },
        { name: `${name}, later calls`, times: 1000, run: () => look(plan) },
        { name: "a search through the tree", isPeer: true, run: () => search(plan, id) },
      ],
      rounds,
      warmUp,
    );
    return tableOf(`${name} among 10 000 things`, times);
  });
  return tables.join("\n");
};
