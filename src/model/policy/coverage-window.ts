import * as z from "zod/mini";
import { list, listed } from "../schema/list.js";
import { objectOf } from "../schema/object-of.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { type LocalTime, localTime, type TimeZone, timeZone } from "../values/dates.js";
import { type Id, id } from "../values/id.js";
import { type Weekday, weekday } from "../values/weekday.js";

/** Hours in which somebody is there to answer (D3). */
export interface CoverageWindow extends Thing<"coverageWindow"> {
  /** On these days of the week. */
  readonly days: readonly Weekday[];
  /** From this time. */
  readonly from: LocalTime;
  /** To this time; earlier than `from`: of the next day. */
  readonly to: LocalTime;
  /** The zone the times are in; absent: the plan's. */
  readonly timeZone?: TimeZone;
  /** Who is there. */
  readonly by: readonly Id<"person">[];
  /** Only on these channels; absent: all. */
  readonly channels?: readonly Id<"channel">[];
}
/** A coverage window as it may be written. */
export interface CoverageWindowInput extends Written<CoverageWindow> {}

/** The schema of a coverage window. */
export const coverageWindowSchema = /* @__PURE__ */ objectOf<CoverageWindow, CoverageWindowInput>()(() => ({
  ...thing<"coverageWindow">(),
  days: list(weekday),
  from: localTime,
  to: localTime,
  timeZone: z.exactOptional(timeZone),
  by: list(id<"person">()),
  channels: z.exactOptional(listed(id<"channel">())),
}));
