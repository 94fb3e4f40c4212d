import type { RootContent } from "mdast";
import { groupBy } from "../../../base/group-by.js";
import type { MeasuredValue, Measurement } from "../../../model/measurement/measurement.js";
import { describeDateRange } from "../../../words/values/dates.js";
import { describeDay } from "../../../words/values/days.js";
import { joinByComma } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";

/** What was read, in a table for each metric (B7). */
export const readings = (all: readonly Measurement[], wording: Wording): RootContent[] =>
  [...groupBy(all, ({ metric }) => metric)].flatMap(([metric, read]) =>
    section(3, say(wording, "heading.readings", { metric: wording.nameOf(metric) }), readingTable(read, wording)),
  );

const readingTable = (read: readonly Measurement[], wording: Wording): RootContent[] => {
  const { nameOf } = wording;
  return table(read, [
    { heading: say(wording, "label.reading"), cell: ({ value }) => describeValue(value, wording) },
    { heading: say(wording, "label.readOn"), cell: (measurement) => describeWhen(measurement, wording) },
    { heading: say(wording, "label.channel"), cell: ({ channel }) => channel && nameOf(channel) },
    { heading: say(wording, "label.tactic"), cell: ({ tactic }) => tactic && nameOf(tactic) },
    {
      heading: say(wording, "label.paid"),
      cell: ({ paid }) => (paid === undefined ? undefined : say(wording, paid ? "reading.paid" : "reading.unpaid")),
    },
    { heading: say(wording, "label.comesFrom"), cell: ({ source }) => source },
    { heading: say(wording, "label.note"), cell: ({ note }) => note },
  ]);
};

/** What is not available is not zero. */
const describeValue = (value: MeasuredValue, wording: Wording): string => (value === null ? say(wording, "reading.none") : String(value));

/** "31 December 2026", "over 1 December 2026 to 31 December 2026". */
const describeWhen = ({ on, period }: Measurement, wording: Wording): string | undefined => {
  const over = period && say(wording, "reading.period", { days: describeDateRange(period, wording) });
  const told = [on && describeDay(on, wording), over].filter((part) => part !== undefined);
  return told.length === 0 ? undefined : joinByComma(told, wording);
};
