const are = "{count, plural, one {is} other {are}} left out:";
/** Of listening itself, apart from its sources and insights, there is only one thing to say. */
const part = "{part, select, listening {The statement that nobody is active yet} other {The {part, kind}}}";
const it = "{count, plural, one {it} other {them}}";

/** English for what a view leaves out of a plan, and why. */
export const leftMessages = /* @__PURE__ */ (() =>
  ({
    "left.no-part": `{things} ${are} the view has no part for ${it}.`,
    "left.no-part.single": `${part} is left out: the view has no part for it.`,
    "left.unnamed": `{things} ${are} nothing in the view names ${it}.`,
    "left.unnamed.single": `${part} is left out: nothing in the view names it.`,
    "left.unclassified": `{things} ${are} the plan does not say to which part {count, plural, one {it belongs} other {they belong}}.`,
    "left.related": `{things} ${are} {count, plural, one {it is} other {they are}} tied to a goal only by a wider tactic or by parts.`,
    "left.dropped": `{things} ${are} {count, plural, one {it was} other {they were}} dropped.`,
    "left.out-of-use": `{things} ${are} {count, plural, one {it is} other {they are}} not in use.`,
    "left.set-aside": `{things} ${are} {count, plural, one {it was} other {they were}} set aside.`,
    "left.assumed": `{things} ${are} {count, plural, one {it is} other {they are}} assumed, and nobody was heard saying so.`,
  }) as const)();
