import type { Bound } from "../../model/schedule/bound.js";
import { say } from "../say.js";
import type { DocumentWords } from "../words.js";
import { describeList } from "./describe-list.js";
import { describePer } from "./describe-per.js";
import { describePosts } from "./describe-posts.js";

/** Returns how many posts a stretch may hold: "at most 3 a week", "1 every 3 weeks, for each author". */
export const describeBound = (bound: Bound, words: DocumentWords): string => {
  const { per, every, each, only, except } = bound;
  let told = describePer(describePosts(bound, words), per, every, words);
  if (each !== undefined) told = say(words, `bound.each.${each}`, { bound: told });
  if (only !== undefined) told = say(words, "bound.only", { bound: told, tags: describeList(only, words) });
  return except === undefined ? told : say(words, "bound.except", { bound: told, tags: describeList(except, words) });
};
