import * as z from "zod/mini";
import { flag } from "../schema/flag.js";
import { listed } from "../schema/list.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { inOrder } from "../values/date-range.js";
import { type LocalDate, localDate } from "../values/dates.js";
import { type Id, id } from "../values/id.js";
import { type Weekday, weekday } from "../values/weekday.js";

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
