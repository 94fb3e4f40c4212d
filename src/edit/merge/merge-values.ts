import { isRecord } from "../../base/is-record.js";
import { canonicalJson } from "../../base/json/canonical-json.js";
import type { Json } from "../../base/json/json.js";
import { sameJson } from "../../base/json/same-json.js";
import { compareText } from "../../base/text/compare-text.js";

/** A field in the base and in the two versions made from it; undefined where it is absent. */
export interface Wishes {
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** What a field comes to when two have changed it: a value, and whether it is what both wanted. */
export interface MergedValue {
  readonly value: unknown;
  readonly isSettled: boolean;
}

const settled = (value: unknown): MergedValue => ({ value, isSettled: true });

/**
 * What a field comes to: what the one made of it that changed it; where both did, their agreement, or in records and in lists of words, or of items known by a key,
 * both their additions and removals. Where they want two things it is what there was. It is the same with the two exchanged.
 */
export const mergeValues = (base: unknown, ours: unknown, theirs: unknown, key?: string): MergedValue => {
  if (sameJson(ours, theirs) || sameJson(base, theirs)) return settled(ours);
  if (sameJson(base, ours)) return settled(theirs);
  if (isWords(base) && isWords(ours) && isWords(theirs)) return mergeWords(base, ours, theirs);
  if (key !== undefined)
    return mergeItems(itemsBy(key, base), itemsBy(key, ours), itemsBy(key, theirs)) ?? { value: base, isSettled: false };
  if (isRecord(base) && isRecord(ours) && isRecord(theirs) && !("kind" in base)) return mergeRecords(base, ours, theirs);
  return { value: base, isSettled: false };
};

/** Of two values that were made where there was none, one that does not depend on whose it is: what is there before what is not, else the first by its JSON. */
export const pickOne = (ours: unknown, theirs: unknown): unknown => {
  if (ours === undefined) return theirs;
  if (theirs === undefined) return ours;
  return compareText(canonicalJson(ours as Json), canonicalJson(theirs as Json)) <= 0 ? ours : theirs; // the fields of a plan hold JSON
};

const isWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string") && new Set(value).size === value.length;

/** Words that both kept, in an order on which they do not differ, then what either added. */
const mergeWords = (base: readonly string[], ours: readonly string[], theirs: readonly string[]): MergedValue => {
  const [inOurs, inTheirs, inBase] = [new Set(ours), new Set(theirs), new Set(base)];
  const isKept = (word: string) => inOurs.has(word) && inTheirs.has(word);
  const [mine, others, before] = [ours.filter(isKept), theirs.filter(isKept), base.filter(isKept)];
  const order = mergeValuesOf(
    before,
    mine.filter((word) => inBase.has(word)),
    others.filter((word) => inBase.has(word)),
  );
  if (order === undefined) return { value: base, isSettled: false };
  const both = mine.filter((word) => !inBase.has(word));
  const added = [
    ...ours.filter((word) => !inBase.has(word) && !inTheirs.has(word)),
    ...theirs.filter((word) => !inBase.has(word) && !inOurs.has(word)),
  ];
  const one = ours.every((word) => inBase.has(word)) || theirs.every((word) => inBase.has(word));
  return settled(Object.freeze([...order, ...both.sort(compareText), ...(one ? added : added.sort(compareText))]));
};

const mergeValuesOf = (base: readonly string[], ours: readonly string[], theirs: readonly string[]): readonly string[] | undefined => {
  if (sameJson(ours, theirs) || sameJson(base, theirs)) return ours;
  return sameJson(base, ours) ? theirs : undefined;
};

/** A plugin may be called as what every object inherits. */
const own = (record: Readonly<Record<string, unknown>>, key: string): unknown => (Object.hasOwn(record, key) ? record[key] : undefined);

/** Keys one by one, as those of plugins; one that both changed in two ways leaves the whole unsettled. */
const mergeRecords = (
  base: Readonly<Record<string, unknown>>,
  ours: Readonly<Record<string, unknown>>,
  theirs: Readonly<Record<string, unknown>>,
): MergedValue => {
  const merged: Record<string, unknown> = {};
  for (const key of [...new Set([...Object.keys(base), ...[...Object.keys(ours), ...Object.keys(theirs)].sort(compareText)])]) {
    const { value, isSettled } = mergeValues(own(base, key), own(ours, key), own(theirs, key));
    if (!isSettled) return { value: base, isSettled: false };
    if (value !== undefined) merged[key] = value;
  }
  return settled(Object.freeze(merged));
};

type Items = ReadonlyMap<string, unknown>;

/** The items of a list by their key; undefined where two have the same. */
const itemsBy = (key: string, list: unknown): Items | undefined => {
  const items = Array.isArray(list) ? list.filter(isRecord) : [];
  const byKey = new Map(items.map((item) => [String(item[key]), item]));
  return byKey.size === items.length ? byKey : undefined;
};

/** Items one by one, in the order of their keys; one that both changed in two ways, or that the one took out and the other changed, leaves the whole unsettled. */
const mergeItems = (base: Items | undefined, ours: Items | undefined, theirs: Items | undefined): MergedValue | undefined => {
  if (base === undefined || ours === undefined || theirs === undefined) return undefined;
  const order = mergeWords([...base.keys()], [...ours.keys()], [...theirs.keys()]);
  if (!order.isSettled || !isWords(order.value)) return undefined;
  const merged = new Map<string, unknown>();
  for (const key of new Set([...base.keys(), ...order.value])) {
    const { value, isSettled } = mergeValues(base.get(key), ours.get(key), theirs.get(key));
    if (!isSettled) return undefined;
    merged.set(key, value);
  }
  return settled(Object.freeze(order.value.map((key) => merged.get(key))));
};
