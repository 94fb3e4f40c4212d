/** Returns a list of so many items, each made from its place. */
export const list = <T>(length: number, make: (at: number) => T): T[] => Array.from({ length }, (_, at) => make(at));
