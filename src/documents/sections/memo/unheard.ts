import type { RootContent } from "mdast";
import type { Plan } from "../../../model/plan.js";
import { unheardFunctions } from "../../../practice/functions.js";
import { describeChoice } from "../../../words/labels.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList } from "../../blocks/line.js";
import { say } from "../../say.js";

/** Who has still to be heard, and how far that has got (A2, A3). */
export const unheard = (plan: Plan, wording: Wording): RootContent[] =>
  bulletList(
    unheardFunctions(plan).map(({ function: name, because }) => ({
      said: say(wording, `unheard.${because}`, { function: describeChoice("function", name, wording) }),
    })),
  );
