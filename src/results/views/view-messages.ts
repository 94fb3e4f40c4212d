import { gapMessages } from "./gap-messages.js";
import { leftMessages } from "./left-messages.js";

/** English for the lines of items that have no name of their own. */
export const itemMessages = {
  measure:
    "{name}{target, select, absent {} other {: {target}}}{due, select, absent {} other {, by {due}}}{baseline, select, absent {} other {; baseline {baseline}}}{open, select, absent {} other {; left open: {open}}}",
  presence:
    "{at, name}{isAbsent, select, true {: not there} other {{share, select, absent {} other {: {share, percent}}}}}{basis, select, absent {{source, select, absent {} other { ({source})}}} other { ({basis, choice, basis}{source, select, absent {} other {: {source}}})}}",
  decision: "{when}: {then}",
  budget: "Budget: {amount}",
} as const;

/** English for what views of a plan in other frameworks say; a language names each `views/<key>`. */
export const viewMessages = /* @__PURE__ */ (() => ({ ...itemMessages, ...gapMessages, ...leftMessages }) as const)();
