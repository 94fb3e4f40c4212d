import { sameJson } from "../../base/json/same-json.js";
import type { SetChange } from "../../model/change.js";
import { namesOthersIn } from "../../model/find/references.js";
import { changedEnds } from "./changed-ends.js";
import { joinItems } from "./join-items.js";
import { namingFieldOf } from "./name-of-node.js";
import { mostOfText, type Speech } from "./speech.js";
import { tellValue } from "./tell-value.js";

/** Fields that tell what a thing does: it answers, it builds on. */
const verbs = /^(?:serves|answers|settles|watches|decides|starts|ends|empowers|buildsOn)$/;
/** Fields that tell what or where or when a thing is: it is due, it is raised by. */
const states =
  /^(?:is|due|every|checked|by|about|during|while|open|from|to|on|partOf|setAside|raisedBy|approvedBy|approvedOn|heardOn|invitedOn)$/;
/** Figures of which there are many. */
const units = /hours|minutes/i;

/** Returns what setting a field does, in a sentence. */
export const describeSet = (change: SetChange, speech: Speech): string => {
  const { id, kind, field, value, was } = change;
  const { say, label, thing } = speech;
  const about = { thing: thing(id, kind), field: label("field", field, kind) };
  if (field === "ext" || field === "plugins")
    return say("data", { ...about, plugins: joinItems(changedKeys(value, was).map(speech.quote), speech) });
  const said = value === undefined ? was : value;
  if (typeof said === "boolean")
    return say(value === undefined ? "unmarked" : "marked", { ...about, field: said ? about.field : say("not", about) });
  const manner = verbs.test(field) ? "verb" : states.test(field) ? "state" : "noun";
  if (Array.isArray(value) && Array.isArray(was))
    return describeList(change, value, was, manner === "noun" ? "nouns" : manner, about, speech);
  const tellOf = (one: unknown) => (one === undefined ? undefined : tellValue(one, kind, field, speech));
  const isText = typeof value === "string" && typeof was === "string" && !namesOthersIn(kind, field);
  const [now, before] = isText ? changedEnds(value, was, mostOfText) : [value, was];
  const values = { ...about, value: tellOf(now), was: tellOf(before) };
  if (now !== undefined && before !== undefined && field === namingFieldOf(speech.find(id)?.node ?? {}))
    return say(field === "name" ? "called" : "renamed", values);
  const many = manner === "noun" && (Array.isArray(said) || units.test(field)) ? "nouns" : manner;
  return say(`${many}.${value === undefined ? "gone" : "now"}`, values);
};

/** What comes and what goes is told, not the whole list; where neither does, its order. */
const describeList = (
  { kind, field }: SetChange,
  value: readonly unknown[],
  was: readonly unknown[],
  manner: "nouns" | "verb" | "state",
  about: { readonly thing: string; readonly field: string },
  speech: Speech,
): string => {
  const tellOf = (items: readonly unknown[]) => (items.length === 0 ? undefined : tellValue(items, kind, field, speech));
  const [added, removed] = [tellOf(without(value, was)), tellOf(without(was, value))];
  if (added !== undefined) return speech.say(`${manner}.more`, { ...about, added, removed });
  if (removed !== undefined) return speech.say(`${manner}.less`, { ...about, removed });
  return speech.say("order", { ...about, value: tellValue(value, kind, field, speech) });
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

/** The plugins whose data is not the same. */
const changedKeys = (value: unknown, was: unknown): readonly string[] => {
  const [now, before] = [fieldsOf(value), fieldsOf(was)];
  return Object.keys({ ...before, ...now }).filter((key) => !sameJson(now[key], before[key]));
};

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => (value ?? {}) as Readonly<Record<string, unknown>>; // any value but null and undefined may be asked for any key
