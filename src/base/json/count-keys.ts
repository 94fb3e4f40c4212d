import { endOfString } from "./end-of-string.js";

const colon = 0x3a;
const space = 0x20;

/** Returns how many keys a well-formed JSON text writes: strings before a colon. */
export const countKeys = (text: string): number => {
  let keys = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at)) {
    at = endOfString(text, at);
    while (text.charCodeAt(at) <= space) at += 1;
    if (text.charCodeAt(at) === colon) keys += 1;
  }
  return keys;
};
