import { countText } from "../base/text/counting/count-text.js";
import type { Platform } from "../model/audience/channel.js";
import { assertText } from "./assert-text.js";
import type { PlatformFacts } from "./catalog-platform.js";
import { platforms } from "./platforms.js";

/**
 * Returns how many characters of its limit a text takes on a platform, a whole number.
 * It counts graphemes, what a reader sees as one character, where the catalogue does not say how the platform counts, or does not know it.
 * On X, Latin counts 1, most other scripts and every emoji 2, after NFC.
 * A link counts 23 on X and Mastodon if it begins with `http://` or `https://`.
 * A bare `example.com` counts as it is written, and so does a mention.
 * A platform counts alike in every format; only the limit can be another, which `formats` in the catalogue states.
 * The time it takes grows with the length of the text and no faster.
 * Throws `type` where the text or the platform is not a string.
 *
 * @example
 * ```ts
 * import { countCharacters, platformFromCatalog } from "social-plan";
 *
 * const text = "Grüße 👍🏽 https://example.com/a-rather-long-way-to-the-answer";
 * countCharacters(text, "x"); // => 32
 * countCharacters(text, "bluesky"); // => 59
 * countCharacters(text, "x") <= (platformFromCatalog("x")?.characters ?? Infinity); // => true
 * ```
 */
export const countCharacters = (text: string, platform: Platform): number => {
  assertText(text, "text");
  assertText(platform, "platform");
  return countText(text, factsOf(platform));
};

const factsOf = (platform: string): Partial<PlatformFacts> => {
  const known: Readonly<Record<string, PlatformFacts>> = platforms;
  return Object.hasOwn(known, platform) ? (known[platform] ?? {}) : {};
};
