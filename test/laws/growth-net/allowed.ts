import type { Growth } from "./growth.js";

/** Stretches of code that are no loops over the plan, though at the sizes of the net they look like it. Tests of their own show what they cost. */
export const logarithmic: Readonly<Record<string, string>> = {
  "src/edit/running-counts.ts": "as many steps as the number of stretches has binary digits: from none to three, with so few of them",
  "#halve in src/edit/long-list.ts": "once for as many insertions as a stretch holds",
  "lengthBelow in src/edit/changes/longest-run.ts": "a binary search",
  "src/base/text/compare-text.ts": "compares what is sorted",
};

/** A call that may do more for one way of growing, since its very answer is so large. */
interface AllowedCall {
  readonly call: string;
  readonly growth: Omit<Growth, "isReversed">;
  readonly because: string;
}

/** The calls that are left out of a growth. */
export const allowedCalls: readonly AllowedCall[] = ["checkCoverage", "checkRules"].map((call) => ({
  call,
  growth: { kind: "tactic", pattern: "one names all" },
  because:
    "a tactic that serves all goals and is measured by all metrics fills the whole matrix of goals and metrics, which is in the answer",
}));
