import * as z from "zod/mini";
import { openChoice } from "../schema/choice.js";
import { list } from "../schema/list.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { type Id, id } from "../values/id.js";
import { type Money, moneySchema } from "../values/money.js";
import type { BusinessFunction } from "./business-function.js";
import { type BusinessObjective, businessObjectiveSchema } from "./business-objective.js";
import { type Goal, goalSchema } from "./goal.js";
import { type Kpi, kpiSchema } from "./kpi.js";
import { type MarketingObjective, marketingObjectiveSchema } from "./marketing-objective.js";
import { type Purpose, purpose } from "./purpose.js";
import { type Situation, situationSchema } from "./situation.js";
import { type Tactic, tacticSchema } from "./tactic.js";

/** Who a strategy is for: the business function it serves (E2, E3). */
export interface Scope {
  /** The function. */
  readonly function: BusinessFunction;
  /** What the organisation calls it. */
  readonly name?: string;
  /** Who answers for it. */
  readonly owner?: Id<"person">;
}

/** One strategy tree: Who > Why > What > How for one business function (E1–E3). */
export interface Strategy extends Thing<"strategy"> {
  /** Who it is for. */
  readonly scope?: Scope;
  /** Whether it is for a business or a cause, where it differs from the plan's. */
  readonly purpose?: Purpose;
  /** Its high-level purpose in a sentence (E4). */
  readonly mission?: string;
  /** Where the organisation stands before it begins: its SWOT analysis. */
  readonly situation?: Situation;
  /** Money set aside for it. */
  readonly budget?: Money;
  /** Why: what the business wants. */
  readonly businessObjectives: readonly BusinessObjective[];
  /** Why: what marketing does for the business. */
  readonly marketingObjectives: readonly MarketingObjective[];
  /** What: the goals, each with KPIs and tactics. */
  readonly goals: readonly Goal[];
  /** KPIs stated, not yet tied to a goal. */
  readonly kpis: readonly Kpi[];
  /** Tactics stated, not yet tied to a goal. */
  readonly tactics: readonly Tactic[];
  /** Metrics watched on purpose without a KPI. */
  readonly watches: readonly Id<"metric">[];
  /** What this strategy deliberately leaves to others. */
  readonly outOfScope: readonly string[];
}
/** A strategy as it may be written. */
export interface StrategyInput extends Written<Strategy> {}

const scopeSchema = /* @__PURE__ */ objectOf<Scope, Written<Scope>>()(() => ({
  function: openChoice<BusinessFunction>(),
  name: z.exactOptional(text),
  owner: z.exactOptional(id<"person">()),
}));

/** The schema of a strategy. */
export const strategySchema = /* @__PURE__ */ objectOf<Strategy, StrategyInput>()(() => ({
  ...thing<"strategy">(),
  scope: z.exactOptional(scopeSchema),
  purpose: z.exactOptional(purpose),
  mission: z.exactOptional(text),
  situation: z.exactOptional(situationSchema),
  budget: z.exactOptional(moneySchema),
  businessObjectives: list(businessObjectiveSchema),
  marketingObjectives: list(marketingObjectiveSchema),
  goals: list(goalSchema),
  kpis: list(kpiSchema),
  tactics: list(tacticSchema),
  watches: list(id<"metric">()),
  outOfScope: list(text),
}));
