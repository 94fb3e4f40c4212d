/**
 * What may be a link: `http://` or `https://` not in the middle of a word, a host,
 * and what follows it up to the first character no address has.
 * Nothing after the host can fail, so that the text is read once from end to end.
 */
const candidate =
  /(?<![a-z0-9@＠$#＃])https?:\/\/[\p{sc=Latn}\p{sc=Cyrl}\d.-]+(?::\d+)?(?:\/[\p{sc=Latn}\p{sc=Cyrl}\d!*'();:=+,.$/%#[\]\-_~@|&]*)?(?:\?[a-z\d!?*'@();:&=+$/%#[\]\-_.,~|]*)?/giu;
/** What a link may end with: a full stop or a question mark there belongs to the sentence. */
const ending = /[\p{L}\d=_#/+-]/u;
const label = /^[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?$/u;
/** The last label of a host: letters alone, or their Punycode. */
const topLabel = /^(?:\p{L}{2,}|xn--[a-z0-9-]+)$/iu;

/** A closing bracket belongs to the link only where it was opened in it. */
const endOf = (text: string): number => {
  let open = text.split("(").length - text.split(")").length;
  for (let end = text.length; end > 0; end -= 1) {
    const last = text.charAt(end - 1);
    if (ending.test(last) || (last === ")" && open >= 0)) return end;
    if (last === ")") open += 1;
    if (last === "(") open -= 1;
  }
  return 0;
};

const isHost = (host: string): boolean => {
  const labels = host.split(".");
  return labels.length > 1 && labels.every((one) => label.test(one)) && topLabel.test(labels.at(-1) ?? "");
};

/**
 * Returns the text with as many x as said in the place of each link.
 * Links are those that begin with `http://` or `https://`, in Latin or Cyrillic letters.
 */
export const shortenLinks = (text: string, length: number): string =>
  text.replace(candidate, (found) => {
    const end = endOf(found);
    const host = found.slice(found.indexOf("//") + 2, end).split(/[:/?]/, 1)[0] ?? "";
    return isHost(host) ? "x".repeat(length) + found.slice(end) : found;
  });
