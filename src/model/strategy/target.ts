import * as z from "zod/mini";
import { choice } from "../schema/choice.js";
import { listed } from "../schema/list.js";
import { amount, number } from "../schema/number.js";
import { objectOf } from "../schema/object-of.js";
import { oneOfKind } from "../schema/one-of-kind.js";
import { text } from "../schema/text.js";
import type { WrittenValue } from "../schema/written.js";
import { type Id, id } from "../values/id.js";
import { type Period, period } from "../values/period.js";

/** A figure to reach or to stay under: "at least 600 a week". */
export interface ValueTarget {
  /** Which target this is. */
  readonly kind: "value";
  /** The least that meets it, in the metric's unit. */
  readonly atLeast?: number;
  /** The most that meets it, in the metric's unit. */
  readonly atMost?: number;
  /** The period it is stated for. */
  readonly per?: Period;
}

/** A growth relative to the baseline, or each period to the last: "double". */
export interface GrowthTarget {
  /** Which target this is. */
  readonly kind: "growth";
  /** As a ratio: 1 doubles, 0.1 adds a tenth, -0.2 takes a fifth away. */
  readonly ratio: number;
  /** Where stated, the growth from each period to the next. */
  readonly per?: Period;
}

/** A figure for every single one of something: "100 per event". */
export interface EachTarget {
  /** Which target this is. */
  readonly kind: "each";
  /** The least that meets it, in the metric's unit. */
  readonly atLeast?: number;
  /** The most that meets it, in the metric's unit. */
  readonly atMost?: number;
  /** Of what: "event". */
  readonly what: string;
}

/** A share of another metric, never negative. */
export interface ShareTarget {
  /** Which target this is. */
  readonly kind: "share";
  /** The least that meets it, as a ratio: 0.2 is a fifth. */
  readonly atLeast?: number;
  /** The most that meets it, as a ratio: 0.2 is a fifth. */
  readonly atMost?: number;
  /** The metric that is the whole. */
  readonly of: Id<"metric">;
}

/** A place in an order: "third most visited". */
export interface RankTarget {
  /** Which target this is. */
  readonly kind: "rank";
  /** The worst place that meets it; 1 is first. */
  readonly atMost: number;
}

/** A limit that must not be crossed on the way to other targets. It counts as no KPI. */
export interface GuardTarget {
  /** Which target this is. */
  readonly kind: "guard";
  /** What it must not fall below, in the metric's unit. */
  readonly atLeast?: number;
  /** What it must not rise above, in the metric's unit. */
  readonly atMost?: number;
}

/** A qualitative target: an answer on a scale of words (C11). */
export interface RubricTarget {
  /** Which target this is. */
  readonly kind: "rubric";
  /** What is asked when somebody looks closely. */
  readonly question: string;
  /** The answers, worst first. */
  readonly levels: readonly string[];
  /** The first of the levels that meets it. */
  readonly atLeast: string;
}

/** What a KPI is to reach. */
export type Target = ValueTarget | GrowthTarget | EachTarget | ShareTarget | RankTarget | GuardTarget | RubricTarget;

/** How a target may be written. */
export type TargetInput = { [K in Target["kind"]]: WrittenValue<Extract<Target, { kind: K }>> }[Target["kind"]];

const bounds = () => ({ atLeast: z.exactOptional(number), atMost: z.exactOptional(number) });
const shares = () => ({ atLeast: z.exactOptional(amount), atMost: z.exactOptional(amount) });

/** The schema of a target. */
export const targetSchema = /* @__PURE__ */ oneOfKind<Target, TargetInput>()(() => [
  objectOf<ValueTarget, WrittenValue<ValueTarget>>()(() => ({ kind: choice(["value"]), ...bounds(), per: z.exactOptional(period) })),
  objectOf<GrowthTarget, WrittenValue<GrowthTarget>>()(() => ({ kind: choice(["growth"]), ratio: number, per: z.exactOptional(period) })),
  objectOf<EachTarget, WrittenValue<EachTarget>>()(() => ({ kind: choice(["each"]), ...bounds(), what: text })),
  objectOf<ShareTarget, WrittenValue<ShareTarget>>()(() => ({ kind: choice(["share"]), ...shares(), of: id<"metric">() })),
  objectOf<RankTarget, WrittenValue<RankTarget>>()(() => ({ kind: choice(["rank"]), atMost: number })),
  objectOf<GuardTarget, WrittenValue<GuardTarget>>()(() => ({ kind: choice(["guard"]), ...bounds() })),
  objectOf<RubricTarget, WrittenValue<RubricTarget>>()(() => ({
    kind: choice(["rubric"]),
    question: text,
    levels: listed(text),
    atLeast: text,
  })),
]);
