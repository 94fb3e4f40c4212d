import { closeDirections } from "./close-directions.js";

/** Runs of white space that break or pad a line; a no-break space is left as it is written. */
const breaks = /[\t-\r \u0085\u2028\u2029]+/gu;
/** Controls no document can show, and halves of surrogate pairs. */
const unshowable = /[\p{Cc}\p{Cs}]/gu;
/** Something a reader can see: neither white space nor a control or format character. */
const visible = /[^\p{Z}\p{Cc}\p{Cf}\p{Cs}]/u;

/** What has to be tidied; most texts hold nothing of the kind, and looking is quicker than tidying. */
const untidy = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]| {2}|^\s|\s$/u;

const tidy = (text: string): string => text.replace(breaks, " ").trim();

/**
 * Returns a text as one line: line breaks and runs of spaces are one space, control characters are �, and what the text says about the direction of writing ends with it.
 * `undefined` where there is no text, or none that can be seen.
 */
export const oneLine = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined;
  if (!untidy.test(text)) return visible.test(text) ? text : undefined;
  // Tidied again, because a mark that was left out may have stood between spaces.
  const line = tidy(closeDirections(tidy(text)));
  return visible.test(line) ? line.replace(unshowable, "\u{fffd}") : undefined;
};
