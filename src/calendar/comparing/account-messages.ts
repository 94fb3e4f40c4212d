/** The account on which it is. */
const account = "“{account, text}” ({platform, choice, platform})";

/** The theme, campaign or author that a bound counts for by itself. */
const forEach =
  "{each, select, absent {} pillar { on the theme “{of, text}”} campaign { for the campaign “{of, text}”} other { by {of, text}}}";

/** English for what the calendars of several plans cannot all have. */
export const accountMessages = /* @__PURE__ */ (() =>
  ({
    "conflict.same-hour": `The plans “{plan, name}” and “{other, name}” post in the same hour on ${account}: on {first, date} and on {second, date}.`,
    "conflict.min-gap": `The plans “{plan, name}” and “{other, name}” post {minutes, plural, =0 {less than a minute} other {{minutes, duration}}} apart on ${account}: on {first, date} and on {second, date}. A channel of this account leaves at least {least, duration} between two posts.`,
    "conflict.bound": `The plan “{plan, name}” has {max, plural, =0 {no posts} one {at most # post} other {at most # posts}} {every, plural, =1 {{per, select, hour {an hour} day {a day} week {a week} month {a month} quarter {a quarter} other {a year}}} other {every # {per, select, hour {hours} day {days} week {weeks} month {months} quarter {quarters} other {years}}}}${forEach} on ${account}. {plans, plural, other {# plans}} together have {count, plural, one {# {each, select, absent {} other {such }}post} other {# {each, select, absent {} other {such }}posts}} there {to, select, absent {on {from, date}} other {from {from, date} to {to, date}}}.`,
    "conflict.same-text": `The plans “{plan, name}” and “{other, name}” post the same text on ${account}, on {first, date} and on {second, date}: “{text, text}”.`,
  }) as const)();
