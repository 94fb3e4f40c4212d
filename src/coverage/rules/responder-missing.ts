import { hasResponder, isNeverAnswered } from "../../practice/answering.js";
import { activeChannels } from "../../practice/channels.js";
import { defineRule } from "../define-rule.js";

/** Responding comes before posting, so somebody answers on every channel in use, or it is declared that nobody does (D3). All that lack it are told at once. */
export const responderMissing = /* @__PURE__ */ defineRule({
  id: "responder-missing",
  demand: "D3",
  severity: "warning",
  on: "plan",
  messages: {
    none: "Nobody is named to answer on {missing, plural, one {the channel “{missing, name}”} other {# channels in use: {missing, name}}}. Name people in response rules or hours of coverage, or declare a channel unanswered by a rule of its own that replies `never`.",
    here: "Nobody is named to answer here. Name people, or declare the channel unanswered.",
  },
  check(plan, { report }) {
    const missing = activeChannels(plan).filter((channel) => !isNeverAnswered(plan, channel) && !hasResponder(plan, channel));
    const [first] = missing;
    if (first === undefined) return;
    const ids = missing.map(({ id }) => id);
    const related = ids.map((node) => ({ node, message: "here" as const }));
    report({ message: "none", values: { missing: ids }, ...(ids.length === 1 ? { node: first.id } : { at: "channels", related }) });
  },
});
