import type { Period } from "../../model/values/period.js";
import { say } from "../say.js";
import type { DocumentWords } from "../words.js";
import { describeStretch } from "./describe-stretch.js";

/** Returns a figure for a period, "600 a week", or for several, "1 every 3 weeks". */
export const describePer = (figure: string, per: Period, every: number | undefined, words: DocumentWords): string =>
  every === undefined || every === 1
    ? say(words, `per.${per}`, { figure })
    : say(words, "per.every", { figure, stretch: describeStretch(every, per, words) });
