import { assertChoice } from "../../base/arguments/assert-choice.js";
import { assertLike } from "../../base/arguments/assert-like.js";
import { optionsOf } from "../../base/arguments/options-of.js";
import { readLanguage } from "../../base/arguments/read-language.js";
import { echoedText } from "../../base/text/echo-limits.js";
import type { Conflict } from "../../model/conflict.js";
import type { Place } from "../../model/find/place.js";
import { namesOthersIn } from "../../model/find/references.js";
import { isContinued } from "../../model/journey/is-continued.js";
import { kinds } from "../../model/kinds.js";
import type { Plan } from "../../model/plan.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import type { DescribeOptions } from "../describe-options.js";
import { sayerOf } from "../phrases.js";
import { joinSome } from "../values/lists.js";
import type { Wording } from "../wording.js";
import { wordingOf } from "../wording-of.js";
import { changedEnds } from "./changed-ends.js";
import { conflictMessages } from "./conflict-messages.js";
import { describeData } from "./describe-data.js";
import { fieldInWords } from "./field-in-words.js";
import { describeField } from "./field-values.js";
import { describeNamed, describeThing } from "./things.js";

const say = /* @__PURE__ */ sayerOf("conflicts", conflictMessages);

/**
 * Returns what a conflict of a merge is about and what each version did, in one or two sentences. Things go by their names in the merged plan.
 *
 * @example
 * ```ts
 * import { createPlan, describeConflict, editPlan, mergePlans } from "social-plan";
 *
 * const base = createPlan({ id: "acme" }).channel({ id: "forum", name: "Forum", maxSilenceDays: 7 }).build();
 * const ours = editPlan(base, (tx) => tx.set("channel", "forum", { maxSilenceDays: 14 })).plan;
 * const theirs = editPlan(base, (tx) => tx.set("channel", "forum", { maxSilenceDays: 21 })).plan;
 * const { plan, conflicts } = mergePlans(base, ours, theirs);
 * conflicts.map((conflict) => describeConflict(plan, conflict)); // => ["Both versions change the longest silence of the channel “Forum”. Ours sets it to 14 days; theirs sets it to 21 days."]
 * ```
 */
export const describeConflict = (plan: Plan, conflict: Conflict, options?: DescribeOptions): string => {
  assertPlan(plan);
  assertConflict(conflict);
  const wording = wordingOf(plan, readLanguage(optionsOf(options)));
  const { type, field } = conflict;
  const about = aboutOf(conflict, wording);
  if (type === "journey") return describeJourneys(conflict, wording);
  if (type === "order") return say(wording, "order", { ...about, ...fieldOf(conflict, wording), ...describeOrders(conflict, wording) });
  if (field !== undefined) return describeFieldConflict(conflict, field, about, wording);
  switch (type) {
    case "move/move":
      return say(wording, "move/move", { ...about, ...describePlaces(conflict, wording) });
    case "set/set":
    case "set/remove":
      return wording.find(conflict.id) === undefined
        ? say(wording, "set/remove.left", { ...about, side: holderOf(conflict) })
        : say(wording, "set/remove", { ...about, side: conflict.ours === undefined ? "ours" : "theirs" });
    case "move-cycle":
      return say(wording, "move-cycle.left", { ...about, side: holderOf(conflict) });
    case "add/add":
      return wording.find(conflict.id) === undefined
        ? say(wording, "add/add.left", { ...about, side: holderOf(conflict) })
        : say(wording, "add/add", { ...about, ...describePlaces(conflict, wording) });
  }
};

const types = [
  "set/set",
  "set/remove",
  "move/move",
  "move-cycle",
  "add/add",
  "order",
  "journey",
] as const satisfies readonly Conflict["type"][];

const assertConflict = (conflict: Conflict): void => {
  assertLike(conflict, { type: "", id: "", kind: "" }, { path: ["conflict"], expected: "a conflict, as `mergePlans` returns it" });
  assertChoice(conflict.type, types, ["conflict", "type"]);
  assertChoice(conflict.kind, Object.keys(kinds), ["conflict", "kind"]);
};

/** What every sentence about a conflict may name. */
interface About {
  readonly subject: string;
  readonly thing: string;
}

const aboutOf = ({ id, kind, base, ours, theirs }: Conflict, wording: Wording): About => {
  const held = [ours, theirs, base].find((value) => typeof value === "object" && value !== null && !Array.isArray(value));
  const node = wording.find(id) === undefined ? (held as Place["node"] | undefined) : undefined; // of a thing that the plan does not have, the conflict holds the versions
  return { subject: describeThing({ id, kind, node }, wording, "subject"), thing: describeThing({ id, kind, node }, wording) };
};

const fieldOf = ({ kind, field = "" }: Conflict, wording: Wording) => {
  const { label, phrase } = fieldInWords(kind, field, wording);
  return { field: label, phrase };
};

/** Which of the versions has the thing. */
const holderOf = ({ ours, theirs }: Conflict): "ours" | "theirs" | "both" => {
  if (theirs === undefined) return "ours";
  return ours === undefined ? "theirs" : "both";
};

const describeFieldConflict = (conflict: Conflict, field: string, about: About, wording: Wording): string => {
  const { type } = conflict;
  const isAdded = type === "add/add";
  if (field === "ext" || field === "plugins") {
    const plugins = describeData(conflict.ours, conflict.theirs, wording); // what is not disputed, both have
    return say(wording, isAdded ? "add/add.data" : "set/set.data", { ...about, plugins });
  }
  const named = { ...about, ...fieldOf(conflict, wording) };
  const values = [conflict.base, conflict.ours, conflict.theirs];
  if (values.some((value) => typeof value === "boolean"))
    return say(wording, "set/set.flag", { ...named, ours: answerOf(conflict.ours), theirs: answerOf(conflict.theirs) });
  const sides = { ...named, ...describeSides(conflict, field, wording) };
  switch (type) {
    case "add/add":
      return say(wording, "add/add.field", sides);
    case "set/remove":
      return say(wording, "set/remove.field", sides);
    case "move-cycle":
      return say(wording, "move-cycle", sides);
    case "set/set":
    case "move/move":
    case "order":
    case "journey": {
      const isMany = fieldInWords(conflict.kind, field, wording).manner === "nouns" || values.some((value) => Array.isArray(value));
      return say(wording, "set/set", { ...sides, many: isMany ? "yes" : "no" });
    }
  }
};

const answerOf = (value: unknown): "yes" | "no" | undefined => (value === undefined ? undefined : value === true ? "yes" : "no");

/** What either version holds, of two long texts from shortly before the place where they part. */
const describeSides = ({ kind, ours, theirs }: Conflict, field: string, wording: Wording) => {
  const areTexts = typeof ours === "string" && typeof theirs === "string" && !namesOthersIn(kind, field);
  const [mine, others] = areTexts ? changedEnds(ours, theirs, echoedText) : [ours, theirs];
  const describe = (value: unknown): string | undefined =>
    value === undefined || (Array.isArray(value) && value.length === 0) ? undefined : describeField(value, kind, field, wording);
  return { ours: describe(mine), theirs: describe(others) };
};

/** Where either version takes the thing: what it is to stand in, by its id. */
const describePlaces = ({ base, ours, theirs }: Conflict, wording: Wording) => {
  const describe = (to: unknown): string => {
    const place = describeThing({ id: String(to) }, wording);
    return say(wording, to === base ? "move/move.within" : "move/move.to", { place });
  };
  return { ours: describe(ours), theirs: describe(theirs) };
};

const describeJourneys = ({ base, ours, theirs }: Conflict, wording: Wording): string => {
  const [isOursKept, areTheirsKept] = [isContinued(base ?? [], ours ?? []), isContinued(base ?? [], theirs ?? [])];
  if (isOursKept && areTheirsKept) return say(wording, "journey");
  return say(wording, "journey.rewritten", { side: isOursKept ? "theirs" : areTheirsKept ? "ours" : "both" });
};

const describeOrders = ({ ours, theirs }: Conflict, wording: Wording) => {
  const describe = (ids: unknown): string =>
    joinSome(
      (Array.isArray(ids) ? ids : []).map((id) => describeNamed(String(id), wording)),
      echoedText,
      wording,
    );
  return { ours: describe(ours), theirs: describe(theirs) };
};
