import { defineGate } from "social-plan";
import { promotional } from "./promotional.ts";
import { reviewOf } from "./review-of.ts";

/** Nothing that promotes a medicine is posted before somebody with the knowledge has read it: ABPI Code of Practice (2024), clause 8. */
export const medicalReviewGate = defineGate({
  id: "acme/pharma/medical-review",
  trial: "firm",
  from: "person",
  messages: {
    none: "Nothing in the plan promotes, so no medical review is needed.",
    done: "{count, plural, one {The only piece of promotional content has had its medical review.} other {Each of the # pieces of promotional content has had its medical review.}}",
    missing:
      "{missing, plural, one {The promotional content “{missing, name}” has had no medical review that counts. Let somebody of the plan who did not write it review it.} other {# pieces of promotional content have had no medical review that counts: {missing, name}. Let somebody of the plan who did not write them review them.}}",
  },
  check(plan) {
    const ids = promotional(plan).map(({ id }) => id);
    if (ids.length === 0) return { met: true, message: "none" };
    const missing = promotional(plan).filter((content) => reviewOf(plan, content) !== "done");
    if (missing.length === 0) return { met: true, message: "done", values: { count: ids.length }, evidence: ids };
    const open = missing.map(({ id }) => id);
    return { met: false, message: "missing", values: { missing: open }, evidence: open };
  },
});
