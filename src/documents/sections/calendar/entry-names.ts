import { oneLine } from "../../../base/text/one-line.js";
import type { CalendarEntry } from "../../../model/schedule/calendar.js";
import { describeChoice } from "../../../words/labels.js";
import { namingFieldOf } from "../../../words/name-of.js";
import type { Wording } from "../../../words/wording.js";

/** What an entry is called. */
export interface EntryNames {
  /** What it is: its cadence by name, else its title, else its work. */
  readonly what: string;
  /** Its title, where that is another; absent: it has none. */
  readonly title: string | undefined;
  /** The content that fills it, where that is called something else again. */
  readonly content: string | undefined;
}

/** Returns what an entry is called; filled with content, it goes by the content's title, and its cadence says what it is. */
export const namesOfEntry = ({ cadence, title, work, content }: CalendarEntry, wording: Wording): EntryNames => {
  const own = oneLine(title);
  const what = (cadence && nameOfCadence(cadence, wording)) ?? own ?? describeChoice("work", work, wording);
  const filling = content && wording.nameOf(content);
  return {
    what,
    title: own === what ? undefined : own,
    content: filling === own || filling === what ? undefined : filling,
  };
};

const nameOfCadence = (id: string, wording: Wording): string | undefined => {
  const place = wording.find(id);
  return place !== undefined && namingFieldOf(place.node) !== undefined ? wording.nameOf(id) : undefined;
};
