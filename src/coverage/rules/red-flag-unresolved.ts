import { isLooseRedFlag, isRedFlag } from "../../practice/issues.js";
import { defineRule } from "../define-rule.js";

/** What could stop the plan is resolved, or in somebody's hands by a date (A3). */
export const redFlagUnresolved = /* @__PURE__ */ defineRule({
  id: "red-flag-unresolved",
  demand: "A3",
  severity: "error",
  trial: "warning",
  on: "issue",
  messages: {
    both: "The red flag “{issue, name}” is unresolved, and nobody has it in hand by a date. Settle it, or name an `owner` and a `due` date.",
    owner: "The red flag “{issue, name}” is unresolved, and nobody has it in hand. Settle it, or name an `owner`.",
    date: "The red flag “{issue, name}” is unresolved, and nothing says by when it is to be settled. Settle it, or set a `due` date.",
  },
  everywhere:
    "None of the {count} red flags is resolved, or has both an owner and a date. Settle each, or name an `owner` and a `due` date.",
  applies: isRedFlag,
  check(issue, { plan, report }) {
    if (!isLooseRedFlag(plan, issue)) return;
    const { id, owner, due } = issue;
    const values = { issue: id };
    if (owner !== undefined) report({ message: "date", values, at: "due" });
    else report({ message: due === undefined ? "both" : "owner", values, at: "owner" });
  },
});
