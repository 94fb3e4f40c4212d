import type { DateRange } from "../../model/values/date-range.js";
import { say } from "../say.js";
import type { DocumentWords } from "../words.js";
import { describeDate } from "./describe-date.js";

/** Returns a run of days: "1 January 2027 to 31 December 2027", or the one day it is. */
export const describeDateRange = ({ from, to }: DateRange, words: DocumentWords): string =>
  from === to ? describeDate(from, words) : say(words, "range", { from: describeDate(from, words), to: describeDate(to, words) });
