/** Returns the positions of a longest run of the numbers that grows from one to the next, in order: what may stay where it is while the rest is moved. */
export const longestRun = (numbers: readonly number[]): ReadonlySet<number> => {
  const ends: number[] = []; // for each length, the position of the smallest number that a run of it can end with
  const before: (number | undefined)[] = [];
  for (const [position, number] of numbers.entries()) {
    const length = lengthBelow(ends, numbers, number);
    before.push(ends[length - 1]);
    ends[length] = position;
  }
  const run = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) run.add(at);
  return run;
};

/** How many of the ends stand for numbers below this one; they grow, so that halving finds it. */
const lengthBelow = (ends: readonly number[], numbers: readonly number[], number: number): number => {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
};
