import * as z from "zod/mini";
import { openChoice } from "../schema/choice.js";
import { list } from "../schema/list.js";
import { objectOf } from "../schema/object-of.js";
import type { Open } from "../schema/open.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { type Id, id } from "../values/id.js";

/** What kind of marketing result is wanted (C2). */
export type MarketingObjectiveKind = Open<"thought-leadership" | "awareness" | "lead-generation" | "engagement" | "support">;

/** What marketing does for a business objective (C1). */
export interface MarketingObjective extends Thing<"marketingObjective"> {
  /** The objective in a sentence. */
  readonly statement: string;
  /** What kind of result it is. */
  readonly kind?: MarketingObjectiveKind;
  /** The business objectives it serves. */
  readonly serves: readonly Id<"businessObjective">[];
}
/** A marketing objective as it may be written. */
export interface MarketingObjectiveInput extends Written<MarketingObjective> {}

/** The schema of a marketing objective. */
export const marketingObjectiveSchema = /* @__PURE__ */ objectOf<MarketingObjective, MarketingObjectiveInput>()(() => ({
  ...thing<"marketingObjective">(),
  statement: text,
  kind: z.exactOptional(openChoice<MarketingObjectiveKind>()),
  serves: list(id<"businessObjective">()),
}));
