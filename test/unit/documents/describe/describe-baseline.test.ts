import { expect, test } from "vitest";
import { describeBaseline } from "../../../../src/documents/describe/describe-baseline.js";
import { documentWords } from "../../../../src/documents/words.js";
import type { Baseline } from "../../../../src/model/strategy/baseline.js";

test.each<[Baseline, string]>([
  [{ value: 14 }, "14"],
  [{ value: 0, on: "2026-12-31" }, "0 (31 December 2026)"],
  [{ value: -2.5, period: { from: "2026-01-01", to: "2026-12-31" } }, "-2.5 (1 January 2026 to 31 December 2026)"],
  [{ atLeast: 0.2, atMost: 0.25 }, "0.2 to 0.25"],
  [{ atLeast: 20, atMost: 25, on: "2026-12-01" }, "20 to 25 (1 December 2026)"],
  [{ unknown: "nobody counted" }, "not known: nobody counted"],
])("E5 the baseline %j is %s", (baseline, words) => expect(describeBaseline(baseline, documentWords)).toBe(words));
