import type { Growth } from "./growth.js";

/** What takes a few steps more with each doubling, and at the sizes of the net looks steeper than it is; what each costs is held by tests of its own. */
export const logarithmic: Readonly<Record<string, string>> = {
  "src/edit/running-counts.ts": "takes as many steps as the number of stretches has binary digits",
  "src/edit/long-list.ts": "makes the row of its stretches anew once for as many insertions as a stretch holds: 128",
  "lengthBelow in src/edit/changes/longest-run.ts": "halves what is left",
  "src/base/text/compare-text.ts": "compares what is sorted",
  "soonerFirst in src/practice/issues.ts": "compares what is sorted",
  "compareKeys in src/practice/issues.ts": "compares what is sorted",
  "earlierFirst in src/coverage/contradictions/clashing-targets.ts": "compares what is sorted",
};

/** A call that may take longer for one way of growing, since its very answer is so long. */
interface AllowedCall {
  readonly call: string;
  readonly growth: Omit<Growth, "isReversed">;
  readonly because: string;
}

const cell = "a tactic that serves all goals and is measured by all metrics fills the whole matrix of goals by metrics";
const slot = "a cadence of many dates on many channels has a slot for each date on each channel";

/** The calls that are left out of a growth. */
export const allowedCalls: readonly AllowedCall[] = [
  { call: "checkCoverage", growth: { kind: "tactic", pattern: "one names all" }, because: cell },
  { call: "checkRules", growth: { kind: "tactic", pattern: "one names all" }, because: cell },
  { call: "compareReports", growth: { kind: "tactic", pattern: "one names all" }, because: cell },
  { call: "coverageDocument", growth: { kind: "tactic", pattern: "one names all" }, because: cell },
  {
    call: "adoptJourney, and its audit",
    growth: { kind: "tactic", pattern: "one names all" },
    because: `the gate of coverage asks for the report: ${cell}`,
  },
  {
    call: "createPlanner: rules, gates and documents of a plugin",
    growth: { kind: "tactic", pattern: "one names all" },
    because: `the planner checks the plan: ${cell}`,
  },
  { call: "applySuggestion", growth: { kind: "tactic", pattern: "one names all" }, because: cell },
  { call: "stageStatus", growth: { kind: "tactic", pattern: "one names all" }, because: `one gate ahead asks coverage, where ${cell}` },
  { call: "occurrences", growth: { kind: "cadence", pattern: "one names all" }, because: slot },
  { call: "generateCalendar", growth: { kind: "cadence", pattern: "one names all" }, because: slot },
  { call: "slotInstants", growth: { kind: "cadence", pattern: "one names all" }, because: slot },
  {
    call: "strategyDocument",
    growth: { kind: "cadence", pattern: "one names all" },
    because: "below each channel stand all dates of its cadences",
  },
  {
    call: "toHtml",
    growth: { kind: "cadence", pattern: "one names all" },
    because: "it writes the strategy document, where below each channel stand all dates of its cadences",
  },
];
