import type { RootContent } from "mdast";
import { addToGroup } from "../../../base/add-to-group.js";
import type { CalendarEntry } from "../../../model/schedule/calendar.js";
import { authorOfEntry } from "../../../practice/entries.js";
import { section } from "../../blocks/section.js";
import { say } from "../../say.js";
import { type CalendarPaper, entryTable } from "../calendar/entry-table.js";

/** A calendar for each author, those of the plan in its order, then what was given to nobody (C8). */
export const calendarsOfPeople = (entries: readonly CalendarEntry[], paper: CalendarPaper): RootContent[] => {
  const { plan, wording } = paper;
  const byAuthor = new Map<string | undefined, CalendarEntry[]>(plan.people.map(({ id }) => [id, []]));
  for (const entry of entries) addToGroup(byAuthor, authorOfEntry(plan, entry), entry);
  return [
    ...section(
      2,
      say(wording, "heading.calendars"),
      [...byAuthor].flatMap(([author, theirs]) =>
        author === undefined ? [] : section(3, wording.nameOf(author), entryTable(theirs, paper, { whoIsKnown: true })),
      ),
    ),
    ...section(2, say(wording, "heading.givenToNobody"), entryTable(byAuthor.get(undefined) ?? [], paper, { whoIsKnown: true })),
  ];
};
