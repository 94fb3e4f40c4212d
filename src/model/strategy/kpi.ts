import * as z from "zod/mini";
import { list } from "../schema/list.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { type DateRef, dateRef } from "../values/date-ref.js";
import { type Id, id } from "../values/id.js";
import { type Baseline, baselineSchema } from "./baseline.js";
import { type Target, targetSchema } from "./target.js";

/** A target on the way to the last one. */
export interface Milestone {
  /** By when. */
  readonly due: DateRef;
  /** What is to be reached by then. */
  readonly target: Target;
  /** A remark for people. */
  readonly note?: string;
}

/** A key performance indicator: how a goal or objective is known to be reached (E2, E5). */
export interface Kpi extends Thing<"kpi"> {
  /** What is measured. */
  readonly metric: Id<"metric">;
  /** Where it stood before. */
  readonly baseline?: Baseline;
  /** What it is to reach. */
  readonly target?: Target;
  /** By when. */
  readonly due?: DateRef;
  /** Targets on the way, earliest first. */
  readonly milestones: readonly Milestone[];
  /** Who answers for it. */
  readonly owner?: Id<"person">;
  /** Why target or deadline are left open on purpose, and until when. */
  readonly open?: string;
}
/** A KPI as it may be written. */
export interface KpiInput extends Written<Kpi> {}

const milestoneSchema = /* @__PURE__ */ objectOf<Milestone, Written<Milestone>>()(() => ({
  due: dateRef,
  target: targetSchema,
  note: z.exactOptional(text),
}));

/** The schema of a KPI. */
export const kpiSchema = /* @__PURE__ */ objectOf<Kpi, KpiInput>()(() => ({
  ...thing<"kpi">(),
  metric: id<"metric">(),
  baseline: z.exactOptional(baselineSchema),
  target: z.exactOptional(targetSchema),
  due: z.exactOptional(dateRef),
  milestones: list(milestoneSchema),
  owner: z.exactOptional(id<"person">()),
  open: z.exactOptional(text),
}));
