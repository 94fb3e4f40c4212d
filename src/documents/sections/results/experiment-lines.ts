import type { RootContent } from "mdast";
import type { Measurement } from "../../../model/measurement/measurement.js";
import type { Plan } from "../../../model/plan.js";
import type { EndedExperiment, Results } from "../../../results/results.js";
import { describeChoice } from "../../../words/labels.js";
import { describeDay } from "../../../words/values/days.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, fact, facts, type Line } from "../../blocks/line.js";
import { say } from "../../say.js";
import { describeMeasurement } from "./describe-measurement.js";

/** The experiments that are over and of which something was decided or learned, with their readings (C13). */
export const experimentLines = ({ measurements }: Plan, { experiments }: Results, wording: Wording): RootContent[] => {
  const known = new Map<string, Measurement>(measurements.map((one) => [one.id, one]));
  const told = experiments.filter(({ outcome, learned }) => outcome !== undefined || learned !== undefined);
  return bulletList(told.map((experiment) => experimentLine(experiment, known, wording)));
};

const experimentLine = (
  { experiment, ended, outcome, learned, readings }: EndedExperiment,
  known: ReadonlyMap<string, Measurement>,
  wording: Wording,
): Line => ({
  said: wording.nameOf(experiment),
  below: [
    ...fact(say(wording, "label.ended"), describeDay(ended, wording)),
    ...facts(
      say(wording, "label.readings"),
      readings.flatMap((id) => {
        const measurement = known.get(id);
        return measurement === undefined ? [] : (describeMeasurement(measurement, wording) ?? []);
      }),
    ),
    ...fact(say(wording, "label.decided"), outcome && describeChoice("experimentOutcome", outcome, wording)),
    ...fact(say(wording, "label.learned"), learned),
  ],
});
