import type { RootContent } from "mdast";
import type { Plan } from "../../../model/plan.js";
import { describeDay } from "../../../words/values/days.js";
import type { Wording } from "../../../words/wording.js";
import { paragraph } from "../../blocks/paragraph.js";
import { say } from "../../say.js";

/** What those who answer must know while the journey is paused: nothing is posted, and people are answered all the same (D3, D4). */
export const pauseNotice = ({ journey }: Plan, wording: Wording): RootContent[] => {
  const last = journey.at(-1);
  if (last?.type !== "pause") return [];
  const { at, by, because } = last;
  // Whoever paused it may have left the plan since.
  const who = wording.find(by) === undefined ? undefined : wording.nameOf(by);
  return paragraph(say(wording, "guide.paused", { at: describeDay(at.slice(0, 16), wording), who, why: because }));
};
