import type { Baseline, ExactBaseline, RangeBaseline, UnknownBaseline } from "../../model/strategy/baseline.js";
import { date } from "../spec/date.js";
import { number } from "../spec/number.js";
import { object } from "../spec/object.js";
import { optional, type Spec } from "../spec/spec.js";
import { text } from "../spec/text.js";
import { oneOf } from "../spec/union.js";
import { dateRange } from "./date-range.js";

const reading = () => ({ on: optional(date()), period: optional(dateRange()) });

/** Where a KPI begins. */
export const baseline = (): Spec<Baseline> =>
  oneOf(
    [
      object<ExactBaseline>({ value: number(), ...reading() }),
      object<RangeBaseline>({ atLeast: number(), atMost: number(), ...reading() }),
      object<UnknownBaseline>({ unknown: text() }),
    ],
    [
      ["twenty", "type"],
      [20, "type"],
      [null, "type"],
      [{}, "shape"],
    ],
  );
