import type { RootContent } from "mdast";
import type { Venue } from "../../../model/audience/venue.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { namesOf } from "../../describe/names-of.js";
import { sayChoice } from "../../say-choice.js";
import type { Telling } from "../../telling.js";

/** Where customers or colleagues do the talking, and who the stars are (D7). */
export const venues = (all: readonly Venue[], telling: Telling): RootContent[] => {
  const { words, nameOf } = telling;
  const content = table(all, [
    { heading: words["label.venue"], cell: ({ id }) => nameOf(id) },
    { heading: words["label.kind"], cell: ({ kind }) => kind && sayChoice(words, "venueKind", kind) },
    { heading: words["label.partOf"], cell: ({ channel }) => channel && nameOf(channel) },
    { heading: words["label.advocates"], cell: ({ advocates }) => namesOf(advocates, telling) },
    { heading: words["label.note"], cell: ({ note }) => note },
  ]);
  return section(2, words["heading.venues"], content);
};
