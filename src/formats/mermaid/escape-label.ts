/** What a label may hold as it is: letters, marks, digits, spaces, and signs that mean nothing to Mermaid. */
const special = /[^\p{L}\p{M}\p{N} .,()+'’“”-]/gu;

/** Returns a text of one line as a label of a Mermaid diagram: what could mean something there is written as its character code, `#58;` for a colon. */
export const escapeLabel = (text: string): string => text.replace(special, (character) => `#${character.codePointAt(0)};`);
