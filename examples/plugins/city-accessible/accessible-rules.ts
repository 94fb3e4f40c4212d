import { altSaysNothingRule } from "./alt-says-nothing-rule.ts";
import { audioNeedsTranscriptRule } from "./audio-needs-transcript-rule.ts";
import { emojiAmidWordsRule } from "./emoji-amid-words-rule.ts";
import { hashtagUnreadableRule } from "./hashtag-unreadable-rule.ts";
import { plainLettersRule } from "./plain-letters-rule.ts";

/** What the city asks of a post besides the rules of the library, in reading order. */
export const accessibleRules = [
  altSaysNothingRule,
  audioNeedsTranscriptRule,
  plainLettersRule,
  hashtagUnreadableRule,
  emojiAmidWordsRule,
] as const;
