/** What stands at both ends of every word, so that a word is never found inside another: a word joiner, which no reader sees, so that no text keeps its own. */
export const edge = "\u2060";

/** What no reader sees, but for what joins letters and emoji, or chooses how they look. */
const unseen = /(?![\p{Join_Control}\p{Variation_Selector}\u{e0020}-\u{e007f}])\p{Default_Ignorable_Code_Point}/gu;
const apostrophes = /[\u2018\u2019\u02bc]/gu;
const spaces = /\p{White_Space}+/gu;
/** A word in a script that sets words apart; in the scripts that do not, words have no edges to be seen. */
const word =
  /(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}])[\p{L}\p{M}\p{N}_\p{Join_Control}])+/gu;

/** How texts are brought into one form. */
export interface SearchFormOptions {
  /** Whether upper and lower case stay apart, as where a spelling is looked for. */
  readonly isCaseKept?: boolean;
}

/**
 * Returns a text in the form in which words are looked for as readers read them: composed (NFC), in lower case, without what no reader sees, white space as
 * single spaces, and each word between two edges. A phrase in this form is part of a text in this form where the text has these words as whole words.
 */
export const searchForm = (text: string, { isCaseKept = false }: SearchFormOptions = {}): string => {
  const plain = text.normalize("NFC").replace(unseen, "").replace(apostrophes, "'").replace(spaces, " ").trim();
  return (isCaseKept ? plain : inLowerCase(plain)).replace(word, `${edge}$&${edge}`);
};

/** In the middle of a word or at its end, a sigma is the same letter. */
const inLowerCase = (text: string): string => text.toLowerCase().replaceAll("ς", "σ").normalize("NFC");
