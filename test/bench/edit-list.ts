import { type ContentItem, type Edited, editPlan, type Plan, parsePlan } from "../../src/index.js";
import { editChain, editSame } from "./edit-chain.js";
import { grownPlan } from "./grown-plan.js";
import { race } from "./race.js";
import { tableOf } from "./table.js";

const id = "content-new";
const title = "Welcome to the new members";

const checked = ({ plan, changes }: Edited): Plan => {
  if (changes.length !== 1) throw new Error(`${changes.length} changes`);
  return plan;
};

const add = (plan: Plan): Plan => checked(editPlan(plan, (tx) => tx.add("content", { id, title }, { after: null })));

const remove = (plan: Plan): Plan => checked(editPlan(plan, (tx) => tx.remove("content", id)));

const addByHand = (plan: Plan): Plan => {
  const item = { id, title, messages: Object.freeze([]), channels: Object.freeze([]), variants: Object.freeze([]) };
  const content = [...plan.content];
  content.unshift(Object.freeze(item as unknown as ContentItem)); // written by hand, its id is a plain string
  return Object.freeze({ ...plan, content: Object.freeze(content) });
};

const removeByHand = (plan: Plan): Plan => {
  const content = [...plan.content];
  content.shift();
  return Object.freeze({ ...plan, content: Object.freeze(content) });
};

const inTurn =
  (...edits: readonly ((plan: Plan) => Plan)[]) =>
  (plan: Plan, turn: number): Plan =>
    edits[turn % edits.length]?.(plan) ?? plan;

/** A thing put at the head of a list of a thousand, one change, beside the list copied by hand. */
export const editList = (): string => {
  const plan = parsePlan(grownPlan(10_000));
  const chain = race([
    { name: "editPlan, tx.add and tx.remove in turn", times: 1000, run: editChain(plan, inTurn(add, remove)) },
    { name: "both by hand", isPeer: true, times: 1000, run: editChain(plan, inTurn(addByHand, removeByHand)) },
  ]);
  const same = race([
    { name: "editPlan, tx.add", times: 1000, run: editSame(plan, add) },
    { name: "by hand", isPeer: true, times: 1000, run: editSame(plan, addByHand) },
  ]);
  const heading = `Putting a thing before ${plan.content.length} others`;
  return [
    tableOf(`${heading}, each on the plan before it`, chain, "at most 2×"),
    tableOf(`${heading}, each on the same plan`, same, "at most 2×"),
  ].join("\n");
};
