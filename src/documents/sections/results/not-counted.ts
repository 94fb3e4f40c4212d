import type { RootContent } from "mdast";
import type { Results } from "../../../results/results.js";
import type { Wording } from "../../../words/wording.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";

/** The readings that do not count, for which KPI, and why. */
export const notCounted = ({ setAside }: Results, wording: Wording): RootContent[] =>
  section(
    3,
    say(wording, "heading.notCounted"),
    table(setAside, [
      { heading: say(wording, "label.reading"), cell: ({ measurement }) => wording.nameOf(measurement) },
      {
        heading: say(wording, "label.notCountedFor"),
        cell: ({ kpi }) => (kpi === undefined ? say(wording, "results.anything") : wording.nameOf(kpi)),
      },
      { heading: say(wording, "label.because"), cell: ({ sentence }) => sentence },
    ]),
  );
