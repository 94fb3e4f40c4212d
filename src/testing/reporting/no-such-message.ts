import { didYouMean } from "../../base/text/did-you-mean.js";

/** Returns a sentence for a message that is not among those there are. `where` says what names it, `who` who does not have it. */
export const noSuchMessage = (
  message: string | undefined,
  keys: readonly string[],
  { where, who }: { readonly where: string; readonly who: string },
): readonly string[] => {
  if (message === undefined || keys.includes(message)) return [];
  const near = didYouMean(message, keys);
  return [`${where} names the message “${message}”, which ${who} does not have.${near === undefined ? "" : ` Did you mean “${near}”?`}`];
};
