/** Our choice: long enough for a sentence, short enough for a file name. */
const longest = 60;
const shortest = 30;

/** Latin letters that Unicode does not decompose, as their languages spell them in ASCII. */
const spelled: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };

const cut = (slug: string): string => {
  if (slug.length <= longest) return slug;
  const dash = slug.lastIndexOf("-", longest);
  return slug.slice(0, dash >= shortest ? dash : longest);
};

/**
 * Returns the text as a name of at most 60 lower-case ASCII letters, digits and single dashes, or "" where nothing is left.
 * A long one is cut at a dash in its second half, else at 60.
 */
export const slugOf = (text: string): string => {
  const letters = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => spelled[letter] ?? letter);
  return cut(letters.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, ""));
};
