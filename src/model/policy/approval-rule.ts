import * as z from "zod/mini";
import { notBoth } from "../schema/beside.js";
import { list, listed } from "../schema/list.js";
import { amount, positiveShare, wholeNumber } from "../schema/number.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { type Id, id } from "../values/id.js";

/**
 * Who must say yes to what (X5). The most specific rule wins: one with channels and tags, then one with tags, then one with channels, then one with
 * neither; of two that are equally specific, the stricter. A rule that says no more than `when` applies to nothing by itself. Without a rule, one
 * person other than the author.
 */
export interface ApprovalRule extends Thing<"approvalRule"> {
  /** To what it applies, in words. */
  readonly when?: string;
  /** Only to content with one of these tags. */
  readonly only?: readonly string[];
  /** Only on these channels. */
  readonly channels?: readonly Id<"channel">[];
  /** Who may say yes. */
  readonly by: readonly Id<"person">[];
  /** How many people must; 0: none is needed, stated; absent: one. */
  readonly count?: number;
  /** The share of `by` that must, as a ratio: more than 0 and up to 1. It stands instead of `count`. */
  readonly share?: number;
  /** How long it waits between the latest approval that counts and going out, in minutes. */
  readonly waitMinutes?: number;
  /** How long before it goes out, in hours. */
  readonly leadHours?: number;
}
/** An approval rule as it may be written. */
export interface ApprovalRuleInput extends Written<ApprovalRule> {}

/** The schema of an approval rule. */
export const approvalRuleSchema = /* @__PURE__ */ (() =>
  objectOf<ApprovalRule, ApprovalRuleInput>()(() => ({
    ...thing<"approvalRule">(),
    when: z.exactOptional(text),
    only: z.exactOptional(listed(text)),
    channels: z.exactOptional(listed(id<"channel">())),
    by: list(id<"person">()),
    count: z.exactOptional(wholeNumber(0)),
    share: z.exactOptional(positiveShare),
    waitMinutes: z.exactOptional(amount),
    leadHours: z.exactOptional(amount),
  })).check(notBoth("count", "share")))();
