import * as z from "zod/mini";
import { choice, openChoice } from "../schema/choice.js";
import { flag } from "../schema/flag.js";
import { list, listed } from "../schema/list.js";
import { amount, wholeNumber } from "../schema/number.js";
import { objectOf } from "../schema/object-of.js";
import type { Open } from "../schema/open.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { type DateRef, dateRef } from "../values/date-ref.js";
import { type TimeZone, timeZone } from "../values/dates.js";
import { type Id, id } from "../values/id.js";
import { type Period, period } from "../values/period.js";
import { type Bound, boundSchema } from "./bound.js";
import { type Recurrence, recurrenceSchema } from "./recurrence.js";

/** What a slot of a cadence is for. */
export type Work = Open<"post" | "reply" | "listen" | "review" | "report" | "event" | "task">;

/** How much of a cadence's posts a pillar is to have, relative to the others. */
export interface PillarWeight {
  /** The theme. */
  readonly pillar: Id<"pillar">;
  /** Its weight; shares are weights by their sum, and a weight of 0 has no turn. */
  readonly weight: number;
}

/** A rule that makes slots in the calendar (C7, C8). */
export interface Cadence extends Thing<"cadence"> {
  /** What people call it. */
  readonly name?: string;
  /** The channels it fills: one rule, several channels. */
  readonly channels: readonly Id<"channel">[];
  /** What its slots are for; absent: posts. */
  readonly work?: Work;
  /** What is decided in it, of a review or report. */
  readonly decides?: string;
  /** The tactic it carries out. */
  readonly tactic?: Id<"tactic">;
  /** When it has slots. */
  readonly when: Recurrence;
  /** The zone its times are in; absent: the plan's. */
  readonly timeZone?: TimeZone;
  /** The first day it may have a slot, and the day it counts from. */
  readonly starts?: DateRef;
  /** The last day it may have a slot. */
  readonly ends?: DateRef;
  /** How many slots it has in all; needs `starts`. */
  readonly count?: number;
  /** Only during this campaign or phase. */
  readonly during?: Id<"campaign" | "phase">;
  /** Stated as a first guess. */
  readonly tentative?: true;
  /** How many posts it may make. */
  readonly bounds: readonly Bound[];
  /** The least time between two of its slots, in minutes. */
  readonly minGapMinutes?: number;
  /** The pillars that take turns in its slots by their weights; absent: none. */
  readonly pillars?: readonly PillarWeight[];
  /** The authors who take turns in its slots; absent: nobody is named. */
  readonly authors?: readonly Id<"person">[];
  /** The languages that take turns in its slots, as BCP 47 tags. */
  readonly languages?: readonly string[];
  /** How long each turn of a rotation lasts; absent: one entry. */
  readonly rotateEvery?: Period;
  /** The pool its content comes from; absent: whatever fits. */
  readonly content?: readonly Id<"content">[];
  /** How long one of its entries takes, in hours; absent: the channel's. */
  readonly hoursPerPost?: number;
  /** What becomes of a slot on a blackout day, of fixed rules; quotas spread around. */
  readonly onBlackout?: "skip" | "earlier" | "later";
  /** Why something about it is left open on purpose. */
  readonly open?: string;
}
/** A cadence as it may be written. */
export interface CadenceInput extends Written<Cadence> {}

const pillarWeightSchema = /* @__PURE__ */ objectOf<PillarWeight, Written<PillarWeight>>()(() => ({
  pillar: id<"pillar">(),
  weight: amount,
}));

/** The schema of a cadence. */
export const cadenceSchema = /* @__PURE__ */ objectOf<Cadence, CadenceInput>()(() => ({
  ...thing<"cadence">(),
  name: z.exactOptional(text),
  channels: list(id<"channel">()),
  work: z.exactOptional(openChoice<Work>()),
  decides: z.exactOptional(text),
  tactic: z.exactOptional(id<"tactic">()),
  when: recurrenceSchema,
  timeZone: z.exactOptional(timeZone),
  starts: z.exactOptional(dateRef),
  ends: z.exactOptional(dateRef),
  count: z.exactOptional(wholeNumber(1)),
  during: z.exactOptional(id<"campaign" | "phase">()),
  tentative: flag,
  bounds: list(boundSchema),
  minGapMinutes: z.exactOptional(amount),
  pillars: z.exactOptional(listed(pillarWeightSchema)),
  authors: z.exactOptional(listed(id<"person">())),
  languages: z.exactOptional(listed(text)),
  rotateEvery: z.exactOptional(period),
  content: z.exactOptional(listed(id<"content">())),
  hoursPerPost: z.exactOptional(amount),
  onBlackout: z.exactOptional(choice(["skip", "earlier", "later"])),
  open: z.exactOptional(text),
}));
