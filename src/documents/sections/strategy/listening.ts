import type { RootContent } from "mdast";
import type { Insight } from "../../../model/listening/insight.js";
import type { Listening } from "../../../model/listening/listening.js";
import type { ListeningSource } from "../../../model/listening/listening-source.js";
import { describeChoice } from "../../../words/labels.js";
import { describeDay } from "../../../words/values/days.js";
import { describeEvery } from "../../../words/values/lengths.js";
import { joinByComma } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";

/** Where the organisation listens, how often, and what it heard there (D1, D2, D8). */
export const listening = ({ sources, insights }: Listening, wording: Wording): RootContent[] =>
  section(2, say(wording, "heading.listening"), [
    ...section(3, say(wording, "heading.sources"), sourceTable(sources, wording)),
    ...section(3, say(wording, "heading.insights"), insightTable(insights, wording)),
  ]);

const sourceTable = (all: readonly ListeningSource[], wording: Wording): RootContent[] => {
  const { nameOf } = wording;
  return table(all, [
    { heading: say(wording, "label.source"), cell: ({ id }) => nameOf(id) },
    { heading: say(wording, "label.side"), cell: ({ side }) => describeChoice("side", side, wording) },
    { heading: say(wording, "label.function"), cell: (source) => source.function && describeChoice("function", source.function, wording) },
    { heading: say(wording, "label.venue"), cell: ({ venue }) => venue && nameOf(venue) },
    { heading: say(wording, "label.channel"), cell: ({ channel }) => channel && nameOf(channel) },
    { heading: say(wording, "label.checked"), cell: ({ checked }) => checked && describeEvery(checked, wording) },
    { heading: say(wording, "label.note"), cell: ({ note }) => note },
  ]);
};

const insightTable = (all: readonly Insight[], wording: Wording): RootContent[] => {
  const { nameOf } = wording;
  return table(all, [
    { heading: say(wording, "label.heard"), cell: ({ id }) => nameOf(id) },
    { heading: say(wording, "label.source"), cell: ({ source }) => nameOf(source) },
    { heading: say(wording, "label.basis"), cell: ({ basis }) => basis && describeChoice("insightBasis", basis, wording) },
    { heading: say(wording, "label.heardBy"), cell: (insight) => describeHearing(insight, wording) },
    { heading: say(wording, "label.whose"), cell: ({ audience }) => audience && nameOf(audience) },
    { heading: say(wording, "label.need"), cell: ({ need }) => need },
    { heading: say(wording, "label.sentiment"), cell: ({ sentiment }) => sentiment && describeChoice("sentiment", sentiment, wording) },
    { heading: say(wording, "label.weight"), cell: ({ weight }) => (weight === undefined ? undefined : String(weight)) },
    { heading: say(wording, "label.setAside"), cell: ({ setAside }) => setAside },
    { heading: say(wording, "label.note"), cell: ({ note }) => note },
  ]);
};

/** "Marit, 6 November 2026". */
const describeHearing = ({ heardBy, heardOn }: Insight, wording: Wording): string | undefined => {
  const told = [heardBy && wording.nameOf(heardBy), heardOn && describeDay(heardOn, wording)].filter((part) => part !== undefined);
  return told.length === 0 ? undefined : joinByComma(told, wording);
};
