import { nearestAmong } from "./nearest-among.js";

/** Returns the candidate nearest to a misspelt word, as `nearestAmong` finds it, or undefined where none is near. */
export const didYouMean = (word: string, candidates: Iterable<string>): string | undefined => nearestAmong(candidates)(word);
