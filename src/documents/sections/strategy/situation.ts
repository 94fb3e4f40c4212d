import type { RootContent } from "mdast";
import type { Situation } from "../../../model/strategy/situation.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, facts } from "../../blocks/line.js";
import { section } from "../../blocks/section.js";
import { say } from "../../say.js";

/** Where the organisation stands before it plans, as a SWOT analysis. */
export const situation = (stated: Situation | undefined, wording: Wording): RootContent[] => {
  if (stated === undefined) return [];
  const lines = [
    ...facts(say(wording, "label.strengths"), stated.strengths),
    ...facts(say(wording, "label.weaknesses"), stated.weaknesses),
    ...facts(say(wording, "label.opportunities"), stated.opportunities),
    ...facts(say(wording, "label.threats"), stated.threats),
  ];
  return section(3, say(wording, "heading.situation"), bulletList(lines));
};
