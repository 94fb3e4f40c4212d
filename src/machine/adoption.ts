import type { GateReport } from "../model/journey/gate-report.js";
import type { Stage } from "../model/journey/stage-event.js";
import type { Plan } from "../model/plan.js";
import type { Instant } from "../model/values/dates.js";
import type { Id } from "../model/values/id.js";
import { sayerOf } from "../words/phrases.js";
import type { Wording } from "../words/wording.js";
import { dayOfInstant } from "./day-of-instant.js";
import type { JudgedStep } from "./judge-steps.js";
import type { StageTable } from "./stage-machine.js";
import { stepsTo } from "./steps-to.js";

/** The English template of what is said of a plan that was adopted in the middle of its journey; a language has its own as `adoption/<message>`. */
export const adoptionMessages = /* @__PURE__ */ Object.freeze({
  free: "Adopted in “{stage, choice, stage}” on {day, date}; it passed over no gate.",
  returned: "Adopted in “{stage, choice, stage}” on {day, date}; it has since returned to before every gate it passed over.",
  met: "Adopted in “{stage, choice, stage}” on {day, date}; {asked, plural, one {the only gate it passed over has been met} =2 {both gates it passed over have been met} other {all # gates it passed over have been met}}.",
  none: "Adopted in “{stage, choice, stage}” on {day, date}; {asked, plural, one {the only gate it passed over was never met} =2 {neither of the two gates it passed over was ever met} other {none of the # gates it passed over was ever met}}.",
  some: "Adopted in “{stage, choice, stage}” on {day, date}; {owed} of the {asked} gates it passed over {owed, plural, one {was} other {were}} never met.",
} as const);

/** Which sentence it is. */
export type AdoptionMessage = keyof typeof adoptionMessages;

/** A gate that was passed over by an adoption and never met. */
export interface OwedGate {
  /** Where the step that asks it begins. */
  readonly from: Stage;
  /** Where that step leads. */
  readonly to: Stage;
  /** What the gate finds today. */
  readonly report: GateReport;
}

/** How a plan was adopted in the middle of its journey, and what the stage still owes. */
export interface Adoption {
  /** The stage it was adopted in. */
  readonly stage: Stage;
  /** When. */
  readonly at: Instant;
  /** Who adopted it. */
  readonly by: Id;
  /** Why. */
  readonly because?: string;
  /** How many gates were passed over, of the steps that the plan did not return behind or take since. */
  readonly asked: number;
  /** Those of them that were not met when it was adopted, and are not met today; in a trial, also those it softens. */
  readonly owed: readonly OwedGate[];
  /** Which of `adoptionMessages` says so. */
  readonly message: AdoptionMessage;
  /** That, in a sentence. */
  readonly sentence: string;
}

const say = /* @__PURE__ */ sayerOf("adoption", adoptionMessages);

/** Returns what the steps a log rests on say of its adoption; undefined where it begins with none. */
export const adoptionOf = (machine: StageTable, plan: Plan, steps: readonly JudgedStep[], wording: Wording): Adoption | undefined => {
  const [first] = plan.journey;
  if (first === undefined || first.type !== "adopt") return undefined;
  const { to: stage, at, by, because } = first;
  const passed = steps.filter(({ event }) => event === first);
  const gates = passed.flatMap(({ from, to, judged }) => judged.map((pair) => ({ from, to, ...pair })));
  const owed = gates.filter(({ recorded, now }) => recorded?.met !== true && !now.met);
  const counts = { asked: gates.length, owed: owed.length };
  const message = messageOf(machine, stage, counts);
  return Object.freeze({
    stage,
    at,
    by,
    ...(because === undefined ? {} : { because }),
    asked: counts.asked,
    owed: Object.freeze(owed.map(({ from, to, now: report }) => Object.freeze({ from, to, report }))),
    message,
    sentence: say(wording, message, { stage, day: dayOfInstant(plan, at), ...counts }),
  });
};

const messageOf = (
  machine: StageTable,
  stage: Stage,
  { asked, owed }: { readonly asked: number; readonly owed: number },
): AdoptionMessage => {
  if (asked === 0) return stepsTo(machine, stage).some(({ gates }) => gates.length > 0) ? "returned" : "free";
  if (owed === 0) return "met";
  return owed === asked ? "none" : "some";
};
