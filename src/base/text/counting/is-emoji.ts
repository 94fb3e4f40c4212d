/** A grapheme that is drawn as an emoji: by default, by what follows its first sign, or as a keycap. */
const emoji = /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}(?!\uFE0E).|[#*0-9]\uFE0F?\u20E3)/su;

/** Returns whether a grapheme is drawn as an emoji. */
export const isEmoji = (grapheme: string): boolean => emoji.test(grapheme);
