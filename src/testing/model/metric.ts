import type { Metric, MetricDecision } from "../../model/measurement/metric.js";
import { word } from "../spec/choice.js";
import { amount, number } from "../spec/number.js";
import { object } from "../spec/object.js";
import { optional } from "../spec/spec.js";
import { openWord, text } from "../spec/text.js";
import { period } from "./choices.js";
import { money } from "./money.js";
import { toChannels, toPerson } from "./references.js";
import { thing } from "./thing.js";

/** A metric. */
export const metric = () =>
  object<Metric>({
    ...thing("metric"),
    name: optional(text()),
    catalog: optional(text()),
    unit: optional(openWord("ratio")),
    nature: optional(word("level", "flow", "rate")),
    direction: optional(word("up", "down")),
    kind: optional(word("input", "activity", "output", "out-take", "outcome", "impact")),
    formula: optional(text()),
    instrument: optional(text()),
    every: optional(period()),
    decision: optional(
      object<MetricDecision>({
        when: text(),
        // biome-ignore lint/suspicious/noThenProperty: the model's word for what is done
        then: text(),
        above: optional(number()),
        below: optional(number()),
        value: optional(money()),
      }),
    ),
    minutesPerReading: optional(amount()),
    channels: toChannels(),
    owner: optional(toPerson()),
  });
