import { defineGate } from "../../machine/define-gate.js";
import { isLooseRedFlag, isRedFlag } from "../../practice/issues.js";

/** No red flag is left lying: each is resolved, or somebody's by a date (A3). */
export const redFlagsOwned = /* @__PURE__ */ defineGate({
  id: "red-flags-owned",
  demand: "A3",
  trial: "firm",
  messages: {
    owned: "Red flags: {count}, every one of them resolved, or owned with a date.",
    loose:
      "Red flags neither resolved nor owned with a date: {loose} of {count}, such as “{first}”. Resolve them, or name an owner and a date.",
  },
  check(plan) {
    const flags = plan.alignment.issues.filter(isRedFlag);
    const loose = flags.filter((flag) => isLooseRedFlag(plan, flag));
    const [first] = loose;
    const count = flags.length;
    if (first === undefined) return { met: true, message: "owned", values: { count }, evidence: flags.map(({ id }) => id) };
    return {
      met: false,
      message: "loose",
      values: { count, loose: loose.length, first: first.statement },
      evidence: loose.map(({ id }) => id),
    };
  },
});
