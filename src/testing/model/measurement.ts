import type { MeasuredValue, Measurement } from "../../model/measurement/measurement.js";
import { trueOrFalse } from "../spec/choice.js";
import { date } from "../spec/date.js";
import { reference } from "../spec/id.js";
import { number } from "../spec/number.js";
import { object } from "../spec/object.js";
import { optional, type Spec } from "../spec/spec.js";
import { text } from "../spec/text.js";
import { oneOf } from "../spec/union.js";
import { dateRange } from "./date-range.js";
import { toChannel, toTactic } from "./references.js";
import { thing } from "./thing.js";

const measuredValue = (): Spec<MeasuredValue> => ({
  ...oneOf<MeasuredValue>([number(), text()], []),
  full: [0, "a level", null],
  arbitrary: (fc, most) => fc.oneof(number().arbitrary(fc, most), text().arbitrary(fc, most), fc.constant(null)),
  wrong: [
    [true, "type"],
    [[], "type"],
    [{}, "type"],
    ["x".repeat(10_001), "text"],
  ],
});

/** A reading of a metric. */
export const measurement = () =>
  object<Measurement>({
    ...thing("measurement"),
    metric: reference(["metric"], { isNeeded: true }),
    value: measuredValue(),
    on: optional(date()),
    period: optional(dateRange()),
    channel: optional(toChannel()),
    tactic: optional(toTactic()),
    paid: optional(trueOrFalse()),
    source: optional(text()),
  });
