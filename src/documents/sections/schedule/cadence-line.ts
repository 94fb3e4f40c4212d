import type { Cadence } from "../../../model/schedule/cadence.js";
import { describeChoice } from "../../../words/labels.js";
import { withAsides } from "../../../words/values/asides.js";
import { describeCadence } from "../../../words/values/cadences.js";
import { describeLength } from "../../../words/values/lengths.js";
import type { Wording } from "../../../words/wording.js";
import { fact, facts, type Line } from "../../blocks/line.js";
import { say } from "../../say.js";

/** A cadence: when it has slots and who fills them, and below that what it carries out, what fills it, and how long that takes (C7, C8). */
export const cadenceLine = (cadence: Cadence, wording: Wording): Line => {
  const { nameOf } = wording;
  const { tactic, pillars = [], content = [], hoursPerPost, onBlackout, note } = cadence;
  return {
    said: describeCadence(cadence, wording),
    below: [
      ...fact(say(wording, "label.tactic"), tactic && nameOf(tactic)),
      ...facts(
        say(wording, "label.themesByWeight"),
        pillars.map(({ pillar, weight }) => withAsides(nameOf(pillar), [String(weight)], wording)),
      ),
      ...facts(say(wording, "label.pool"), content.map(nameOf)),
      ...fact(say(wording, "label.takesEach"), hoursPerPost === undefined ? undefined : describeLength(hoursPerPost, "hour", wording)),
      ...fact(say(wording, "label.onBlackout"), onBlackout && describeChoice("onBlackout", onBlackout, wording)),
      ...fact(say(wording, "label.note"), note),
    ],
  };
};
