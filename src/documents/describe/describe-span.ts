import type { DateRef } from "../../model/values/date-ref.js";
import { say } from "../say.js";
import type { Telling } from "../telling.js";
import { describeDateRef } from "./describe-date-ref.js";

/** Returns a stretch of which either end may be open: "from 1 May 2027", "until 1 week after the launch"; `undefined` where both are. */
export const describeSpan = (from: DateRef | undefined, to: DateRef | undefined, telling: Telling): string | undefined => {
  const values = {
    from: from === undefined ? undefined : describeDateRef(from, telling),
    to: to === undefined ? undefined : describeDateRef(to, telling),
  };
  if (from === undefined) return to === undefined ? undefined : say(telling.words, "range.to", values);
  if (to === undefined) return say(telling.words, "range.from", values);
  return from === to ? values.from : say(telling.words, "range", values);
};
