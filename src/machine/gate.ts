import type { Placeholders } from "../base/text/placeholders.js";
import type { Stage } from "../model/journey/stage-event.js";
import type { Plan } from "../model/plan.js";
import type { Calendar } from "../model/schedule/calendar.js";
import type { LocalDate } from "../model/values/dates.js";
import type { Id } from "../model/values/id.js";

/** What a gate may look at besides the plan. */
export interface GateContext {
  /** The stage the plan stands in. */
  readonly from: Stage;
  /** The stage the gate opens. */
  readonly to: Stage;
  /** The round of listening the plan is in, from 1. */
  readonly cycle: number;
  /**
   * Returns whether a day belongs to this round of listening: in the first round every day does, and what has no day;
   * later only the day of the return, in the plan's zone, and those after it.
   */
  readonly isOfThisCycle: (day: LocalDate | undefined) => boolean;
  /** The day of the question, where it is known. */
  readonly today: LocalDate | undefined;
  /** The calendar, where the caller gave one. */
  readonly calendar: Calendar | undefined;
}

/** What the sentence of a gate is made of: a text, an id, a day or a figure, or a list of texts or ids. Its template says how each is written. */
export type GateValue = string | number | readonly string[];

/** What a gate says: whether it is met, which of its messages says so, the values that message needs, and what that rests on. */
export type GateFinding<Messages extends Readonly<Record<string, string>>> = {
  readonly [M in keyof Messages & string]: {
    /** Whether the move may be made as far as this gate goes. */
    readonly met: boolean;
    /** Which of the gate's messages says what there is and what is needed. */
    readonly message: M;
    /** The things it rests on; of more than a thousand, the first. */
    readonly evidence?: readonly Id[] | undefined;
  } & (Placeholders<Messages[M]> extends never
    ? { readonly values?: undefined }
    : { readonly values: { readonly [Name in Placeholders<Messages[M]>]: GateValue | undefined } });
}[keyof Messages & string];

/** Where what a gate still needs comes from: it is written down at the desk (`data`), or somebody has to do, say or decide something first (`person`). */
export type GateSource = "data" | "person";

/** What a gate must look like at run time. */
export const gateExample = { id: "", trial: "", messages: { "*": "" }, check: Object, "from?": "" };

/** A condition of a step from stage to stage: a small pure value. */
export interface Gate<Name extends string = string> {
  /** The sentence it enforces, in kebab-case; stable. */
  readonly id: Name;
  /** The demand it answers, such as `D9`. */
  readonly demand?: string | undefined;
  /** Whether a plan that is a trial may pass it unmet (`softened`) or not (`firm`) (B2). */
  readonly trial: "softened" | "firm";
  /** Where what it needs comes from; absent: from a person. */
  readonly from?: GateSource | undefined;
  /** Its sentences, with `{placeholders}`. */
  readonly messages: Readonly<Record<string, string>>;
  /** Looks at a plan and says whether the gate is met. */
  readonly check: (
    plan: Plan,
    context: GateContext,
  ) => {
    /** Whether the move may be made as far as this gate goes. */
    readonly met: boolean;
    /** Which of the gate's messages says so. */
    readonly message: string;
    /** The values that message needs. */
    readonly values?: Readonly<Record<string, GateValue | undefined>> | undefined;
    /** The things it rests on. */
    readonly evidence?: readonly Id[] | undefined;
  };
}
