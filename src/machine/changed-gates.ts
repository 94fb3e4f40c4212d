import type { GateReport } from "../model/journey/gate-report.js";
import type { Stage } from "../model/journey/stage-event.js";
import type { Plan } from "../model/plan.js";
import { sayerOf } from "../words/phrases.js";
import type { Wording } from "../words/wording.js";
import { dayOfInstant } from "./day-of-instant.js";
import { isShut } from "./is-shut.js";
import type { JudgedGate, JudgedStep } from "./judge-steps.js";

/** The English template of each way in which a gate decides otherwise today; a language has its own as `audit/<message>`. */
export const auditMessages = /* @__PURE__ */ (() => {
  const asked =
    "when the plan {type, select, adopt {was adopted past} other {made}} the step from “{from, choice, stage}” to “{to, choice, stage}” on {day, date}";
  return Object.freeze({
    "met-since": `Not met ${asked}, but met today. {now}`,
    "no-longer-met": `Met ${asked}, but not today. {now}`,
    "no-longer-softened": `Not met ${asked}, which the plan as a trial was allowed. It no longer is, and the gate is still not met. {now}`,
    "softened-since": `Not met ${asked}, nor today; but the plan is a trial now, which the gate does not stop. {now}`,
    "not-asked": `Not asked ${asked}, and not met today. {now}`,
  } as const);
})();

/** In which way a gate decides otherwise. */
export type AuditMessage = keyof typeof auditMessages;

/** A gate that would decide otherwise today than it did when a step was made, or passed over by an adoption. */
export interface ChangedGate {
  /** The place in the journey of the event that made the step or passed over it. */
  readonly index: number;
  /** Where the step begins. */
  readonly from: Stage;
  /** Where it leads. */
  readonly to: Stage;
  /** The gate. */
  readonly gate: string;
  /** What it found at the time, as the journey keeps it, in English; absent: it was not asked. */
  readonly recorded?: GateReport;
  /** What it finds today. */
  readonly now: GateReport;
  /** Which of `auditMessages` says so. */
  readonly message: AuditMessage;
  /** That, in a sentence, with what the gate finds today. */
  readonly sentence: string;
}

const say = /* @__PURE__ */ sayerOf("audit", auditMessages);

/** Returns the gates of these steps that decide otherwise today, in the order of the journey. */
export const changedGates = (plan: Plan, steps: readonly JudgedStep[], wording: Wording): readonly ChangedGate[] =>
  Object.freeze(
    steps.flatMap(({ index, event, from, to, judged }) =>
      judged.flatMap(({ recorded, now }) => {
        const message = messageOf(recorded, now);
        if (message === undefined) return [];
        const values = { type: event.type, from, to, day: dayOfInstant(plan, event.at), now: now.message };
        const sentence = say(wording, message, values);
        return [
          Object.freeze({ index, from, to, gate: now.gate, ...(recorded === undefined ? {} : { recorded }), now, message, sentence }),
        ];
      }),
    ),
  );

const messageOf = (recorded: JudgedGate["recorded"], now: GateReport): AuditMessage | undefined => {
  if (recorded === undefined) return now.met ? undefined : "not-asked";
  if (recorded.met !== now.met) return now.met ? "met-since" : "no-longer-met";
  if (now.met || isShut(recorded) === isShut(now)) return undefined;
  return isShut(now) ? "no-longer-softened" : "softened-since";
};
