import type { Root } from "mdast";
import { assertChoice } from "../base/arguments/assert-choice.js";
import { assertLike } from "../base/arguments/assert-like.js";
import { wrongArgument } from "../base/arguments/wrong-argument.js";
import { reasonOf } from "../base/problems/reason-of.js";

const path = ["document"];
const expected = "an mdast tree, as `strategyDocument` and its siblings make it";

/** Throws `type` for what is no mdast tree, and `choice` for a node that is no root of one. */
export const assertDocument = (document: Root): void => {
  assertLike(document, { type: "", children: [{ type: "" }] }, { path, expected });
  assertChoice(document.type, ["root"], ["document", "type"]);
};

/** Returns what writing a document gives. Throws `unreadable`, with the reason, where it cannot be written. */
export const writing = (document: Root, write: () => string): string => {
  try {
    return write();
  } catch (thrown) {
    throw wrongArgument("unreadable", { path, given: document, expected: `${expected} (${reasonOf(thrown) ?? "it cannot be written"})` });
  }
};
