/** English for why something may not go out: by the rule, and the variant of it where it has several. A language replaces them behind `may-post/`. */
export const mayPostMessages = {
  // The plan.
  "may-post-stage": "Nothing is posted while the plan is in “{stage, choice, stage}”. Advance it to “{needed, choice, stage}” first.",
  "may-post-paused": "Nothing is posted while the journey is paused. Resume it first.",

  // What is to go out.
  "may-post-other-work": "The entry “{post, name}” is planned as “{work, choice, work}” and is not a post.",
  "may-post-set-aside.skipped":
    "The entry “{post, name}” is skipped{because, select, absent {} other { (“{because, text}”)}} and does not go out.",
  "may-post-set-aside.entry": "The entry “{post, name}” is {status, choice, contentStatus}. Make it a draft again before it goes out.",
  "may-post-set-aside.variant":
    "“{post, name}” for the channel “{channel, name}” is {status, choice, contentStatus}. Make it a draft again before it goes out.",
  "may-post-nothing-to-say.content": "The entry “{post, name}” has no content. Give it some.",
  "may-post-nothing-to-say.channel": "“{post, name}” says nothing for the channel “{channel, name}”. Add a variant for it.",
  "may-post-nothing-to-say.variants": "“{post, name}” has no variants. Add one for each channel on which it is to go out.",

  // Where.
  "may-post-channel.none": "The entry “{post, name}” names no channel. State where it is to go out.",
  "may-post-channel.unknown": "The plan does not have the channel “{channel, text}”. Choose one that it has.",
  "may-post-channel.use": "The channel “{channel, name}” is {use, choice, use}. Nothing is posted there until it is active.",
  "may-post-channel.involvement":
    "The channel “{channel, name}” is only used for {involvement, choice, usedFor}. Raise its `involvement`, or post elsewhere.",
  "may-post-channel.unstated": "The plan does not say whether we post on the channel “{channel, name}”. State its `involvement`.",

  // What for.
  "may-post-trace.none": "“{post, name}” leads up to no business objective, as no tactic is named. Set its `tactic`.",
  "may-post-trace.tactic":
    "“{post, name}” leads up to no business objective, as the tactic “{tactic, name}” does not. Tie it to a goal that does.",
  "may-post-empowers.none": "Nothing says whom “{post, name}” empowers. State the audience, and what they can do after it, in `empowers`.",
  "may-post-empowers.audience":
    "“{post, name}” is to empower the audience “{audience, text}”, which the plan does not have. Choose one that it has.",
  "may-post-empowers.how": "“{post, name}” does not say how it empowers the audience “{audience, name}”. State what they can do after it.",

  // When, and with whose consent.
  "may-post-embargo": "“{post, name}” must not go out before {until, date} UTC.",
  "may-post-approval":
    "“{post, name}” for the channel “{channel, name}” has {valid, plural, =0 {no approval that counts} one {only one approval that counts} other {only # approvals that count}} and needs {needed}.{edited, select, absent {} other { It was edited after {edited, name} approved it.}}{makers, select, absent {} other { {makers, name} made it, and nobody approves their own work.}}{strangers, select, absent {} other { {strangers, name} {strangers, plural, one {is} other {are}} not asked for it.}} Have it approved as it is now{asked, select, absent {} other { by {asked, name}}}.",
  "may-post-approval-waiting":
    "“{post, name}” for the channel “{channel, name}” may go out from {from, date} UTC on, {minutes, select, absent {when it has the approvals it needs} other {as the policy waits {minutes, duration} after the last approval}}.",

  // How much of it promotes.
  "may-post-share.entries":
    "“{post, name}” promotes, and of the {count, plural, one {one post} other {# posts}} in the calendar whose intent is stated, {promotional} {promotional, plural, one {does} other {do}}: {share, percent}, where at most {most, percent} may. Make it conversational.",
  "may-post-share.tactics":
    "“{post, name}” promotes, and of the {count, plural, one {one tactic} other {# tactics}} whose intent is stated, {promotional} {promotional, plural, one {does} other {do}}: {share, percent}, where at most {most, percent} may. Make it conversational.",
} as const;

/** The key of one of these sentences. */
export type MayPostKey = keyof typeof mayPostMessages;
