import type { Report } from "../rule.js";

/** A number of posts and the stretch of time they are for: "3 posts a week", "5 posts in 2 weeks". */
const posts =
  "{min, plural, one {# post} other {# posts}} {every, plural, =1 {{per, select, hour {an hour} day {a day} week {a week} month {a month} quarter {a quarter} year {a year} other {{per}}}} other {in # {per, select, hour {hours} day {days} week {weeks} month {months} quarter {quarters} year {years} other {{per}}}}}";

/** A number of posts that is allowed, and its stretch: "3 posts a week". */
const limit =
  "{max, plural, one {# post} other {# posts}} {maxEvery, plural, =1 {{maxPer, select, hour {an hour} day {a day} week {a week} month {a month} quarter {a quarter} other {a year}}} other {in # {maxPer, select, hour {hours} day {days} week {weeks} month {months} quarter {quarters} other {years}}}}";

/** How many posts come together where, and how many of them are allowed. */
const sum = "{total, plural, one {# post} other {# posts}} where {room, plural, =0 {none is} one {# is} other {# are}} allowed";

/** The sentences of `plan-contradiction`. */
export const contradictionMessages = /* @__PURE__ */ (() =>
  ({
    backwards: "The {kind, kind} “{thing, name}” ends on {to, date}, before it begins on {from, date}. Correct one of the dates.",
    before:
      "The {kind, kind} “{thing, name}” has the date {date, date}, before the plan's period ({from, date} to {to, date}). Correct the date, or the period.",
    after:
      "The {kind, kind} “{thing, name}” has the date {date, date}, after the plan's period ({from, date} to {to, date}). Correct the date, or the period.",
    early:
      "The cadence “{cadence, name}” has the date {date, date}, but the {kind, kind} “{campaign, name}” during which it runs begins on {from, date}. Correct one of the dates, or let the cadence count from what may move.",
    late: "The cadence “{cadence, name}” has the date {date, date}, but the {kind, kind} “{campaign, name}” during which it runs ends on {to, date}. Correct one of the dates, or let the cadence count from what may move.",
    range:
      "The KPI “{kpi, name}” asks for at least {kind, select, share {{atLeast, percent} and at most {atMost, percent}} other {{atLeast} and at most {atMost}}}, which no figure can meet. Correct one of the two.",
    baseline:
      "The baseline of the KPI “{kpi, name}” runs from {atLeast} down to {atMost}. Put the smaller figure first, or correct one of them.",
    place: "The KPI “{kpi, name}” asks for place {atMost}, but places begin at 1. Ask for 1 or more.",
    level:
      "The KPI “{kpi, name}” asks for the level “{level, text}”, which is not one of its `levels`. Add it there, or choose one of those.",
    bounds: `The {kind, kind} “{thing, name}” asks for at least ${posts} but allows at most {max}. Correct one of the two.`,
    channel: `The cadence “{cadence, name}” asks for at least ${posts}, but the channel “{channel, name}” takes at most {max}. Correct one of the two.`,
    boundsAcross: `The {kind, kind} “{thing, name}” asks for at least ${posts} but allows at most ${limit}. That comes to ${sum}. Correct one of the two.`,
    channelAcross: `The cadence “{cadence, name}” asks for at least ${posts}, but the channel “{channel, name}” takes at most ${limit}. That comes to ${sum}. Correct one of the two.`,
    ruleBounds: `The rule of the cadence “{cadence, name}” makes ${sum}: at most ${limit}. Correct the rule, or the bounds.`,
    ruleLeast: `The cadence “{cadence, name}” asks for at least ${posts}, but its rule makes {total, plural, =0 {none} other {#}} in such a time. Correct the rule, or the bounds.`,
    ruleChannel: `The rule of the cadence “{cadence, name}” makes ${sum}: the channel “{channel, name}” takes at most ${limit}. Correct one of the two.`,
    gap: `The {kind, kind} “{thing, name}” asks for at least ${posts}, but leaves at least {gap, duration} between two. So many do not fit. Correct one of the two.`,
    gapChannel: `The cadence “{cadence, name}” asks for at least ${posts}, but the channel “{channel, name}” leaves at least {gap, duration} between two. So many do not fit. Correct one of the two.`,
    gapRule:
      "The rule of the cadence “{cadence, name}” has two posts {minutes, duration} apart, but the cadence leaves at least {gap, duration} between two. Correct one of the two.",
    gapRuleChannel:
      "The rule of the cadence “{cadence, name}” has two posts {minutes, duration} apart, but the channel “{channel, name}” leaves at least {gap, duration} between two. Correct one of the two.",
    days: `The cadence “{cadence, name}” asks for at least ${posts}, but its days leave room for at most {max}. Allow more days, or ask for fewer posts.`,
  }) as const)();

/** The kinds of things that can contradict themselves, or each other. */
export type Contradictory = "plan" | "goal" | "kpi" | "tactic" | "channel" | "cadence" | "campaign" | "phase" | "blackout" | "experiment";

/** One contradiction, ready to be reported. */
export type Contradiction = Report<typeof contradictionMessages, Contradictory>;
