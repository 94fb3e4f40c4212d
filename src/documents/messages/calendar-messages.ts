/** English for the calendar document. */
export const calendarMessages = {
  "calendar.title": "Calendar: {name}",
  "calendar.count": "{count, plural, one {# entry} other {# entries}} in {slots, plural, one {# slot} other {# slots}}, {span}.",
  "calendar.empty": "Nothing is planned, {span}.",
  "heading.week": "Week of {date}",
  "heading.refused": "Asked for and not planned",
  "heading.worthKnowing": "Worth knowing",
  "label.time": "Time",
  "label.work": "Work",
  "label.language": "Language",
  "label.who": "Who",
  "label.hours": "Hours",
  "label.why": "Why",
  "calendar.chosen": "{day} (not fixed)",
  "calendar.nobody": "nobody",
  "calendar.tentative": "{title} (first guess)",
} as const;
