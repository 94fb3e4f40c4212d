import type { RootContent } from "mdast";
import type { Plan } from "../../../model/plan.js";
import type { Wording } from "../../../words/wording.js";
import { section } from "../../blocks/section.js";
import { say } from "../../say.js";
import { neverAnswered } from "../response/never-answered.js";
import { responseRules } from "../response/response-rules.js";
import { roster } from "../response/roster.js";

/** The response guide in full, its rules in the order of the plan (D3). */
export const response = (plan: Plan, wording: Wording): RootContent[] => {
  const { response: guide } = plan;
  if (guide === undefined) return [];
  return section(2, say(wording, "heading.response"), [
    ...section(3, say(wording, "heading.responseRules"), responseRules(guide.rules, wording)),
    ...section(3, say(wording, "heading.coverage"), roster(plan, wording)),
    ...neverAnswered(guide, 3, wording),
  ]);
};
