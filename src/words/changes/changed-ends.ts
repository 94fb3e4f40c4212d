/** How much of what two texts have in common is shown before they differ. */
const shared = 40;

/** Returns two texts of which only so much will be shown: from shortly before the place where they differ, where an excerpt of their beginnings could not show it. */
export const changedEnds = (one: string, other: string, atMost: number): readonly [string, string] => {
  if (Math.max(one.length, other.length) <= atMost) return [one, other];
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  let start = same - shared;
  if (start < shared) return [one, other];
  if (isLowSurrogate(one.charCodeAt(start))) start--;
  return [`…${one.slice(start)}`, `…${other.slice(start)}`];
};

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
