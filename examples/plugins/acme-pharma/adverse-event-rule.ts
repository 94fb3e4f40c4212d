import { defineRule, type ResponseRule } from "social-plan";
import { data } from "./data.ts";

/**
 * Side effects are reported wherever a company can be written to, so every channel needs a rule for it. EMA, Guideline on good
 * pharmacovigilance practices, module VI: reports on a company's own social media count as unsolicited reports, and are looked for regularly.
 */
export const adverseEventRule = defineRule({
  id: "acme/pharma/adverse-event",
  severity: "error",
  on: "channel",
  messages: {
    none: "Nothing says what is done with reports of side effects on the channel “{channel, name}”. Add a rule to the response guide that passes them on, and mark it as the one that handles adverse events.",
  },
  everywhere:
    "Nothing says what is done with reports of side effects on any of the {count} channels in use. Add a rule to the response guide that passes them on, and mark it as the one that handles adverse events.",
  applies: ({ use = "active" }) => use === "active",
  check({ id }, { plan, report }) {
    const isCovered = (plan.response?.rules ?? []).some((rule) => handlesAdverseEvents(rule) && (rule.channels?.includes(id) ?? true));
    if (!isCovered) report({ message: "none", values: { channel: id } });
  },
});

/** Whether a rule of the response guide is the one for reports of side effects. */
export const handlesAdverseEvents = (rule: ResponseRule): boolean => data.read(rule, "responseRule")?.handles === "adverse-events";
