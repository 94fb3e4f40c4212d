import { matchExample } from "../../base/arguments/match-example.js";
import { optionsOf } from "../../base/arguments/options-of.js";
import { readLanguage } from "../../base/arguments/read-language.js";
import type { Language } from "../../base/text/language.js";
import { assertTable } from "../../machine/known-machines.js";
import { replay } from "../../machine/replay.js";
import type { StageStep, StageTable } from "../../machine/stage-machine.js";
import type { Plan } from "../../model/plan.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import { listenFirstTable } from "../../stages/listen-first-table.js";
import { english } from "../../words/english.js";
import { describeChoice } from "../../words/labels.js";
import { sayerOf } from "../../words/phrases.js";
import type { Phrasing } from "../../words/wording.js";
import { escapeLabel } from "./escape-label.js";

/** English for what a diagram of stages says; a language replaces it behind `stage-diagram/`. */
export const stageDiagramMessages = {
  here: "{stage} (the plan is here)",
  paused: "{stage} (the plan is here, and paused)",
  step: "{step}{gates, plural, =0 {} one { (# gate)} other { (# gates)}}",
} as const;

/** How a diagram of stages is written. */
export interface StageMermaidOptions {
  /** The machine of the plan's journey, or its table; absent: `listenFirstTable`. */
  readonly machine?: StageTable | undefined;
  /** The language of the labels; absent: English. */
  readonly language?: Language | undefined;
}

/**
 * Returns the state diagram of a stage machine, or of the machine of a plan with the stage marked in which the plan stands, as text for Mermaid: a state for each stage, an arrow for each
 * step and each stage in which it may begin, with the number of its gates (D1). Names that a language gives stand under `stage.<stage>` and `step.<step>` in its `words`.
 * Throws `config` for what is no machine, and what `replayJourney` throws for a journey that cannot be.
 *
 * @example
 * ```ts
 * import { listenFirst, parsePlan } from "social-plan";
 * import { stageMermaid } from "social-plan/formats";
 *
 * const lines = stageMermaid(listenFirst).split("\n");
 * lines[0]; // => "stateDiagram-v2"
 * lines.find((line) => line.includes("s1 --> s2")); // => "  s1 --> s2 : listen outside (4 gates)"
 * stageMermaid(parsePlan({ format: "social-plan/1", id: "acme" })).includes('"listening inside (the plan is here)" as s1'); // => true
 * ```
 */
export const stageMermaid = (of: StageTable | Plan, options?: StageMermaidOptions): string => {
  const given = optionsOf(options);
  const phrasing: Phrasing = { language: readLanguage(given) ?? english, formats: {} };
  if (isTable(of)) {
    assertTable(of);
    return diagramOf(of, undefined, phrasing);
  }
  assertPlan(of);
  const { machine = listenFirstTable } = given;
  assertTable(machine, ["options", "machine"]);
  return diagramOf(machine, replay(machine, of.journey), phrasing);
};

const isTable = (of: StageTable | Plan): of is StageTable => matchExample(of, { transitions: {} }).mismatch === undefined;

const say = /* @__PURE__ */ sayerOf("stage-diagram", stageDiagramMessages);

/** Where a plan stands. */
interface Standing {
  readonly stage: string;
  readonly paused: boolean;
}

const diagramOf = (machine: StageTable, here: Standing | undefined, phrasing: Phrasing): string => {
  const names = new Map<string, string>(machine.stages.map((stage, index) => [stage, `s${index + 1}`]));
  const nameOf = (stage: string): string => names.get(stage) ?? "[*]";
  const states = machine.stages.map((stage) => `  state "${escapeLabel(labelOf(stage, here, phrasing))}" as ${nameOf(stage)}`);
  const steps = Object.entries<StageStep>(machine.transitions).flatMap(([step, { from, to, gates }]) => {
    const label = say(phrasing, "step", { step: describeChoice("step", step, phrasing), gates: gates.length });
    return from.map((stage) => `  ${nameOf(stage)} --> ${nameOf(to)} : ${escapeLabel(label)}`);
  });
  const marked = here === undefined ? [] : ["  classDef here font-weight:bold,stroke-width:4px", `  class ${nameOf(here.stage)} here`];
  return `${["stateDiagram-v2", ...states, `  [*] --> ${nameOf(machine.initial)}`, ...steps, ...marked].join("\n")}\n`;
};

const labelOf = (stage: string, here: Standing | undefined, phrasing: Phrasing): string => {
  const name = describeChoice("stage", stage, phrasing);
  if (here?.stage !== stage) return name;
  return say(phrasing, here.paused ? "paused" : "here", { stage: name });
};
