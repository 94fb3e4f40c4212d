import { defineStageMachine } from "../../machine/define-stage-machine.js";
import type { StageMachine } from "../../machine/stage-machine.js";
import { listenFirstTable } from "../../stages/listen-first-table.js";

/** The stages and steps of `listenFirst` without gates: what plugins add theirs to, the standard one first. */
export const bareMachine: StageMachine = /* @__PURE__ */ (() =>
  defineStageMachine({
    ...listenFirstTable,
    gates: [],
    transitions: Object.fromEntries(Object.entries(listenFirstTable.transitions).map(([name, step]) => [name, { ...step, gates: [] }])),
  }) as StageMachine)(); // a machine without gates asks for none
