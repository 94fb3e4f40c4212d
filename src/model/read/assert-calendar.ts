import { type Example, matchExample } from "../../base/arguments/match-example.js";
import { wrongArgument } from "../../base/arguments/wrong-argument.js";
import type { Calendar, CalendarEntry, RefusedSlot } from "../schedule/calendar.js";
import type { Path } from "../values/path.js";
import { isKnownCalendar, rememberCalendar } from "./known-calendars.js";

type Fields<T> = { readonly [F in keyof T as F | `${F & string}?`]?: Example };

const entry: Fields<CalendarEntry> = {
  id: "",
  slot: "",
  work: "",
  original: "",
  local: "",
  moves: [{ from: "", to: "", key: "", values: {}, because: "" }],
  status: "",
  origin: "",
  "at?": "",
  "channel?": "",
  "cadence?": "",
  "campaign?": "",
  "timeZone?": "",
  "title?": "",
  "tactic?": "",
  "content?": "",
  "pillar?": "",
  "author?": "",
  "passedOver?": [{ person: "", key: "", values: {}, because: "" }],
  "hours?": 0,
  "because?": "",
  "tags?": [""],
  "empowers?": { audience: "", how: "" },
};
const refused: Fields<RefusedSlot> = { id: "", cadence: "", original: "", key: "", values: {}, because: "", "channel?": "" };
const calendarExample: Fields<Calendar> = {
  plan: "",
  from: "",
  to: "",
  "timeZone?": "",
  entries: [entry],
  refused: [refused],
  findings: [{ rule: "", key: "", values: {}, message: "" }],
};

/** Throws `type`, with the path to the place, for an argument that is not shaped like a calendar: those that were made here are known to be, any other is looked through, once if it is deeply frozen. */
export const assertCalendar = (calendar: Calendar, path: Path = ["calendar"]): void => {
  if (isKnownCalendar(calendar)) return;
  const { mismatch, isFrozen } = matchExample(calendar, calendarExample, { isWhole: true });
  if (mismatch !== undefined) {
    const inside = mismatch.path;
    const expected = inside.length === 0 ? "a calendar, as `generateCalendar` makes it" : mismatch.expected;
    throw wrongArgument(mismatch.code, { ...mismatch, path: [...path, ...inside], expected });
  }
  if (isFrozen) rememberCalendar(calendar);
};
