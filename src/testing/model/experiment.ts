import type { Experiment } from "../../model/readiness/experiment.js";
import { word } from "../spec/choice.js";
import { date } from "../spec/date.js";
import { amount } from "../spec/number.js";
import { object } from "../spec/object.js";
import { optional } from "../spec/spec.js";
import { text } from "../spec/text.js";
import { inOrder } from "./date-range.js";
import { money } from "./money.js";
import { toChannel, toMetric, toTactic } from "./references.js";
import { thing } from "./thing.js";

/** An experiment. */
export const experiment = () =>
  inOrder(
    object<Experiment>({
      ...thing("experiment"),
      hypothesis: text(),
      metric: optional(toMetric()),
      from: optional(date()),
      to: optional(date()),
      channel: optional(toChannel()),
      tactic: optional(toTactic()),
      budget: optional(money()),
      hours: optional(amount()),
      outcome: optional(word("adopt", "drop", "repeat")),
      learned: optional(text()),
    }),
  );
