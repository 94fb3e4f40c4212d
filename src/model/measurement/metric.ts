import * as z from "zod/mini";
import { choice, openChoice } from "../schema/choice.js";
import { list } from "../schema/list.js";
import { amount, number } from "../schema/number.js";
import { objectOf } from "../schema/object-of.js";
import type { Open } from "../schema/open.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { type Id, id } from "../values/id.js";
import { type Money, moneySchema } from "../values/money.js";
import { type Period, period } from "../values/period.js";

/**
 * What a metric counts in. Its figures are plain numbers, ratios (0 to 1 for a share), minutes, amounts in the plan's currency, points of a score,
 * or answers in words.
 */
export type MetricUnit = Open<"count" | "ratio" | "duration" | "money" | "score" | "rubric">;

const natures = ["level", "flow", "rate"] as const;
/** Whether a metric is a state at a moment, an amount over a time, or one thing by another. */
export type MetricNature = (typeof natures)[number];

const metricKinds = ["input", "activity", "output", "out-take", "outcome", "impact"] as const;
/** What a metric is evidence of, in the words of the AMEC Integrated Evaluation Framework. */
export type MetricKind = (typeof metricKinds)[number];

/** What will be done when a metric says so: data nobody acts on is not worth gathering (C9). */
export interface MetricDecision {
  /** On which reading, in words: "below 0.1 two months running". */
  readonly when: string;
  /** What is done then. */
  readonly then: string;
  /** The reading above which it is due, in the metric's unit. */
  readonly above?: number;
  /** The reading below which it is due, in the metric's unit. */
  readonly below?: number;
  /** What deciding right is worth. */
  readonly value?: Money;
}

/** Something that is measured. What it leaves unstated is read through from the catalogue entry it names. */
export interface Metric extends Thing<"metric"> {
  /** What people call it. */
  readonly name?: string;
  /** The id of a catalogue entry. */
  readonly catalog?: string;
  /** What it counts in. */
  readonly unit?: MetricUnit;
  /** Whether it is a level, a flow or a rate. */
  readonly nature?: MetricNature;
  /** Whether more or less of it is better. */
  readonly direction?: "up" | "down";
  /** What it is evidence of. */
  readonly kind?: MetricKind;
  /** How it is computed. */
  readonly formula?: string;
  /** What it is measured with. */
  readonly instrument?: string;
  /** How often it is read. */
  readonly every?: Period;
  /** What will be done with it (C9). */
  readonly decision?: MetricDecision;
  /** How long one reading takes, in minutes (C12). */
  readonly minutesPerReading?: number;
  /** The channels it is measured on. */
  readonly channels: readonly Id<"channel">[];
  /** Who reads it. */
  readonly owner?: Id<"person">;
}
/** A metric as it may be written. */
export interface MetricInput extends Written<Metric> {}

const decisionSchema = /* @__PURE__ */ objectOf<MetricDecision, Written<MetricDecision>>()(() => ({
  when: text,
  // biome-ignore lint/suspicious/noThenProperty: the model's word for what is done; a string cannot be mistaken for a promise's method
  then: text,
  above: z.exactOptional(number),
  below: z.exactOptional(number),
  value: z.exactOptional(moneySchema),
}));

/** The schema of a metric. */
export const metricSchema = /* @__PURE__ */ objectOf<Metric, MetricInput>()(() => ({
  ...thing<"metric">(),
  name: z.exactOptional(text),
  catalog: z.exactOptional(text),
  unit: z.exactOptional(openChoice<MetricUnit>()),
  nature: z.exactOptional(choice(natures)),
  direction: z.exactOptional(choice(["up", "down"])),
  kind: z.exactOptional(choice(metricKinds)),
  formula: z.exactOptional(text),
  instrument: z.exactOptional(text),
  every: z.exactOptional(period),
  decision: z.exactOptional(decisionSchema),
  minutesPerReading: z.exactOptional(amount),
  channels: list(id<"channel">()),
  owner: z.exactOptional(id<"person">()),
}));
