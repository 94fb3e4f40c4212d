import { isEntryTraced, tacticOfEntry } from "../../practice/entries.js";
import { defineRule } from "../define-rule.js";
import { postsOfCalendar } from "../posts-of-calendar.js";

/** A post goes out only if it leads up to a business objective (X1, D4). Those of a cadence are told at the cadence, the others together. */
export const entryWithoutTrace = /* @__PURE__ */ defineRule({
  id: "entry-without-trace",
  demand: "X1, D4",
  severity: "error",
  on: ["plan", "cadence"],
  needs: ["calendar"],
  messages: {
    none: "{count, plural, one {A post} other {# posts}} of the cadence “{cadence, name}” {count, plural, one {leads} other {lead}} up to no business objective, as no tactic is named. Set the `tactic` of the cadence or of the content.",
    tactic:
      "{count, plural, one {A post} other {# posts}} of the cadence “{cadence, name}” {count, plural, one {leads} other {lead}} up to no business objective, as the tactic “{tactic, name}” does not. Tie it to a goal that does.",
    mixed:
      "{count, plural, one {A post} other {# posts}} of the cadence “{cadence, name}” {count, plural, one {leads} other {lead}} up to no business objective. Set their `tactic`, and tie it to a goal that leads up to one.",
    others:
      "{count, plural, one {A post that no cadence makes leads} other {# posts that no cadence makes lead}} up to no business objective. Set the `tactic`, and tie it to a goal that leads up to one.",
    here: "It leads up to no business objective. Set its `tactic`, and tie it to a goal that leads up to one.",
  },
  everywhere: {
    cadence:
      "Each of the {count} cadences with posts in the calendar has some that lead up to no business objective. Set the `tactic` of each to one that is tied to a goal which does.",
  },
  applies: (node, context) => !("when" in node) || (postsOfCalendar(context).ofCadence.get(node.id) ?? []).length > 0,
  check(node, context) {
    const { plan, report } = context;
    const { ofCadence, others } = postsOfCalendar(context);
    const posts = "when" in node ? (ofCadence.get(node.id) ?? []) : others;
    const untraced = posts.filter((post) => !isEntryTraced(plan, post));
    const count = untraced.length;
    const [first] = untraced;
    if (first === undefined) return;
    if (!("when" in node)) {
      const related = untraced.map(({ id }) => ({ node: id, message: "here" as const }));
      report({ message: "others", values: { count }, ...(count === 1 ? { node: first.id } : { related }) });
      return;
    }
    const tactics = new Set(untraced.map((post) => tacticOfEntry(plan, post)));
    const [tactic] = tactics;
    const values = { count, cadence: node.id };
    if (tactics.size > 1) report({ message: "mixed", values, at: "tactic" });
    else if (tactic === undefined) report({ message: "none", values, at: "tactic" });
    else report({ message: "tactic", values: { ...values, tactic }, at: "tactic" });
  },
});
