import { memo } from "../base/memo.js";
import type { Channel } from "../model/audience/channel.js";
import type { Plan } from "../model/plan.js";
import type { CoverageWindow } from "../model/policy/coverage-window.js";
import type { ResponseGuide } from "../model/policy/response-guide.js";
import type { ResponseRule } from "../model/policy/response-rule.js";

/** How a channel is answered. */
export interface Answers {
  /** Whether a rule, hours or the stated involvement have it answered. */
  readonly isAnswered: boolean;
  /** Whether it has rules and all of them say never. */
  readonly isDeclaredNever: boolean;
  /** Whether a time is promised. */
  readonly isPromised: boolean;
}

/** How the response guide and the stated involvement have a channel answered (D3). */
export const answersOn = (
  { id, involvement }: Channel,
  context: {
    readonly plan: Plan;
    users(id: string, kind: "responseRule"): readonly ResponseRule[];
    users(id: string, kind: "coverageWindow"): readonly CoverageWindow[];
  },
): Answers => {
  const { response } = context.plan;
  const general = response === undefined ? noAnswers : generalAnswers(response);
  const rules = context.users(id, "responseRule");
  const answering = rules.some(answers) || general.answers;
  const hours = context.users(id, "coverageWindow").length > 0 || general.hours;
  return {
    isAnswered: answering || hours || involvement === "respond" || involvement === "post",
    isDeclaredNever: !answering && (rules.length > 0 || general.nevers),
    isPromised: rules.some(promises) || general.promises,
  };
};

const answers = ({ reply }: ResponseRule): boolean => reply !== "never";
const promises = ({ withinMinutes }: ResponseRule): boolean => withinMinutes !== undefined;

/** What a guide says of all channels at once. */
interface GeneralAnswers {
  readonly answers: boolean;
  readonly nevers: boolean;
  readonly promises: boolean;
  readonly hours: boolean;
}

const noAnswers: GeneralAnswers = { answers: false, nevers: false, promises: false, hours: false };

/** Remembered, so that a check of many channels reads the rules for all of them once. */
const generalAnswers = /* @__PURE__ */ memo((guide: ResponseGuide): GeneralAnswers => {
  const rules = guide.rules.filter(({ channels }) => channels === undefined);
  return {
    answers: rules.some(answers),
    nevers: rules.length > 0,
    promises: rules.some(promises),
    hours: guide.coverage.some(({ channels }) => channels === undefined),
  };
});
