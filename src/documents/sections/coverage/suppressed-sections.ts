import type { RootContent } from "mdast";
import type { Coverage } from "../../../coverage/check-rules.js";
import { describeDay } from "../../../words/values/days.js";
import type { Wording } from "../../../words/wording.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";

/** What was found and is left for a reason, and the reasons that leave nothing out. */
export const suppressedSections = ({ suppressed, unusedSuppressions }: Coverage, wording: Wording): RootContent[] => [
  ...section(2, say(wording, "heading.suppressed"), left(suppressed, wording)),
  ...section(2, say(wording, "heading.unused"), unused(unusedSuppressions, wording)),
];

const left = (suppressed: Coverage["suppressed"], wording: Wording): RootContent[] =>
  table(suppressed, [
    { heading: say(wording, "label.finding"), cell: ({ finding }) => finding.message },
    { heading: say(wording, "label.because"), cell: ({ because }) => because },
    {
      heading: say(wording, "label.until"),
      cell: ({ until, isEndIgnored }) =>
        until && (isEndIgnored === true ? say(wording, "report.untilUnread", { until }) : describeDay(until, wording)),
    },
    { heading: say(wording, "label.rule"), cell: ({ finding }) => finding.rule },
  ]);

const unused = (suppressions: Coverage["unusedSuppressions"], wording: Wording): RootContent[] =>
  table(suppressions, [
    { heading: say(wording, "label.finding"), cell: ({ fingerprint }) => fingerprint },
    { heading: say(wording, "label.because"), cell: ({ because }) => because },
    {
      heading: say(wording, "label.why"),
      cell: ({ why, until }) =>
        why === "expired" && until !== undefined ? say(wording, "unused.expired", { until }) : say(wording, "unused.not-found"),
    },
  ]);
