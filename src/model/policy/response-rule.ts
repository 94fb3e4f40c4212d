import * as z from "zod/mini";
import { choice, openChoice } from "../schema/choice.js";
import { list, listed } from "../schema/list.js";
import { amount } from "../schema/number.js";
import { objectOf } from "../schema/object-of.js";
import type { Open } from "../schema/open.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { type Id, id } from "../values/id.js";

/** What is done when something is said to us. */
export type Reply = Open<"always" | "acknowledge" | "expert" | "escalate" | "remove" | "never">;

const levels = [1, 2, 3] as const;
/** How urgent or important something is, 3 most. */
export type ResponseLevel = (typeof levels)[number];

/** How the organisation answers a kind of thing said to it (D3). */
export interface ResponseRule extends Thing<"responseRule"> {
  /** When it applies, in words. */
  readonly when: string;
  /** How urgent it is, 3 most. */
  readonly urgency?: ResponseLevel;
  /** How important it is, 3 most. */
  readonly importance?: ResponseLevel;
  /** What is done. */
  readonly reply?: Reply;
  /** The time promised, in minutes. */
  readonly withinMinutes?: number;
  /** What may be said. */
  readonly say?: string;
  /** Who answers. */
  readonly by: readonly Id<"person">[];
  /** Only on these channels; absent: all. */
  readonly channels?: readonly Id<"channel">[];
}
/** A response rule as it may be written. */
export interface ResponseRuleInput extends Written<ResponseRule> {}

/** The schema of a response rule. */
export const responseRuleSchema = /* @__PURE__ */ objectOf<ResponseRule, ResponseRuleInput>()(() => ({
  ...thing<"responseRule">(),
  when: text,
  urgency: z.exactOptional(choice(levels)),
  importance: z.exactOptional(choice(levels)),
  reply: z.exactOptional(openChoice<Reply>()),
  withinMinutes: z.exactOptional(amount),
  say: z.exactOptional(text),
  by: list(id<"person">()),
  channels: z.exactOptional(listed(id<"channel">())),
}));
