import type { RootContent } from "mdast";
import { groupBy } from "../../../base/group-by.js";
import type { Plan } from "../../../model/plan.js";
import type { CalendarEntry } from "../../../model/schedule/calendar.js";
import { empowermentOfEntry, tacticOfEntry } from "../../../practice/entries.js";
import { withName } from "../../../words/values/asides.js";
import type { Wording } from "../../../words/wording.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";
import { namesOfEntry } from "./entry-names.js";
import type { CalendarPaper } from "./entry-table.js";

/** What entries are for: the tactic and campaign of each, and whom it empowers and how (D4); those that say the same in one row, which the weeks name alike. */
export const purposes = (entries: readonly CalendarEntry[], { plan, wording }: CalendarPaper): RootContent[] => {
  const alike = groupBy(entries, (entry) => JSON.stringify(purposeOf(plan, entry, wording)));
  const rows = [...alike.values()].flatMap(([first]) => (first === undefined ? [] : [purposeOf(plan, first, wording)]));
  const stated = rows.filter(({ tactic, campaign, empowers }) => [tactic, campaign, empowers].some((one) => one !== undefined));
  return section(
    2,
    say(wording, "heading.purposes"),
    table(stated, [
      { heading: say(wording, "label.what"), cell: ({ what }) => what },
      { heading: say(wording, "label.title"), cell: ({ title }) => title },
      { heading: say(wording, "label.content"), cell: ({ content }) => content },
      { heading: say(wording, "label.tactic"), cell: ({ tactic }) => tactic },
      { heading: say(wording, "label.campaign"), cell: ({ campaign }) => campaign },
      { heading: say(wording, "label.empowers"), cell: ({ empowers }) => empowers },
    ]),
  );
};

const purposeOf = (plan: Plan, entry: CalendarEntry, wording: Wording) => {
  const tactic = tacticOfEntry(plan, entry);
  const empowered = empowermentOfEntry(plan, entry);
  return {
    ...namesOfEntry(entry, wording),
    tactic: tactic && wording.nameOf(tactic),
    campaign: entry.campaign && wording.nameOf(entry.campaign),
    empowers: empowered && withName(wording.nameOf(empowered.audience), empowered.how, wording),
  };
};
