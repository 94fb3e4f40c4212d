import * as z from "zod/mini";
import { flag } from "../schema/flag.js";
import { list } from "../schema/list.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { inOrder } from "../values/date-range.js";
import { type DateRef, dateRef } from "../values/date-ref.js";
import { type LocalDate, type LocalDateTime, localDate, localDay, type TimeZone, timeZone } from "../values/dates.js";
import { type Id, id } from "../values/id.js";
import { type Phase, phaseSchema } from "./phase.js";

/** A stretch in which a campaign stands still. */
export interface Pause {
  /** Its first day. */
  readonly from: LocalDate;
  /** Its last day; absent: not known yet. */
  readonly to?: LocalDate;
  /** Who stopped it. */
  readonly by?: Id<"person">;
  /** Why. */
  readonly because?: string;
}

/** Work around a moment: a launch, an event, a season. */
export interface Campaign extends Thing<"campaign"> {
  /** What people call it. */
  readonly name: string;
  /** The moment relative dates count from; absent: not known yet. */
  readonly anchor?: LocalDate | LocalDateTime;
  /** What sets it off, where no moment is planned. */
  readonly trigger?: string;
  /** The zone its times are in; absent: the plan's. */
  readonly timeZone?: TimeZone;
  /** Its first day. */
  readonly from?: DateRef;
  /** Its last day. */
  readonly to?: DateRef;
  /** Its parts, in order. */
  readonly phases: readonly Phase[];
  /** The tactic it carries out. */
  readonly tactic?: Id<"tactic">;
  /** Stated as a first guess. */
  readonly tentative?: true;
  /** When it stood still. */
  readonly paused: readonly Pause[];
}
/** A campaign as it may be written. */
export interface CampaignInput extends Written<Campaign> {}

const pauseSchema = /* @__PURE__ */ (() =>
  objectOf<Pause, Written<Pause>>()(() => ({
    from: localDate,
    to: z.exactOptional(localDate),
    by: z.exactOptional(id<"person">()),
    because: z.exactOptional(text),
  })).check(inOrder()))();

/** The schema of a campaign. */
export const campaignSchema = /* @__PURE__ */ objectOf<Campaign, CampaignInput>()(() => ({
  ...thing<"campaign">(),
  name: text,
  anchor: z.exactOptional(localDay),
  trigger: z.exactOptional(text),
  timeZone: z.exactOptional(timeZone),
  from: z.exactOptional(dateRef),
  to: z.exactOptional(dateRef),
  phases: list(phaseSchema),
  tactic: z.exactOptional(id<"tactic">()),
  tentative: flag,
  paused: list(pauseSchema),
}));
