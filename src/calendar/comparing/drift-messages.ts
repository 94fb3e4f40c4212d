/** What a sentence calls a post. */
const post = "{title, select, absent {A post} other {The post “{title, text}”}}";

/** Where it was planned to be. */
const on = "{channel, select, absent {} other { on the channel “{channel, name}”}}";

/** English for what went out otherwise than planned. */
export const driftMessages = /* @__PURE__ */ (() =>
  ({
    "drift.not-published": `${post} was planned for {planned, date}${on} and had not gone out by the end of {on, date}.`,
    "drift.not-published.within": `${post} was planned for a day from {from, date} to {to, date}${on} and had not gone out by the end of {on, date}.`,
    "drift.not-published.stated": `${post} of {planned, date}${on} is marked as published, but is none of the posts that went out.`,
    "drift.other-time": `${post} went out {minutes, duration} {direction, select, later {later} other {earlier}} than planned: on {at, date} instead of {planned, date}.`,
    "drift.other-day": `${post} went out {days, plural, one {# day} other {# days}} {direction, select, later {later} other {earlier}} than planned: on {at, date} instead of {planned, date}.`,
    "drift.other-channel": `${post} went out on the channel “{channel, name}” instead of the channel “{planned, name}”.`,
    "drift.other-text": `${post} went out with the text “{text, text}”, {count, plural, one {instead of “{planned, text}”} other {which is none of the # texts planned for it}}.`,
    "drift.unplanned.no-entry": "A post went out on the channel “{channel, name}” on {at, date}. The calendar has no entry for it.",
    "drift.unplanned.skipped": `${post} went out on the channel “{channel, name}” on {at, date}, although it was skipped.`,
    "drift.unplanned.rejected": `${post} went out on the channel “{channel, name}” on {at, date}, although it was rejected.`,
    "drift.unplanned.blocked": `${post} went out on the channel “{channel, name}” on {at, date}, although it was blocked.`,
    "drift.unplanned.again": `${post} went out more than once: also on the channel “{channel, name}” on {at, date}.`,
    "drift.text-unknown.content": `${post} went out on {at, date}. No content is planned for it, so its text is not compared.`,
    "drift.text-unknown.variant": `${post} went out on {at, date}. The plan has no text of its content for the channel “{channel, name}”, so its text is not compared.`,
    "drift.text-unknown.post": `${post} went out on {at, date}. The text that went out is not known, so it is not compared.`,
  }) as const)();
