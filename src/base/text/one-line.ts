import { closeDirections } from "./close-directions.js";

/** Runs of white space that break or pad a line; a no-break space is left as it is written. */
const breaks = /[\t-\r \u0085\u2028\u2029]+/gu;
/** Controls no document can show, and halves of surrogate pairs. */
const unshowable = /[\p{Cc}\p{Cs}]/gu;
/** Something a reader can see: neither white space nor a control or format character. */
const visible = /[^\p{Z}\p{Cc}\p{Cf}\p{Cs}]/u;

const tidy = (text: string): string => text.replace(breaks, " ").trim();

/**
 * Returns a text as one line: line breaks and runs of spaces are one space, control characters are �, and what the text says about the direction of writing ends with it.
 * `undefined` where there is no text, or none that can be seen.
 */
export const oneLine = (text: string | undefined): string | undefined => {
  // Tidied again, because a mark that was left out may have stood between spaces.
  const line = text === undefined ? "" : tidy(closeDirections(tidy(text)));
  return visible.test(line) ? line.replace(unshowable, "\u{fffd}") : undefined;
};
