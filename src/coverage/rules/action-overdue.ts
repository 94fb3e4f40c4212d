import { isOpenAction } from "../../practice/actions.js";
import { defineRule } from "../define-rule.js";

/** What was to be done by a day is done, or has another day (D9). A date that counts from something else is left to the calendar. */
export const actionOverdue = /* @__PURE__ */ defineRule({
  id: "action-overdue",
  demand: "D9",
  severity: "warning",
  on: "action",
  needs: ["today"],
  messages: {
    none: "The action “{action, name}” was due on {due, date} and is still open. Do it, set another `due` date, or drop it.",
  },
  everywhere: "Each of the {count} open actions with a fixed date is overdue. Do them, set other `due` dates, or drop them.",
  applies: (action) => isOpenAction(action) && typeof action.due === "string",
  check({ id, due }, { today, report }) {
    if (typeof due === "string" && today !== undefined && due < today) report({ message: "none", values: { action: id, due }, at: "due" });
  },
});
