import type { RootContent } from "mdast";
import type { Venue } from "../../../model/audience/venue.js";
import { describeChoice } from "../../../words/labels.js";
import { namesOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";

/** Where customers or colleagues do the talking, and who the stars are (D7). */
export const venues = (all: readonly Venue[], wording: Wording): RootContent[] => {
  const { nameOf } = wording;
  const content = table(all, [
    { heading: say(wording, "label.venue"), cell: ({ id }) => nameOf(id) },
    { heading: say(wording, "label.kind"), cell: ({ kind }) => kind && describeChoice("venueKind", kind, wording) },
    { heading: say(wording, "label.partOf"), cell: ({ channel }) => channel && nameOf(channel) },
    { heading: say(wording, "label.advocates"), cell: ({ advocates }) => namesOf(advocates, wording) },
    { heading: say(wording, "label.note"), cell: ({ note }) => note },
  ]);
  return section(2, say(wording, "heading.venues"), content);
};
