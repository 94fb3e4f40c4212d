/** The items that fall to one of so many: every item to one. */
export const split = <T>(items: readonly T[], among: number, at: number): T[] => items.filter((_, index) => index % among === at % among);

/** The same, and where there are too few items to each one at least. */
export const share = <T>(items: readonly T[], among: number, at: number): T[] => {
  const own = split(items, among, at);
  const item = items[at % items.length];
  return own.length > 0 || item === undefined ? own : [item];
};
