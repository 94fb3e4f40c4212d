import type { ContentItem } from "../../model/content/content-item.js";
import { dayNumberOf } from "../../time/days.js";
import { millisecondsOf } from "../../time/instant.js";
import { millisecondsInDay } from "../../time/units.js";

/** When, and how often, a piece of content may go out. */
export interface ContentTerms {
  /** The least time between two uses in one place, in milliseconds. */
  readonly cooldown: number;
  /** How many times it may be used in one place. */
  readonly maxUses: number;
  /** The first moment, in milliseconds since 1970 in UTC. */
  readonly embargo: number;
  /** What clocks show when its season begins. */
  readonly opens: number;
  /** What clocks show when its season is over. */
  readonly closes: number;
}

/** Returns the terms of a piece of content: what is not evergreen is used once, and then never again. */
export const termsOf = ({ evergreen, embargo }: ContentItem): ContentTerms => {
  const { cooldownDays, maxUses = Number.POSITIVE_INFINITY, during } = evergreen ?? once;
  return {
    cooldown: Math.min(cooldownDays, forEver) * millisecondsInDay,
    maxUses,
    embargo: embargo === undefined ? Number.NEGATIVE_INFINITY : millisecondsOf(embargo),
    opens: during?.from === undefined ? Number.NEGATIVE_INFINITY : dayNumberOf(during.from) * millisecondsInDay,
    closes: during?.to === undefined ? Number.POSITIVE_INFINITY : (dayNumberOf(during.to) + 1) * millisecondsInDay,
  };
};

/** In days, more than from the first day there is to the last. */
const forEver = 1_000_000;

/** A text that is used once does not come back in other content either. */
const once = { cooldownDays: forEver, maxUses: 1, during: undefined };
