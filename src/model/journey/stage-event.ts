import * as z from "zod/mini";
import { openChoice } from "../schema/choice.js";
import { digest } from "../schema/digest.js";
import { list } from "../schema/list.js";
import { wholeNumber } from "../schema/number.js";
import { objectOf } from "../schema/object-of.js";
import type { Open } from "../schema/open.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Instant, instant } from "../values/dates.js";
import { type Id, id } from "../values/id.js";
import { type GateReport, gateReportSchema } from "./gate-report.js";

/** Where a plan stands: listen inside, listen outside, plan, respond, post (D1). */
export type Stage = Open<"listen.internal" | "listen.external" | "plan" | "respond" | "post">;

/** What happened to a plan's stage. `adopt` stands only first: the plan already ran and enters wherever it is. */
export type StageEventType = Open<"adopt" | "advance" | "return" | "pause" | "resume">;

/** One line of the log from which the stage is computed; the log only grows (D1–D5). */
export interface StageEvent {
  /** Its place in the log, from 1. */
  readonly seq: number;
  /** The round of listening it belongs to, from 1. */
  readonly cycle: number;
  /** What happened. */
  readonly type: StageEventType;
  /** The stage before. */
  readonly from: Stage;
  /** The stage after. */
  readonly to: Stage;
  /** When. */
  readonly at: Instant;
  /** Who did it; they may have left the plan since. */
  readonly by: Id;
  /** Why. */
  readonly because?: string;
  /** What the gates found at the time. */
  readonly gates: readonly GateReport[];
  /** The machine that decided. */
  readonly machine: string;
  /** Its version. */
  readonly machineVersion: number;
  /** SHA-256 over this event and the digest before it; absent: no claim of integrity. */
  readonly digest?: string;
}

/** The schema of a stage event. */
export const stageEventSchema = /* @__PURE__ */ objectOf<StageEvent, Written<StageEvent>>()(() => ({
  seq: wholeNumber(1),
  cycle: wholeNumber(1),
  type: openChoice<StageEventType>(),
  from: openChoice<Stage>(),
  to: openChoice<Stage>(),
  at: instant,
  by: id(),
  because: z.exactOptional(text),
  gates: list(gateReportSchema),
  machine: text,
  machineVersion: wholeNumber(1),
  digest: z.exactOptional(digest),
}));
