import type { Telling } from "../telling.js";
import { describeList } from "./describe-list.js";

/** The names of things as one line; `undefined` where there are none. */
export const namesOf = (ids: readonly string[], { words, nameOf }: Telling): string | undefined =>
  ids.length === 0 ? undefined : describeList(ids.map(nameOf), words);
