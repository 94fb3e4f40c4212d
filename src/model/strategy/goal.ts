import * as z from "zod/mini";
import { openChoice } from "../schema/choice.js";
import { list } from "../schema/list.js";
import { objectOf } from "../schema/object-of.js";
import type { Open } from "../schema/open.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { type DateRef, dateRef } from "../values/date-ref.js";
import { type Id, id } from "../values/id.js";
import { type Money, moneySchema } from "../values/money.js";
import { type Kpi, kpiSchema } from "./kpi.js";
import { type Tactic, tacticSchema } from "./tactic.js";

/** What reaching a goal changes in people (D10). */
export type GoalOutcome = Open<"retention" | "loyalty" | "advocacy" | "acquisition" | "service">;

/** The step of the RACE funnel that a goal works on: reach, act, convert, engage. */
export type FunnelStep = Open<"reach" | "act" | "convert" | "engage">;

/** What social media is to achieve, for an objective and measurably (E2). */
export interface Goal extends Thing<"goal"> {
  /** The goal in a sentence. */
  readonly statement: string;
  /** The business or marketing objectives it serves (C1). */
  readonly serves: readonly Id<"businessObjective" | "marketingObjective">[];
  /** For whom. */
  readonly audiences: readonly Id<"audience">[];
  /** What it changes in people. */
  readonly outcome?: GoalOutcome;
  /** The step of the funnel it works on; not a stage of the journey. */
  readonly funnel?: FunnelStep;
  /** Who answers for it. */
  readonly owner?: Id<"person">;
  /** By when. */
  readonly due?: DateRef;
  /** How it is known to be reached: one or two. */
  readonly kpis: readonly Kpi[];
  /** How it is worked towards. */
  readonly tactics: readonly Tactic[];
  /** What reaching it is worth. */
  readonly value?: Money;
  /** Why it has no KPI on purpose. */
  readonly open?: string;
  /** What is deliberately not aimed at. */
  readonly antiGoals: readonly string[];
}
/** A goal as it may be written. */
export interface GoalInput extends Written<Goal> {}

/** The schema of a goal. */
export const goalSchema = /* @__PURE__ */ objectOf<Goal, GoalInput>()(() => ({
  ...thing<"goal">(),
  statement: text,
  serves: list(id<"businessObjective" | "marketingObjective">()),
  audiences: list(id<"audience">()),
  outcome: z.exactOptional(openChoice<GoalOutcome>()),
  funnel: z.exactOptional(openChoice<FunnelStep>()),
  owner: z.exactOptional(id<"person">()),
  due: z.exactOptional(dateRef),
  kpis: list(kpiSchema),
  tactics: list(tacticSchema),
  value: z.exactOptional(moneySchema),
  open: z.exactOptional(text),
  antiGoals: list(text),
}));
