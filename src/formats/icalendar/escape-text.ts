/** Line breaks of every kind Unicode knows: CR LF, CR, LF, vertical tab, form feed, NEL, line and paragraph separator (UAX #14, BK, CR, LF, NL). */
const lineBreaks = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** Control characters that a content line may not hold (RFC 5545, 3.1: CONTROL); the tab may stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;

/** What a text must hold for anything to be done to it; most titles hold nothing of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are escaped or taken out
const special = /[\\;,\u0000-\u0008\n-\u001F\u007F-\u009F\u2028\u2029]/;

/** A text as the value of a TEXT property: backslash, semicolon, comma and line breaks escaped, control characters taken out (RFC 5545, 3.3.11). */
export const escapeText = (text: string): string =>
  special.test(text)
    ? text
        .replace(/[\\;,]/g, (character) => `\\${character}`)
        .replace(lineBreaks, "\\n")
        .replace(controls, "")
    : text;
