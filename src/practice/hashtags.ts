import { memo } from "../base/memo.js";
import { walkPlaces } from "../model/find/walk-places.js";
import type { Plan } from "../model/plan.js";

/** How a hashtag is written with a capital for each of its words (C8), where a name, a tag or a phrase to say of the plan shows that it has several; undefined where none does. */
export const camelCaseOf = (plan: Plan, hashtag: string): string | undefined => camelCases(plan).get(hashtag.toLowerCase());

const camelCases = /* @__PURE__ */ memo((plan: Plan): ReadonlyMap<string, string> => {
  const known = new Map<string, string>();
  const learn = (text: unknown) => {
    if (typeof text !== "string" || text.length > longestTag) return;
    const parts = text.normalize("NFC").match(wordInName) ?? [];
    const tag = parts.map(capitalised).join("");
    const hasSeveral = parts.filter((part) => letter.test(part)).length > 1 || innerCapital.test(parts.join(" "));
    const joined = tag.toLowerCase();
    if (hasSeveral && tag !== joined && !known.has(joined)) known.set(joined, parts.length > 1 ? tag : parts.join(""));
  };
  learn(plan.organization);
  walkPlaces(plan, ({ kind, node }) => {
    if (kind === "phrase") learn(node["use"] === "say" ? node["text"] : node["instead"]);
    else learn(node["name"]);
    if (Array.isArray(node["tags"])) for (const tag of node["tags"]) learn(tag);
  });
  return known;
});

/** Longer names make no hashtag. */
const longestTag = 100;

/** A part of a name between spaces, dashes and the like. */
const wordInName = /[\p{L}\p{M}\p{N}]+/gu;
const letter = /\p{L}/u;
/** What begins a word within a part, as in OpenSource. */
const innerCapital = /\p{Ll}\p{Lu}/u;

const capitalised = (word: string): string => {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return first.toUpperCase() + word.slice(first.length);
};
