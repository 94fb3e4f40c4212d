import type { Speech } from "./speech.js";

/** From how many characters on the rest of a list is only counted. */
const mostTogether = 120;

/** Returns the items as one line: “a, b and c”, “a, b and 3 more”. */
export const joinItems = (items: readonly string[], { say }: Speech): string => {
  const shown: string[] = [];
  let length = 0;
  for (const item of items) {
    length += item.length;
    if (shown.length > 0 && length > mostTogether) break;
    shown.push(item);
  }
  const [first, count] = [shown[0] ?? say("none"), items.length - shown.length];
  if (count > 0) return say("more", { items: shown.join(", "), count });
  return shown.length < 2 ? first : say("rest", { items: shown.slice(0, -1).join(", "), last: shown.at(-1) });
};
