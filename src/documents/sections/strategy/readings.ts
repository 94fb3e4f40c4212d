import type { RootContent } from "mdast";
import { groupBy } from "../../../base/group-by.js";
import type { Measurement } from "../../../model/measurement/measurement.js";
import type { Wording } from "../../../words/wording.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";
import { valueRead, whenRead } from "./reading-cells.js";

/** What was read, in a table for each metric (B7). */
export const readings = (all: readonly Measurement[], wording: Wording): RootContent[] =>
  [...groupBy(all, ({ metric }) => metric)].flatMap(([metric, read]) =>
    section(3, say(wording, "heading.readings", { metric: wording.nameOf(metric) }), readingTable(read, wording)),
  );

const readingTable = (read: readonly Measurement[], wording: Wording): RootContent[] => {
  const { nameOf } = wording;
  return table(read, [
    { heading: say(wording, "label.reading"), cell: ({ value }) => valueRead(value, wording) },
    { heading: say(wording, "label.readOn"), cell: (measurement) => whenRead(measurement, wording) },
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
