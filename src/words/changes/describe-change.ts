import { optionsOf } from "../../base/arguments/options-of.js";
import { readLanguage } from "../../base/arguments/read-language.js";
import { excerptLine } from "../../base/text/excerpt-line.js";
import type { AddChange, Change, MoveChange, RemoveChange } from "../../model/change.js";
import { childLists } from "../../model/find/child-lists.js";
import { idOfChange } from "../../model/id-of-change.js";
import type { Plan } from "../../model/plan.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import { readyChange } from "../../model/read/ready-change.js";
import { wrongChange } from "../../model/read/wrong-change.js";
import { reservedIds } from "../../model/reserved-ids.js";
import { describeCount } from "../counts.js";
import type { DescribeOptions } from "../describe-options.js";
import { sayerOf } from "../phrases.js";
import { joinWords } from "../values/lists.js";
import type { Wording } from "../wording.js";
import { wordingOf } from "../wording-of.js";
import { changeMessages } from "./change-messages.js";
import { describeSet } from "./describe-set.js";
import { describeNamed, describeThing } from "./things.js";

const say = /* @__PURE__ */ sayerOf("changes", changeMessages);

/**
 * Returns what a change does to a plan in a sentence of at most 600 characters. Things go by their names in that plan, or by their ids where it does not have them;
 * of a list the sentence names what is added and what is removed, of a long text an excerpt. Throws `change`, with the path to the place, for what is no change.
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
 * changes.map((change) => describeChange(plan, change)); // => ["The owner of the channel “Forum” is now Maria.", "The cost of the channel “Forum” is now 3 hours a week.", "The blackout “Easter” is added."]
 * ```
 */
export const describeChange = (plan: Plan, change: Change, options?: DescribeOptions): string => {
  assertPlan(plan);
  const ready = readyChange(change);
  const language = readLanguage(optionsOf(options));
  try {
    return sentenceOf(ready, wordingOf(plan, language));
  } catch (thrown) {
    throw unsayable(ready, wordingOf(plan)) ?? thrown;
  }
};

/** The refusal of a change that English cannot say either, since one of its values is none of the model's; undefined where the language is at fault. */
const unsayable = (change: Change, wording: Wording): Error | undefined => {
  const isSaid = (one: Change): boolean => {
    try {
      return sentenceOf(one, wording) !== "";
    } catch {
      return false;
    }
  };
  if (isSaid(change)) return undefined;
  const { value, was, ...rest } = { value: undefined, was: undefined, ...change };
  const [field, found] = isSaid({ ...rest, value } as Change) ? ["was", was] : ["value", value]; // the same change without one of its values
  return wrongChange({ code: "shape", path: ["change", field], values: { found, expected: "what the model says" } });
};

/** Returns what a change does, in a sentence. */
export const sentenceOf = (change: Change, wording: Wording): string =>
  excerptLine(describe(change, wording).replace(twoStops, "$1"), mostOfSentence);

/** The most characters of a sentence. */
const mostOfSentence = 600;

/** A text that ends a sentence of its own, in quotation marks or without, ends this one too. */
const twoStops = /([.!?…][”"»“]?)\.$/;

const describe = (change: Change, wording: Wording): string => {
  if (change.op === "set") return describeSet(change, wording);
  if (change.op === "move") return describeMove(change, wording);
  const subject = describeThing({ id: idOfChange(change), kind: change.kind, node: { ...change.node } }, wording, "subject");
  const inner = describeInner(change, wording);
  return change.op === "add"
    ? say(wording, "added", { subject, inner, to: describeHolder(change.to, wording) })
    : say(wording, "removed", { subject, inner, from: describeHolder(change.from, wording) });
};

const describeMove = ({ id, kind, from, to, after }: MoveChange, wording: Wording): string => {
  const subject = describeThing({ id, kind }, wording, "subject");
  if (from !== to)
    return say(wording, "moved", { subject, from: describeThing({ id: from }, wording), to: describeThing({ id: to }, wording) });
  return after === null
    ? say(wording, "first", { subject, in: describeHolder(to, wording) })
    : say(wording, "behind", { subject, after: describeNamed(after, wording) });
};

/** What a thing stands in goes without saying where it is the plan or one of its parts. */
const describeHolder = (id: string, wording: Wording): string | undefined =>
  reservedIds.has(id) ? undefined : describeThing({ id }, wording);

/** How much stands in a thing: "2 KPIs and 1 tactic". */
const describeInner = ({ kind, node }: AddChange | RemoveChange, wording: Wording): string | undefined => {
  const fields: Readonly<Record<string, unknown>> = { ...node };
  const counts = childLists[kind].flatMap((list) => {
    const things = fields[list.field];
    return Array.isArray(things) && things.length > 0 ? [describeCount(list.kind, things.length, wording)] : [];
  });
  return counts.length === 0 ? undefined : joinWords(counts, wording);
};
