import { oneLine } from "../../base/text/one-line.js";

/** What a label may hold as it is: letters, marks, digits, spaces, and signs that mean nothing to Mermaid. */
const special = /[^\p{L}\p{M}\p{N} .,()+'’“”-]/gu;

/** Returns a text as a label of a Mermaid diagram, on one line: what could mean something there is written as its character code, `#58;` for a colon. */
export const escapeLabel = (text: string): string =>
  (oneLine(text) ?? "?").replace(special, (character) => `#${character.codePointAt(0)};`);
