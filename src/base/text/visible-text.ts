/** What a reader would not see or could be fooled by: controls, line separators, zero-width and bidirectional marks, tags, lone surrogates. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const written = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** Returns the text with every invisible or unpaired code point written as `\u{…}`, so that a message is one honest line. */
export const visibleText = (text: string): string => text.replace(hidden, written);
