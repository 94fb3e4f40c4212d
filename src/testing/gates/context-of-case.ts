import type { GateContext } from "../../machine/gate.js";
import { gateContextOf, readGateOptions } from "../../machine/gate-context-of.js";
import type { StageTable } from "../../machine/stage-machine.js";
import type { Plan } from "../../model/plan.js";
import type { LocalDate } from "../../model/values/dates.js";
import { listenFirstTable } from "../../stages/listen-first-table.js";
import { replayJourney } from "../../stages/replay-journey.js";
import { calendarOfCase } from "../reporting/calendar-of-case.js";
import type { GateCase } from "./gate-case.js";

/** Returns what a gate may look at besides the plan of a case: what the plan's journey comes to, where the case does not say otherwise. */
export const contextOfCase = (plan: Plan, given: Partial<GateCase>): GateContext => {
  const { today, cycle, cycleSince } = given;
  const machine: StageTable = given.machine ?? listenFirstTable;
  const state = replayJourney(plan.journey, machine);
  const { from = state.stage } = given;
  const { to = machine.stages[machine.stages.indexOf(from) + 1] ?? from } = given;
  const options = readGateOptions({ today, calendar: calendarOfCase(plan, given) });
  const context = gateContextOf(plan, { ...state, stage: from, cycle: cycle ?? state.cycle }, to, options);
  if (cycleSince === undefined) return context;
  return Object.freeze({ ...context, isOfThisCycle: (day: LocalDate | undefined) => day !== undefined && day >= cycleSince });
};
