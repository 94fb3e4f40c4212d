/** Returns a copy of the first items of a list, whatever it says of its length and whatever its own methods would do. */
export const firstOf = <T>(list: readonly T[], most: number): T[] => {
  const length = Number(list.length);
  const copy: T[] = [];
  for (let at = 0; at < length && at < most; at++) copy.push(list[at] as T); // it says that it is so long
  return copy;
};
