import { defineGate } from "../../machine/define-gate.js";
import { isConfirmedIssue } from "../../practice/issues.js";

/** What was confirmed as a concern has its place among the priorities (A2). */
export const issuesRanked = /* @__PURE__ */ defineGate({
  id: "issues-ranked",
  demand: "A2",
  trial: "firm",
  from: "person",
  messages: {
    ranked:
      "{count, plural, =0 {No issue is confirmed.} one {The only confirmed issue is ranked.} =2 {Both confirmed issues are ranked.} other {All # confirmed issues are ranked.}}",
    unranked:
      "{unranked, plural, one {{count, plural, one {The only confirmed issue} other {One of # confirmed issues}} has no rank: “{first, name}”. Agree on its rank together.} other {# of {count} confirmed issues have no rank, such as “{first, name}”. Agree on their ranks together.}}",
  },
  check({ alignment: { issues } }) {
    const confirmed = issues.filter(isConfirmedIssue);
    const unranked = confirmed.filter(({ rank }) => rank === undefined);
    const [first] = unranked;
    const count = confirmed.length;
    if (first === undefined) return { met: true, message: "ranked", values: { count }, evidence: confirmed.map(({ id }) => id) };
    const values = { count, unranked: unranked.length, first: first.id };
    return { met: false, message: "unranked", values, evidence: unranked.map(({ id }) => id) };
  },
});
