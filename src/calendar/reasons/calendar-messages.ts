/** The days of a blackout. */
const when =
  "{holiday, select, absent {{from, date}{to, select, absent {{open, select, absent {} other { until further notice}}} other { to {to, date}}}} other {{holiday}}}{repeats, select, absent {} other {, every year}}{begins, select, absent {} other {, {begins, time}–{ends, time}}}";

/** The stretch in which a limit counts: “a week”, “every 3 weeks”. */
const perStretch =
  "{every, plural, =1 {{per, select, hour {an hour} day {a day} week {a week} month {a month} quarter {a quarter} other {a year}}} other {every # {per, select, hour {hours} day {days} week {weeks} month {months} quarter {quarters} other {years}}}}";

/** The theme or campaign that a limit counts for by itself. */
const forEach =
  "{pillar, select, absent {} other { on the theme “{pillar, name}”}}{campaign, select, absent {} other { for the campaign “{campaign, name}”}}";

/** English for what a calendar says: findings by their rule and variant, and why slots are refused or moved. */
export const calendarMessages = /* @__PURE__ */ (() =>
  ({
    // What is found on a cadence, a channel or the plan.
    "calendar-as-needed":
      "The calendar plans nothing for the cadence “{cadence, name}”, which runs as needed{trigger, select, absent {} other { ({trigger, text})}}.",
    "calendar-nothing-planned.no-minimum":
      "The calendar plans nothing for the cadence “{cadence, name}”, because its quota has no minimum. State how many posts, or at least how many.",
    "calendar-nothing-planned.no-number":
      "The calendar plans nothing for the cadence “{cadence, name}”, because its quota does not say how many posts. State a number.",
    "calendar-nothing-planned.none": "The calendar plans nothing for the cadence “{cadence, name}”, because its quota asks for no posts.",
    "calendar-nothing-planned.no-period":
      "The calendar plans nothing for the cadence “{cadence, name}”, because its quota has no period. State one, such as a week.",
    "calendar-nothing-planned.hourly":
      "The calendar plans nothing for the cadence “{cadence, name}”, because its quota counts by the hour. State it for a day or longer.",
    "calendar-no-slots": "The cadence “{cadence, name}” never has a slot, because no day fits its rule. Correct the rule.",
    "calendar-no-slots.refused":
      "{count, plural, one {The only slot of the cadence “{cadence, name}” in this period was refused} other {All # slots of the cadence “{cadence, name}” in this period were refused, the first}} because of {rule, select, blackout {a blackout} pause {a pause} bound {a limit on how many there may be} min-gap {the least time between two} gap {a change of clocks} collision {another slot at the same time} other {a date outside the years 1900 to 2200}}.",
    "calendar-date-unresolved.unknown-day":
      "The cadence “{cadence, name}” has no slots, because the date of “{anchor, name}” is not known. State it, or give the cadence dates of its own.",
    "calendar-date-unresolved.unknown-days":
      "The cadence “{cadence, name}” has no slots, because the dates of “{anchor, name}” are not known. State them, or give the cadence a start and an end of its own.",
    "calendar-date-unresolved.circular":
      "The cadence “{cadence, name}” has no slots, because the date of “{anchor, name}” counts from itself. State a date for it.",
    "calendar-date-unresolved.out-of-range":
      "The cadence “{cadence, name}” has no slots, because one of its dates is outside the years 1900 to 2200. Correct the distance it counts.",
    "calendar-date-unresolved.no-start":
      "The cadence “{cadence, name}” has no slots, because it ends after {count, plural, one {# slot} other {# slots}} and does not say when it starts. State its start.",
    "calendar-channel-not-used":
      "The cadence “{cadence, name}” has no slots on the channel “{channel, name}”, which is {reason, select, declined {declined} dormant {dormant} retired {retired} listen {only meant for listening} other {only meant for listening and answering}}. Take the channel off the cadence, or change the channel.",
    "calendar-no-theme":
      "The slots of the cadence “{cadence, name}” have no theme, because {count, plural, one {the weight of its only theme is 0} other {the weights of all its # themes are 0}}. Give {count, plural, one {it} other {at least one of them}} a weight above 0, or take {count, plural, one {it} other {them}} off the cadence.",
    "calendar-authors-short":
      "{count, plural, one {The only slot of the cadence “{cadence, name}” in these days has no author} other {{short} of {count} slots of the cadence “{cadence, name}” in these days {short, plural, one {has} other {have}} no author}}, because everyone who could make {short, plural, one {it} other {them}} {limit, select, absent {is away or has too few hours left} other {is away, has too few hours left or has as many posts as a limit allows}}. Name more authors, or plan fewer slots.",
    "calendar-outside-period": "The plan runs from {from, date} to {to, date}. Nothing is planned outside these dates.",
    "calendar-slot-in-gap":
      "The clocks of {timeZone} skip {time, time} on {day, date}, so a slot of the cadence “{cadence, name}” moved to {local, date}.",
    "calendar-slot-in-overlap":
      "The clocks of {timeZone} show {time, time} twice on {day, date}. The slot of the cadence “{cadence, name}” is at the first of the two.",
    "calendar-entry-rematched.moved":
      "The {origin, select, skipped {skipped entry} other {entry}} of the cadence “{cadence, name}” stays on {local, date}, although its rule now asks for {asked, date}. Move it there, or leave it where it is.",
    "calendar-entry-rematched.renamed":
      "The {origin, select, skipped {skipped entry} other {entry}} on {local, date} now fills {was, select, absent {another slot} other {a slot}} of the cadence “{cadence, name}”{was, select, absent {} other {, because the plan no longer has the cadence “{was, name}”}}.",
    "calendar-entry-orphaned":
      "The {origin, select, skipped {skipped entry} other {entry}} of the cadence “{cadence, name}” on {local, date} is kept, although its rule no longer has a slot for it.{origin, select, skipped {} other { Skip it if it is no longer wanted.}}",
    "calendar-entry-orphaned.gone":
      "The {origin, select, skipped {skipped entry} other {entry}} of the cadence “{cadence, name}” on {local, date} is kept, although the plan no longer has that cadence.{origin, select, skipped {} other { Skip it if it is no longer wanted.}}",
    "calendar-entry-orphaned.refused":
      "The {origin, select, skipped {skipped entry} other {entry}} of the cadence “{cadence, name}” on {local, date} is kept, although its slot is now refused because of {rule, select, blackout {{by, select, absent {a blackout} other {the blackout “{by, name}”}}} pause {{by, select, absent {a pause} other {a pause of the campaign “{by, name}”}}} bound {a limit on how many there may be} min-gap {the least time between two} gap {a change of clocks} collision {another slot at the same time} other {a date outside the years 1900 to 2200}}.{origin, select, skipped {} other { Move it, or skip it if it is no longer wanted.}}",
    "calendar-entry-dropped":
      "{count, plural, one {# entry} other {# entries}} of the cadence “{cadence, name}” that nobody had touched {count, plural, one {is} other {are}} no longer in the calendar, because {gone, select, absent {its rule has no slot for {count, plural, one {it} other {them}} any more} other {the plan no longer has that cadence}}.",
    "calendar-entry-without-content":
      "{count, plural, one {The entry of the cadence “{cadence, name}” on {local, date} has} other {# entries of the cadence “{cadence, name}”, the first on {local, date}, have}} no content, because {reason, select, no-content {the plan has none} empty-pool {the pool of the cadence is empty} none-fits {none {pool, select, absent {of the plan} other {in the pool of the cadence}} is for {count, plural, one {its} other {their}} channel, language, tactic, theme and campaign} set-aside {all that fits is rejected or blocked} closed {all that fits and could be used is under embargo or out of season then} bound {all that fits and could go out then has been used as often as a limit for each piece of content allows} gone {the plan no longer has that cadence} orphaned {{count, plural, one {its rule no longer has a slot for it} other {their rule no longer has slots for them}}} titled {{count, plural, one {it was edited and has a title} other {they were edited and have titles}} other than the name of the cadence} other {all that fits and may go out then is used up, or used too close to {count, plural, one {it} other {them}}}}.",

    // Why a slot is refused.
    "refused.blackout": `Nothing is posted during the blackout “{blackout, name}” (${when}).`,
    "refused.no-day": `The blackout “{blackout, name}” (${when}) leaves no day for it.`,
    "refused.pause":
      "The campaign “{campaign, name}” is paused from {from, date}{to, select, absent {} other { to {to, date}}}{reason, select, absent {} other { ({reason, text})}}.",
    "refused.pause.journey":
      "The journey is paused from {from, date}{to, select, absent {} other { to {to, date}}}{reason, select, absent {} other { ({reason, text})}}.",
    "refused.bound.cadence": `The cadence “{owner, name}” has {max, plural, =0 {no slots} one {at most # slot} other {at most # slots}} ${perStretch}${forEach}.`,
    "refused.bound.channel": `The channel “{owner, name}” takes {max, plural, =0 {no posts} one {at most # post} other {at most # posts}} ${perStretch}${forEach}.`,
    "refused.min-gap.cadence": "The cadence “{owner, name}” leaves at least {minutes, duration} between two slots.",
    "refused.min-gap.channel": "The channel “{owner, name}” leaves at least {minutes, duration} between two posts.",
    "refused.gap": "The clocks of {timeZone} skip {time, time} on {day, date}, and such slots are left out.",
    "refused.collision": "It would move onto another slot of the same cadence.",
    "refused.range": "In UTC it is outside the years 1900 to 2200.",

    // Why a slot is moved.
    "moved.blackout": `Spread around the blackout “{blackout, name}” (${when}).`,
    "moved.pause":
      "Spread around the pause of the campaign “{campaign, name}” from {from, date}{to, select, absent {} other { to {to, date}}}.",
    "moved.pause.journey": "Spread around the pause of the journey from {from, date}{to, select, absent {} other { to {to, date}}}.",
    "moved.carried": "Spread around the other posts on the channel “{channel, name}”.",
    "moved.limits": "Spread so that the limits on how near and how many they may be are kept.",
    "moved.blackout.earlier": `Moved to before the blackout “{blackout, name}” (${when}).`,
    "moved.blackout.later": `Moved to after the blackout “{blackout, name}” (${when}).`,
    "moved.clocks": "The clocks of {timeZone} skip {time, time} on {day, date}.",
    "moved.edit": "Moved by hand{reason, select, absent {} other {: {reason, text}}}.",

    // Why an author is passed over.
    "passed-over.away":
      "{team, select, absent {{person, name} is away on {day, date}} other {Nobody in “{person, name}” is there on {day, date}}}.",
    "passed-over.bound.cadence": `{person, name} makes {max, plural, =0 {no slots} one {at most # slot} other {at most # slots}} ${perStretch} of the cadence “{owner, name}”{max, plural, =0 {} one {, and has it} other {, and has them}}.`,
    "passed-over.bound.channel": `{person, name} makes {max, plural, =0 {no posts} one {at most # post} other {at most # posts}} ${perStretch} on the channel “{owner, name}”{max, plural, =0 {} one {, and has it} other {, and has them}}.`,
    "passed-over.full":
      "{member, select, absent {{person, name}} other {{member, name} in “{person, name}”}} has {hours, plural, =0 {no hours in the week of {week, date}} other {{hours, plural, one {# hour} other {# hours}} in the week of {week, date}; {used, plural, =0 {none is} one {# is} other {# are}} taken, and {member, select, absent {this} other {their part of this}} takes {needs}}}.",
  }) as const)();
