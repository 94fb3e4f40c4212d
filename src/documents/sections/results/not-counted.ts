import type { RootContent } from "mdast";
import type { Plan } from "../../../model/plan.js";
import type { Results } from "../../../results/results.js";
import type { Wording } from "../../../words/wording.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";
import { valueRead, whenRead } from "../strategy/reading-cells.js";

/** The readings that are not counted, and why. */
export const notCounted = ({ measurements }: Plan, { setAside }: Results, wording: Wording): RootContent[] => {
  const { nameOf } = wording;
  const known = new Map<string, Plan["measurements"][number]>(measurements.map((one) => [one.id, one]));
  const rows = setAside.map(({ measurement, sentence }) => ({ id: measurement, sentence, read: known.get(measurement) }));
  return section(
    3,
    say(wording, "heading.notCounted"),
    table(rows, [
      { heading: say(wording, "label.metric"), cell: ({ id, read }) => nameOf(read?.metric ?? id) },
      { heading: say(wording, "label.reading"), cell: ({ read }) => read && valueRead(read.value, wording) },
      { heading: say(wording, "label.readOn"), cell: ({ read }) => read && whenRead(read, wording) },
      { heading: say(wording, "label.channel"), cell: ({ read }) => read?.channel && nameOf(read.channel) },
      { heading: say(wording, "label.tactic"), cell: ({ read }) => read?.tactic && nameOf(read.tactic) },
      { heading: say(wording, "label.because"), cell: ({ sentence }) => sentence },
    ]),
  );
};
