import type { Telling } from "../telling.js";
import { describeList } from "./describe-list.js";

/** Texts as one line; `undefined` where there are none. */
export const textsOf = (texts: readonly string[], { words }: Telling): string | undefined =>
  texts.length === 0 ? undefined : describeList(texts, words);
