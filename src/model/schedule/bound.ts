import * as z from "zod/mini";
import { choice } from "../schema/choice.js";
import { listed } from "../schema/list.js";
import { wholeNumber } from "../schema/number.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Period, period } from "../values/period.js";

const groups = ["author", "pillar", "campaign", "content"] as const;

/** How many posts a stretch of time may hold: "1 per 3 weeks", "at most 3 a week" (C8). */
export interface Bound {
  /** The fewest posts. */
  readonly min?: number;
  /** The most posts. */
  readonly max?: number;
  /** How many periods make the stretch; absent: one. */
  readonly every?: number;
  /** The period. */
  readonly per: Period;
  /** Counted for each of these by itself. */
  readonly each?: (typeof groups)[number];
  /** Only what carries one of these tags counts. */
  readonly only?: readonly string[];
  /** What carries one of these tags does not count. */
  readonly except?: readonly string[];
}

/** The schema of a bound. */
export const boundSchema = /* @__PURE__ */ objectOf<Bound, Written<Bound>>()(() => ({
  min: z.exactOptional(wholeNumber(0)),
  max: z.exactOptional(wholeNumber(0)),
  every: z.exactOptional(wholeNumber(1)),
  per: period,
  each: z.exactOptional(choice(groups)),
  only: z.exactOptional(listed(text)),
  except: z.exactOptional(listed(text)),
}));
