/**
 * Returns the text with every run of white space as one space and none at its ends: what texts are compared by where line breaks and
 * indents do not matter.
 */
export const singleSpaced = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();
