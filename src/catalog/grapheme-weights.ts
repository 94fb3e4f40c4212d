import type { CatalogPlatform } from "./catalog-platform.js";

/** A grapheme that is drawn as an emoji: by default, by what follows its first sign, or as a keycap. */
const emoji = /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}(?!\uFE0E).|[#*0-9]\uFE0F?\u20E3)/su;

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
export const graphemeWeights: Readonly<Record<NonNullable<CatalogPlatform["counting"]>, (grapheme: string) => number>> = {
  graphemes: () => 1,
  "utf-16": ({ length }) => length,
  bytes: bytesOf,
  "emoji-bytes": (grapheme) => (emoji.test(grapheme) ? bytesOf(grapheme) : 1),
  weighted: (grapheme) => (emoji.test(grapheme) ? 2 : sumOver(grapheme, twitterWeight)),
};
