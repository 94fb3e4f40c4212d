import { isEmoji } from "./is-emoji.js";

/** What counts as a character: `CatalogPlatform` says what each means. */
export type Counting = "graphemes" | "utf-16" | "bytes" | "emoji-bytes" | "weighted";

/** The code points that weigh 1; all others weigh 2 (config/v3.json of twitter-text). */
const lightRanges = [
  [0, 4_351],
  [8_192, 8_205],
  [8_208, 8_223],
  [8_242, 8_247],
] as const;

const sumOver = (grapheme: string, weigh: (codePoint: number) => number): number => {
  let sum = 0;
  for (const sign of grapheme) sum += weigh(sign.codePointAt(0) ?? 0);
  return sum;
};

const twitterWeight = (codePoint: number): number => (lightRanges.some(([from, to]) => codePoint >= from && codePoint <= to) ? 1 : 2);

/** The bytes of UTF-8 (RFC 3629); a lone surrogate is sent as U+FFFD, which has 3 too. */
const byteLength = (codePoint: number): number => (codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4);

const bytesOf = (grapheme: string): number => sumOver(grapheme, byteLength);

/** As how many characters one grapheme counts, for each way of counting. */
export const graphemeWeights: Readonly<Record<Counting, (grapheme: string) => number>> = {
  graphemes: () => 1,
  "utf-16": ({ length }) => length,
  bytes: bytesOf,
  "emoji-bytes": (grapheme) => (isEmoji(grapheme) ? bytesOf(grapheme) : 1),
  weighted: (grapheme) => (isEmoji(grapheme) ? 2 : sumOver(grapheme, twitterWeight)),
};
