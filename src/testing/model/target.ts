import type { Target } from "../../model/strategy/target.js";
import { reference } from "../spec/id.js";
import { listed } from "../spec/list.js";
import { amount, number } from "../spec/number.js";
import { optional } from "../spec/spec.js";
import { text } from "../spec/text.js";
import { oneOfKind } from "../spec/union.js";
import { period } from "./choices.js";

const bounds = () => ({ atLeast: optional(number()), atMost: optional(number()) });

/** What a KPI is to reach. */
export const target = () =>
  oneOfKind<Target>({
    value: { ...bounds(), per: optional(period()) },
    growth: { ratio: number(), per: optional(period()) },
    each: { ...bounds(), what: text() },
    share: { atLeast: optional(amount()), atMost: optional(amount()), of: reference(["metric"], { isNeeded: true }) },
    rank: { atMost: number() },
    guard: bounds(),
    rubric: { question: text(), levels: listed(text()), atLeast: text() },
  });
