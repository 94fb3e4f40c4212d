import { defineGate } from "../../machine/define-gate.js";
import { isLooseRedFlag, isRedFlag } from "../../practice/issues.js";

/** No red flag is left lying: each is resolved, or somebody's by a date (A3). */
export const redFlagsOwned = /* @__PURE__ */ defineGate({
  id: "red-flags-owned",
  demand: "A3",
  trial: "firm",
  from: "person",
  messages: {
    owned:
      "{count, plural, =0 {No red flag is recorded.} one {The only red flag is resolved, or has an owner and a date.} =2 {Both red flags are resolved, or have an owner and a date.} other {All # red flags are resolved, or have an owner and a date.}}",
    loose:
      "{loose, plural, one {{count, plural, one {The only red flag} other {One of # red flags}} is unresolved and lacks an owner or a date: “{first, name}”. Resolve it, or name an owner and a date.} other {# of {count} red flags are unresolved and lack an owner or a date, such as “{first, name}”. Resolve them, or name an owner and a date for each.}}",
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
      values: { count, loose: loose.length, first: first.id },
      evidence: loose.map(({ id }) => id),
    };
  },
});
