import * as z from "zod/mini";
import { inOrder } from "./date-range.js";
import { type LocalDate, localDate } from "./dates.js";
import { flag } from "./flag.js";
import { type Id, id } from "./id.js";
import { listed } from "./list.js";
import { objectOf } from "./object-of.js";
import { text } from "./text.js";
import { type Thing, thing } from "./thing.js";
import { type Weekday, weekday } from "./weekday.js";
import type { Written } from "./written.js";

/** Days on which nothing is posted. Only a blackout blocks; a holiday does not. */
export interface Blackout extends Thing<"blackout"> {
  /** Why nothing is posted. */
  readonly name?: string;
  /** The first day. */
  readonly from: LocalDate;
  /** The last day. */
  readonly to: LocalDate;
  /** Only on these days of the week. */
  readonly days?: readonly Weekday[];
  /** Only on these channels; absent: all. */
  readonly channels?: readonly Id<"channel">[];
  /** Every year again. */
  readonly yearly?: true;
}
/** A blackout as it may be written. */
export interface BlackoutInput extends Written<Blackout> {}

/** The schema of a blackout. */
export const blackoutSchema = /* @__PURE__ */ (() =>
  objectOf<Blackout, BlackoutInput>()(() => ({
    ...thing<"blackout">(),
    name: z.exactOptional(text),
    from: localDate,
    to: localDate,
    days: z.exactOptional(listed(weekday)),
    channels: z.exactOptional(listed(id<"channel">())),
    yearly: flag,
  })).check(inOrder()))();
