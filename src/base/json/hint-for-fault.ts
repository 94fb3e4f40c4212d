import type { JsonFault } from "./scan-json-scalar.js";

/** What people most often write instead of JSON, by its first character. */
const hints: ReadonlyMap<string, string> = new Map([
  ["\ufeff", "Leave out the byte order mark (U+FEFF) that some editors put first."],
  ["'", "JSON takes double quotes only."],
  ["/", "JSON has no comments."],
  ["#", "JSON has no comments."],
  ["N", "JSON has no NaN."],
  ["u", "JSON has no undefined: leave the field out."],
]);

/** Returns a sentence on the habit that most likely led to the fault, or undefined where none is known. */
export const hintForFault = (text: string, { offset, expected }: JsonFault): string | undefined => {
  const character = text[offset] ?? "";
  const trailing = (character === "]" && expected === "a value") || (character === "}" && expected === "a key in double quotes");
  return trailing ? "JSON takes no comma after the last item." : hints.get(character);
};
