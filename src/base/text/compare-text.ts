/** Returns a negative number, zero or a positive number as `a` comes before, with or after `b` in order of UTF-16 code units: the same on every machine, unlike an alphabet. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
