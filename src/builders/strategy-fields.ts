import type { BusinessObjectiveInput } from "../model/strategy/business-objective.js";
import type { GoalInput } from "../model/strategy/goal.js";
import type { KpiInput } from "../model/strategy/kpi.js";
import type { MarketingObjectiveInput } from "../model/strategy/marketing-objective.js";
import type { StrategyInput } from "../model/strategy/strategy.js";
import type { TacticInput } from "../model/strategy/tactic.js";
import type { Fields } from "./fields.js";

type OwnFields = "purpose" | "situation" | "budget" | "watches" | "outOfScope" | "note" | "tags" | "ext";

/** What `createStrategy` takes: the scope, which is the Who, and the strategy's own fields; the rest is said in steps (E1). */
export interface StrategyFields extends Pick<Fields<StrategyInput>, "id" | OwnFields> {
  /** Who the strategy is for: a business function, by the name the organisation gives it (E2, E3). */
  readonly scope: NonNullable<StrategyInput["scope"]>;
}

/** A business objective as the builder takes it. */
export interface BusinessObjectiveFields extends Omit<Fields<BusinessObjectiveInput>, "kpis"> {
  /** Business results that show it is reached (E5). */
  readonly kpis?: readonly KpiFields[] | undefined;
}

/** A marketing objective as the builder takes it. */
export interface MarketingObjectiveFields extends Fields<MarketingObjectiveInput> {}

/** A goal as the builder takes it: its KPIs and tactics are said in steps of their own. */
export interface GoalFields extends Omit<Fields<GoalInput>, "kpis" | "tactics"> {}

/** A KPI as the builder takes it. */
export interface KpiFields extends Fields<KpiInput> {}

/** A tactic as the builder takes it: its metrics are said in steps of their own. */
export interface TacticFields extends Omit<Fields<TacticInput>, "metrics"> {}
