/** English for the calendar document. */
export const calendarWords = {
  "calendar.title": "Calendar: {name}",
  "calendar.count.one": "{count} entry in {slots}, {span}.",
  "calendar.count.other": "{count} entries in {slots}, {span}.",
  "calendar.slots.one": "{count} slot",
  "calendar.slots.other": "{count} slots",
  "calendar.empty": "Nothing is planned, {span}.",
  "heading.week": "Week of {date}",
  "heading.refused": "Asked for and not planned",
  "heading.worthKnowing": "Worth knowing",
  "label.time": "Time",
  "label.work": "Work",
  "label.who": "Who",
  "label.hours": "Hours",
  "label.why": "Why",
  "calendar.tentative": "{title} (first guess)",
} as const;
