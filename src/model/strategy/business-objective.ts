import * as z from "zod/mini";
import { openChoice } from "../schema/choice.js";
import { list } from "../schema/list.js";
import { objectOf } from "../schema/object-of.js";
import type { Open } from "../schema/open.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { type Money, moneySchema } from "../values/money.js";
import { type Kpi, kpiSchema } from "./kpi.js";

/** What kind of business result is wanted (C2). */
export type BusinessObjectiveKind = Open<"revenue" | "margin" | "customer-growth" | "cost" | "retention" | "influence">;

/** What the business wants of this function, whatever the means (C1, E2). */
export interface BusinessObjective extends Thing<"businessObjective"> {
  /** The objective in a sentence. */
  readonly statement: string;
  /** What kind of result it is. */
  readonly kind?: BusinessObjectiveKind;
  /** Business results that show it is reached (E5). */
  readonly kpis: readonly Kpi[];
  /** What reaching it is worth. */
  readonly value?: Money;
}
/** A business objective as it may be written. */
export interface BusinessObjectiveInput extends Written<BusinessObjective> {}

/** The schema of a business objective. */
export const businessObjectiveSchema = /* @__PURE__ */ objectOf<BusinessObjective, BusinessObjectiveInput>()(() => ({
  ...thing<"businessObjective">(),
  statement: text,
  kind: z.exactOptional(openChoice<BusinessObjectiveKind>()),
  kpis: list(kpiSchema),
  value: z.exactOptional(moneySchema),
}));
