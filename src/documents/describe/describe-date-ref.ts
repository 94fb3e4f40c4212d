import type { DateRef } from "../../model/values/date-ref.js";
import type { Telling } from "../telling.js";
import { describeDate } from "./describe-date.js";
import { describeOffset } from "./describe-offset.js";

/** Returns a day, stated or relative: "30 June 2027", "2 months before the launch". */
export const describeDateRef = (date: DateRef, { words, nameOf }: Telling): string =>
  typeof date === "string" ? describeDate(date, words) : describeOffset(date.offset, nameOf(date.to), words);
