import { isCarriedOut } from "../../practice/tactics.js";
import { defineRule } from "../define-rule.js";

/** What is done answers something that was heard (D2), by itself or as part of a wider tactic that does. */
export const tacticAnswersNothing = /* @__PURE__ */ defineRule({
  id: "tactic-answers-nothing",
  demand: "D2",
  severity: "info",
  on: "tactic",
  messages: {
    none: "The tactic “{tactic, name}” answers nothing that was heard. Name in its `answers` the insight behind it, or listen before you go on.",
  },
  everywhere:
    "None of the {count} tactics answers anything that was heard{exempt, select, absent {} 0 {} other { ({exempt, plural, one {one wider or dropped one is} other {# wider or dropped ones are}} not asked)}}. Name in the `answers` of each the insight behind it, or listen before you go on.",
  applies: (tactic, { plan }) => isCarriedOut(plan, tactic),
  check({ id, answers, partOf }, { find, report }) {
    const wider = partOf === undefined ? undefined : find("tactic", partOf);
    if (answers.length + (wider?.answers.length ?? 0) === 0) report({ message: "none", values: { tactic: id }, at: "answers" });
  },
});
