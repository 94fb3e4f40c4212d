import type { Bound } from "../../model/schedule/bound.js";
import { sayerOf } from "../phrases.js";
import type { Wording } from "../wording.js";
import { describeLimits, describePer, describeRange } from "./amounts.js";
import { joinTexts } from "./lists.js";

/** English for how many posts there may be. */
export const postMessages = {
  "posts.any": "any number",
  "bound.each":
    "{bound}, for each {each, select, author {author} pillar {theme} campaign {campaign} content {piece of content} other {{each}}}",
  "bound.only": "{bound}, counting only what is tagged {tags}",
  "bound.nothing": "{bound}, counting nothing",
  "bound.except": "{bound}, not counting what is tagged {tags}",
} as const;

const say = /* @__PURE__ */ sayerOf("values", postMessages);

/** Returns how many posts: "2", "2–3", "at least 1", "at most 3", "any number". */
export const describePosts = ({ min = 0, max }: { readonly min?: number; readonly max?: number }, wording: Wording): string => {
  if (max === undefined) return min === 0 ? say(wording, "posts.any") : describeLimits({ atLeast: min }, wording);
  if (min === 0) return describeLimits({ atMost: max }, wording);
  return min === max ? String(max) : describeRange(min, max, wording);
};

/** Returns how many posts a stretch may hold: "at most 3 a week", "1 every 3 weeks, for each author". */
export const describeBound = (bound: Bound, wording: Wording): string => {
  const { per, every, each, only, except } = bound;
  let told = describePer(describePosts(bound, wording), per, every, wording);
  if (each !== undefined) told = say(wording, "bound.each", { bound: told, each });
  if (only !== undefined)
    told =
      only.length === 0
        ? say(wording, "bound.nothing", { bound: told })
        : say(wording, "bound.only", { bound: told, tags: joinTexts(only, wording) });
  return except === undefined || except.length === 0
    ? told
    : say(wording, "bound.except", { bound: told, tags: joinTexts(except, wording) });
};
