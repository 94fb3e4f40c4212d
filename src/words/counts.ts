import type { Kind } from "../model/kind.js";
import { countWords } from "./labels/count-words.js";
import { sayTemplate } from "./phrases.js";
import type { Wording } from "./wording.js";

/** Returns how many things of a kind there are: "2 KPIs". */
export const describeCount = (kind: Kind, count: number, wording: Wording): string => {
  const words: Readonly<Partial<Record<Kind, string>>> = countWords;
  return sayTemplate(wording, `counts/${kind}`, words[kind] ?? "{count}", { count });
};
