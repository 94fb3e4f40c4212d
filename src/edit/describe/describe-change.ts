import { excerpt } from "../../base/text/excerpt.js";
import type { AddChange, Change, MoveChange, RemoveChange } from "../../model/change.js";
import { childLists } from "../../model/find/child-lists.js";
import type { Plan } from "../../model/plan.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import { reservedIds } from "../../model/reserved-ids.js";
import { assertChange } from "../changes/assert-changes.js";
import { idOf } from "../changes/invert-changes.js";
import type { ChangeTelling } from "./change-messages.js";
import { describeSet } from "./describe-set.js";
import { joinItems } from "./join-items.js";
import { type Speech, speechOf } from "./speech.js";

/** The most characters of a sentence. */
const mostOfSentence = 600;

/**
 * Returns what a change does in a sentence of at most 600 characters, told of the plan it is made to: things by what people call them, of a list what comes and what
 * goes, long texts by an excerpt. The words are those of `changeMessages` or the app's own. What the plan does not have goes by its id.
 *
 * @example
 * ```ts
 * import { createPlan, describeChange, editPlan } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" }).person({ id: "maria", name: "Maria" }).channel({ id: "forum", name: "Forum" }).build();
 * const { changes } = editPlan(plan, (tx) => {
 *   tx.set("channel", "forum", { owner: "maria", cost: { hoursPerWeek: 3 } });
 *   tx.add("blackout", { id: "easter", name: "Easter", from: "2027-03-26", to: "2027-03-29" });
 * });
 * changes.map((change) => describeChange(plan, change)); // => ["The owner of the channel “Forum” is now “Maria”.", "The cost of the channel “Forum” is now hours per week 3.", "The blackout “Easter” is added."]
 * ```
 */
export const describeChange = (plan: Plan, change: Change, options?: ChangeTelling): string => {
  assertPlan(plan);
  assertChange(change);
  return sentenceOf(change, speechOf([plan], options));
};

/** A quotation that ends a sentence of its own ends this one too. */
const twoStops = /([.!?…][”"»“])\.$/;

/** What a change does, in a sentence of words that are at hand. */
export const sentenceOf = (change: Change, speech: Speech): string => {
  const told = describe(change, speech).replace(twoStops, "$1");
  return excerpt(told.slice(0, 1).toUpperCase() + told.slice(1), mostOfSentence);
};

const describe = (change: Change, speech: Speech): string => {
  if (change.op === "set") return describeSet(change, speech);
  if (change.op === "move") return describeMove(change, speech);
  const { kind, node } = change;
  const values = { thing: speech.thing(idOf(change), kind, { ...node }), inner: tellInner(change, speech) };
  return change.op === "add"
    ? speech.say("added", { ...values, to: tellHolder(change.to, speech) })
    : speech.say("removed", { ...values, from: tellHolder(change.from, speech) });
};

const describeMove = ({ id, kind, from, to, list, after }: MoveChange, { say, label, nameOf, thing }: Speech): string => {
  if (from !== to) return say("moved", { thing: thing(id, kind), from: thing(from), to: thing(to) });
  const values = { list: label("field", list), name: nameOf(id) };
  return after === null ? say("first", values) : say("behind", { ...values, after: nameOf(after) });
};

/** What a thing stands in goes without saying where it is the plan or one of its parts. */
const tellHolder = (id: string, { thing }: Speech): string | undefined => (reservedIds.has(id) ? undefined : thing(id));

/** How much stands in a thing: “2 KPIs and 1 tactic”. */
const tellInner = ({ kind, node }: AddChange | RemoveChange, speech: Speech): string | undefined => {
  const fields: Readonly<Record<string, unknown>> = { ...node };
  const told = childLists[kind].flatMap((list) => {
    const things = fields[list.field];
    const count = Array.isArray(things) ? things.length : 0;
    if (count === 0) return [];
    return speech.say("counted", { count, things: count === 1 ? speech.label("kind", list.kind) : speech.label("field", list.field) });
  });
  return told.length === 0 ? undefined : joinItems(told, speech);
};
