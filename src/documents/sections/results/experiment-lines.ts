import type { RootContent } from "mdast";
import type { EndedExperiment, Results } from "../../../results/results.js";
import { describeChoice } from "../../../words/labels.js";
import { describeDay } from "../../../words/values/days.js";
import { describeReading } from "../../../words/values/readings.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, fact, type Line } from "../../blocks/line.js";
import { say } from "../../say.js";

/** The experiments that are over and of which something was decided or learned, with the last reading of each (C13). */
export const experimentLines = ({ experiments }: Results, wording: Wording): RootContent[] =>
  bulletList(
    experiments
      .filter(({ outcome, learned }) => outcome !== undefined || learned !== undefined)
      .map((experiment) => experimentLine(experiment, wording)),
  );

const experimentLine = ({ experiment, ended, outcome, learned, reading }: EndedExperiment, wording: Wording): Line => ({
  said: wording.nameOf(experiment),
  below: [
    ...fact(say(wording, "label.ended"), describeDay(ended, wording)),
    ...fact(say(wording, "label.lastReading"), reading && describeReading(reading, wording)),
    ...fact(say(wording, "label.decided"), outcome && describeChoice("experimentOutcome", outcome, wording)),
    ...fact(say(wording, "label.learned"), learned),
  ],
});
