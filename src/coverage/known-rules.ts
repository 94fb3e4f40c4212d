import type { Rule } from "./rule.js";

/** A memo of the rules that were made here: none of their parts can change, and so they need not be looked through. */
const known = new WeakSet<object>();

/** Freezes a rule whose parts are frozen, remembers it, and returns it. */
export const rememberRule = <R extends object>(rule: R): R => {
  known.add(rule);
  return Object.freeze(rule);
};

/** Returns whether a rule was made here. */
export const isKnownRule = (rule: Rule): boolean => known.has(rule);
