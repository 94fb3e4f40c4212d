import * as z from "zod/mini";
import { choice } from "../schema/choice.js";
import { amount } from "../schema/number.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { inOrder } from "../values/date-range.js";
import { type LocalDate, localDate } from "../values/dates.js";
import { type Id, id } from "../values/id.js";
import { type Money, moneySchema } from "../values/money.js";

/** A trial with an end and a decision (C5, C13). */
export interface Experiment extends Thing<"experiment"> {
  /** What is supposed, in a sentence that can turn out false. */
  readonly hypothesis: string;
  /** What it is judged by. */
  readonly metric?: Id<"metric">;
  /** Its first day. */
  readonly from?: LocalDate;
  /** Its last day. */
  readonly to?: LocalDate;
  /** Where it runs. */
  readonly channel?: Id<"channel">;
  /** The tactic it tries out. */
  readonly tactic?: Id<"tactic">;
  /** Money it may cost. */
  readonly budget?: Money;
  /** How much work it may cost, in hours. */
  readonly hours?: number;
  /** What was decided in the end. */
  readonly outcome?: "adopt" | "drop" | "repeat";
  /** What was learned. */
  readonly learned?: string;
}
/** An experiment as it may be written. */
export interface ExperimentInput extends Written<Experiment> {}

/** The schema of an experiment. */
export const experimentSchema = /* @__PURE__ */ (() =>
  objectOf<Experiment, ExperimentInput>()(() => ({
    ...thing<"experiment">(),
    hypothesis: text,
    metric: z.exactOptional(id<"metric">()),
    from: z.exactOptional(localDate),
    to: z.exactOptional(localDate),
    channel: z.exactOptional(id<"channel">()),
    tactic: z.exactOptional(id<"tactic">()),
    budget: z.exactOptional(moneySchema),
    hours: z.exactOptional(amount),
    outcome: z.exactOptional(choice(["adopt", "drop", "repeat"])),
    learned: z.exactOptional(text),
  })).check(inOrder()))();
