import type { Channel } from "../../model/audience/channel.js";

/**
 * Returns what the channels of one account have in common: their platform and the account there, whose case, spaces around it and leading @
 * do not matter. Undefined for a channel that does not state both: it is nobody's common account.
 */
export const accountOf = ({ platform, account }: Channel): string | undefined => {
  const name = account?.trim().replace(/^@/, "").toLowerCase();
  return platform === undefined || name === undefined || name === "" ? undefined : JSON.stringify([platform, name]);
};
