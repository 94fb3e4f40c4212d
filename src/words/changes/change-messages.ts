/**
 * The English sentences about changes; a language's templates name them `changes/added` and so on. Of the sentences about fields, those for a `noun` and `nouns` name the
 * field by its label, the others by a phrase.
 */
export const changeMessages = /* @__PURE__ */ Object.freeze({
  // Things that are added, removed and moved.
  added: "{subject} is added{to, select, absent {} other { to {to}}}{inner, select, absent {} other {, with {inner}}}.",
  removed: "{subject} is removed{from, select, absent {} other { from {from}}}{inner, select, absent {} other {, with {inner}}}.",
  moved: "{subject} moves from {from} to {to}.",
  first: "{subject} now comes first{in, select, absent {} other { in {in}}}.",
  behind: "{subject} now comes after {after}.",

  // Fields named by a noun: the owner of a goal, the channels of a tactic.
  "noun.now": "The {field} of {thing} is now {value}{was, select, absent {} other { instead of {was}}}.",
  "noun.gone": "The {field} of {thing} is no longer specified; it was {was}.",
  "noun.more": "The {field} of {thing} now includes {added}{removed, select, absent {} other {, and no longer {removed}}}.",
  "noun.less": "The {field} of {thing} no longer includes {removed}.",
  "noun.order": "The {field} of {thing} is now {value}, in this order.",
  "nouns.now": "The {field} of {thing} are now {value}{was, select, absent {} other { instead of {was}}}.",
  "nouns.gone": "The {field} of {thing} are no longer specified; they were {was}.",
  "nouns.more": "The {field} of {thing} now include {added}{removed, select, absent {} other {, and no longer {removed}}}.",
  "nouns.less": "The {field} of {thing} no longer include {removed}.",
  "nouns.none": "The {field} of {thing} no longer include {removed}; none are left.",
  "nouns.order": "The {field} of {thing} are now {value}, in this order.",

  // Fields that say what a thing does: a tactic answers an insight.
  "verb.now": "{subject} now {phrase} {value}{was, select, absent {} other { instead of {was}}}.",
  "verb.gone": "{subject} no longer {phrase} {was}.",
  "verb.more": "{subject} now also {phrase} {added}{removed, select, absent {} other {, and no longer {removed}}}.",
  "verb.less": "{subject} no longer {phrase} {removed}.",
  "verb.order": "{subject} now {phrase} {value}, in this order.",

  // Fields that say what a thing is: a goal is due on a day.
  "state.now": "{subject} is now {phrase} {value}{was, select, absent {} other { instead of {was}}}.",
  "state.gone": "{subject} is no longer {phrase} {was}.",
  "state.more": "{subject} is now also {phrase} {added}{removed, select, absent {} other {, and no longer {removed}}}.",
  "state.less": "{subject} is no longer {phrase} {removed}.",
  "state.order": "{subject} is now {phrase} {value}, in this order.",

  // Fields that say why a thing is so: a goal is left open.
  "reason.now": "{subject} is now {phrase}: {value}{was, select, absent {} other { instead of {was}}}.",
  "reason.gone": "{subject} is no longer {phrase}; the reason was {was}.",

  // Fields that say yes or no: an issue is a red flag.
  "flag.yes": "{subject} is now {phrase}.",
  "flag.no": "{subject} is no longer {phrase}.",
  "flag.never": "{subject} is now explicitly not {phrase}.",
  "flag.open": "It is no longer stated whether {thing} is {phrase}.",

  // Lists without an item, and the data of plugins.
  none: "{subject} now has no {field}.",
  data: "The plugin data of {thing} changes{plugins, select, absent {} other {: {plugins}}}.",
  "data.plugin": "{plugin} ({fields})",
  "data.field": "{name, text}",

  // A journey that does not continue the one before.
  "journey.replaced":
    "The journey of {thing} is replaced{added, select, absent {} other {: it now includes {added}}}{removed, select, absent {} other {{added, select, absent {: it} other {, and}} no longer includes {removed}}}.",

  // Things and values.
  subject:
    "{kind, select, person {{name, text}} listening {Listening} other {The {label}{name, select, absent {} other { “{name, text}”}}}}",
  thing: "{kind, select, person {{name, text}} listening {listening} other {the {label}{name, select, absent {} other { “{name, text}”}}}}",
  named: "{kind, select, person {{name, text}} other {“{name, text}”}}",
  quoted: "“{text, text}”",
  group: "({items})",
  unavailable: "not available",
  empty: "empty",
  other: "another value",
  general: "The whole plan",
} as const);

/** The name of a sentence about changes. */
export type ChangeMessage = keyof typeof changeMessages;
