import type { RootContent } from "mdast";
import type { Metric, MetricDecision } from "../../../model/measurement/metric.js";
import type { Plan } from "../../../model/plan.js";
import { describeChoice } from "../../../words/labels.js";
import { nameOfPlace, namingFieldOf } from "../../../words/name-of.js";
import { describeMoney } from "../../../words/values/amounts.js";
import { withAsides, withName } from "../../../words/values/asides.js";
import { describeDuration, describeEvery } from "../../../words/values/lengths.js";
import { joinByComma, namesOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";
import { readings } from "./readings.js";

/** What is measured, with what, what is decided by it, and what was read so far (B7, C9, C12). */
export const metrics = (plan: Plan, wording: Wording): RootContent[] =>
  section(2, say(wording, "heading.metrics"), [...metricTable(plan.metrics, wording), ...readings(plan.measurements, wording)]);

const metricTable = (all: readonly Metric[], wording: Wording): RootContent[] => {
  const { nameOf } = wording;
  return table(all, [
    { heading: say(wording, "label.metric"), cell: ({ id }) => nameOf(id) },
    { heading: say(wording, "label.catalog"), cell: (metric) => describeEntry(metric, wording) },
    { heading: say(wording, "label.figure"), cell: (metric) => describeFigure(metric, wording) },
    { heading: say(wording, "label.formula"), cell: ({ formula }) => formula },
    { heading: say(wording, "label.instrument"), cell: ({ instrument }) => instrument },
    { heading: say(wording, "label.where"), cell: ({ channels }) => namesOf(channels, wording) },
    { heading: say(wording, "label.every"), cell: (metric) => describeReading(metric, wording) },
    { heading: say(wording, "label.decidedByIt"), cell: ({ decision }) => decision && describeDecision(decision, wording) },
    { heading: say(wording, "label.owner"), cell: ({ owner }) => owner && nameOf(owner) },
    { heading: say(wording, "label.note"), cell: ({ note }) => note },
  ]);
};

/** The entry of the catalogue, where the metric does not go by its name. */
const describeEntry = ({ id, name, catalog }: Metric, wording: Wording): string | undefined =>
  catalog === undefined || namingFieldOf({ name }) === undefined
    ? undefined
    : nameOfPlace({ kind: "metric", node: { catalog } }, id, wording);

/** "ratio, rate, more is better, evidence of outcome"; what is counted in time is counted in minutes. */
const describeFigure = ({ unit, nature, direction, kind }: Metric, wording: Wording): string | undefined => {
  const told = [
    unit && (unit === "duration" ? say(wording, "metric.minutes") : describeChoice("unit", unit, wording)),
    nature && describeChoice("nature", nature, wording),
    direction && say(wording, `metric.${direction}`),
    kind && say(wording, "metric.evidence", { kind: describeChoice("metricKind", kind, wording) }),
  ].filter((part) => part !== undefined);
  return told.length === 0 ? undefined : joinByComma(told, wording);
};

/** "every month (15 minutes a reading)". */
const describeReading = ({ every, minutesPerReading }: Metric, wording: Wording): string | undefined => {
  const often = every && describeEvery(every, wording);
  const long =
    minutesPerReading === undefined ? undefined : say(wording, "metric.reading", { length: describeDuration(minutesPerReading, wording) });
  return often === undefined ? long : withAsides(often, [long], wording);
};

/** "above twelve: write the missing pages (due above 12, worth 500 EUR)". */
const describeDecision = ({ when, then, above, below, value }: MetricDecision, wording: Wording): string => {
  const terms = [
    above === undefined ? undefined : say(wording, "decision.above", { figure: above }),
    below === undefined ? undefined : say(wording, "decision.below", { figure: below }),
    value && say(wording, "worth", { money: describeMoney(value, wording) }),
  ];
  return withAsides(withName(when, then, wording), terms, wording);
};
