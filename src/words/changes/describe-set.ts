import { echoedText } from "../../base/text/echo-limits.js";
import type { SetChange } from "../../model/change.js";
import { namesOthersIn } from "../../model/find/references.js";
import { isContinued } from "../../model/journey/is-continued.js";
import { namingFieldOf } from "../name-of.js";
import { sayerOf } from "../phrases.js";
import type { Wording } from "../wording.js";
import { changeMessages } from "./change-messages.js";
import { changedEnds } from "./changed-ends.js";
import { describeData } from "./describe-data.js";
import { type FieldInWords, fieldInWords } from "./field-in-words.js";
import { describeField } from "./field-values.js";
import { describeThing } from "./things.js";

const say = /* @__PURE__ */ sayerOf("changes", changeMessages);

/** Returns what setting a field does, in a sentence. */
export const describeSet = (change: SetChange, wording: Wording): string => {
  const { id, kind, field, value, was } = change;
  const { label, manner, phrase, as } = fieldInWords(kind, field, wording);
  const about: About = {
    subject: describeThing({ id, kind }, wording, "subject"),
    thing: describeThing({ id, kind }, wording),
    field: label,
    phrase,
  };
  if (field === "ext" || field === "plugins") return say(wording, "data", { ...about, plugins: describeData(was, value, wording) });
  if (typeof (value ?? was) === "boolean") return say(wording, flagKey(value, was), about);
  const [now, before] = [value ?? [], was ?? []];
  if (!Array.isArray(now) || !Array.isArray(before) || as === "weekdays") return describeOne(change, manner, about, wording);
  return describeList(change, { now, before }, manner, about, wording);
};

/** What every sentence about a field may name. */
interface About {
  readonly subject: string;
  readonly thing: string;
  readonly field: string;
  readonly phrase: string;
}

type Manner = FieldInWords["manner"];

const flagKey = (value: unknown, was: unknown): "flag.yes" | "flag.no" | "flag.never" | "flag.open" => {
  if (value === true) return "flag.yes";
  if (was === true) return "flag.no";
  return value === false ? "flag.never" : "flag.open";
};

/** One value instead of another, or none any more. The name of a thing that the sentence begins with is not said again. */
const describeOne = ({ id, kind, field, value, was }: SetChange, manner: Manner, about: About, wording: Wording): string => {
  const sort = manner === "flag" ? "state" : manner;
  const describe = (one: unknown): string | undefined => (one === undefined ? undefined : describeField(one, kind, field, wording));
  const isText = typeof value === "string" && typeof was === "string" && !namesOthersIn(kind, field);
  const [now, before] = isText ? changedEnds(value, was, echoedText) : [value, was];
  if (now === undefined) return say(wording, `${sort}.gone`, { ...about, was: describe(before) });
  const isShown = kind !== "plan" && isText && namingFieldOf(wording.find(id)?.node ?? {}) === field;
  return say(wording, `${sort}.now`, { ...about, value: describe(now), was: isShown ? undefined : describe(before) });
};

/** A list before and after; one that is absent counts as empty. */
interface Lists {
  readonly now: readonly unknown[];
  readonly before: readonly unknown[];
}

/** What is added and what is removed, not the whole list; where neither is, its order. */
const describeList = ({ kind, field }: SetChange, { now, before }: Lists, manner: Manner, about: About, wording: Wording): string => {
  const sort = manner === "flag" || manner === "reason" ? "nouns" : manner;
  const describe = (items: readonly unknown[]): string | undefined =>
    items.length === 0 ? undefined : describeField(items, kind, field, wording);
  const [more, less] = [without(now, before), without(before, now)];
  const [added, removed] = [describe(more), describe(less)];
  if (now.length === 0) {
    if (before.length === 0) return say(wording, "none", about);
    return say(wording, sort === "nouns" ? "nouns.none" : `${sort}.less`, { ...about, removed });
  }
  if (kind === "plan" && field === "journey" && !isContinued(before, now) && !isContinued(now, before))
    return say(wording, "journey.replaced", { ...about, added, removed });
  const isNew = less.length === before.length;
  if (isNew && (before.length > 0 || sort === "verb" || sort === "state"))
    return say(wording, `${sort}.now`, { ...about, value: added, was: removed });
  if (added !== undefined) return say(wording, `${sort}.more`, { ...about, added, removed });
  if (removed !== undefined) return say(wording, `${sort}.less`, { ...about, removed });
  return say(wording, `${sort}.order`, { ...about, value: describe(now) });
};

/** The items of a list that another does not have, or not as often: both were read, so that the same is written the same. */
const without = (items: readonly unknown[], others: readonly unknown[]): readonly unknown[] => {
  const left = new Map<string, number>();
  for (const other of others.map((one) => JSON.stringify(one))) left.set(other, (left.get(other) ?? 0) + 1);
  return items.filter((item) => {
    const text = JSON.stringify(item);
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
};
