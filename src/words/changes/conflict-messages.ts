/**
 * The English sentences about conflicts of a merge, by the type of the conflict; a language's templates name them `conflicts/set/set` and so on.
 * "Ours" and "theirs" are the two versions that were merged.
 */
export const conflictMessages = /* @__PURE__ */ Object.freeze({
  // One field set to two values.
  "set/set":
    "Both versions change the {field} of {thing}. Ours {ours, select, absent {removes {many, select, yes {them} other {it}}} other {sets {many, select, yes {them} other {it}} to {ours}}}; theirs {theirs, select, absent {removes {many, select, yes {them} other {it}}} other {sets {many, select, yes {them} other {it}} to {theirs}}}.",
  "set/set.flag":
    "The versions disagree on whether {thing} is {phrase}. Ours {ours, select, yes {says yes} no {says no} other {leaves it open}}; theirs {theirs, select, yes {says yes} no {says no} other {leaves it open}}.",
  "set/set.data": "Both versions change the plugin data of {thing}{plugins, select, absent {} other {: {plugins}}}.",

  // A change to what the other version removes, or a reference to it.
  "set/remove":
    "{side, select, ours {Ours removes {thing}; theirs} other {Theirs removes {thing}; ours}} changes it, changes something in it or refers to it.",
  "set/remove.field":
    "The {field} of {thing} would refer to something that one of the versions removes. Ours has {ours, select, absent {nothing there} other {{ours}}}; theirs has {theirs, select, absent {nothing there} other {{theirs}}}.",
  "set/remove.left":
    "{subject} is left out, because it cannot do without something that one of the versions removes. {side, select, ours {Only ours has it.} theirs {Only theirs has it.} other {Both versions have it.}}",

  // One thing moved to two places.
  "move/move": "Both versions move {thing}: ours {ours}, theirs {theirs}.",
  "move/move.to": "to {place}",
  "move/move.within": "within {place}",

  // References that together form a circle.
  "move-cycle":
    "Together, the two versions would make the {field} of {thing} lead in a circle. Ours has {ours, select, absent {nothing there} other {{ours}}}; theirs has {theirs, select, absent {nothing there} other {{theirs}}}.",
  "move-cycle.left":
    "{subject} is left out, because together the two versions would make it lead in a circle. {side, select, ours {Only ours has it.} theirs {Only theirs has it.} other {Both versions have it.}}",

  // Two things under one id.
  "add/add": "Both versions add {thing}: ours {ours}, theirs {theirs}.",
  "add/add.field":
    "Both versions add {thing}, but differ in the {field}. Ours has {ours, select, absent {none} other {{ours}}}; theirs has {theirs, select, absent {none} other {{theirs}}}.",
  "add/add.data": "Both versions add {thing}, but differ in the plugin data{plugins, select, absent {} other {: {plugins}}}.",
  "add/add.left":
    "{subject} is left out, because its id is already taken. {side, select, ours {Only ours has it.} theirs {Only theirs has it.} other {Both versions have it.}}",

  // One list in two orders, and one journey continued in two ways, rewritten or cut back.
  order: "Both versions change the order of the {field} of {thing}. Ours has {ours}; theirs has {theirs}.",
  journey: "Both versions continue the journey of the plan, each in its own way. Only one of the two can be kept.",
  "journey.rewritten":
    "{side, select, ours {Ours rewrites the journey of the plan} theirs {Theirs rewrites the journey of the plan} other {Each version rewrites the journey of the plan in its own way}}, so that steps of it would be lost. Only one of the two journeys can be kept.",
} as const);

/** The name of a sentence about conflicts. */
export type ConflictMessage = keyof typeof conflictMessages;
