/** English for why an entry is in the calendar, or is not. */
export const explanationMessages = {
  "explain.made": "The cadence “{cadence, name}” asks for a slot on {original, date} ({rule}).",
  "explain.made.gone": "The cadence “{cadence, name}” asked for a slot on {original, date}. The plan no longer has that cadence.",
  "explain.made.manual": "It was added by hand for {original, date}.",
  "explain.turn":
    "It is the turn of the {pillar, select, absent {language “{language, text}”} other {theme “{pillar, name}”}} ({turns} of every {cycle} {per, select, absent {slots} hour {hours} day {days} week {weeks} month {months} quarter {quarters} other {years}}).",
  "explain.turn.only":
    "Every slot of the cadence is {pillar, select, absent {in the language “{language, text}”} other {for the theme “{pillar, name}”}}.",
  "explain.chosen": "The rule leaves the day open, and the calendar chose it.",
  "explain.refused": "The slot is not in the calendar. {why}",
  "explain.moved": "It was moved from {from, date} to {to, date}. {why}",
  "explain.passed-over": "{person, name} was passed over. {why}",
  "explain.passed-over.more": "{count, plural, one {# more author was} other {# more authors were}} passed over.",
  "explain.stand-in": "{author, name} makes it instead.",
  "explain.nobody": "Nobody is left to make it.",
  "explain.content":
    "It is filled with the content “{content, name}”{pool, select, absent {} other {, which is in the pool of its cadence}}.",
  "explain.edited": "It was edited by hand.",
  "explain.skipped": "It is skipped{why, select, absent {} other {: {why, text}}}.",
  "explain.reason": "The reason given is: {why, text}.",
  "explain.pinned": "It is pinned, so it stays there whatever its rule asks for.",
  "explain.gave-way": "It left no room for the slot of the cadence “{cadence, name}” on {original, date}. {why}",
  "explain.gave-way.more": "It left no room for {count, plural, one {# more slot} other {# more slots}}.",
} as const;
