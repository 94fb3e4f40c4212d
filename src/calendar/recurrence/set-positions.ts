import { ascending } from "./at-times.js";

/** What `BYSETPOS` chooses from. */
export interface Choosing {
  /** Which to take of each period, from 1, or from -1 at its end. */
  readonly positions: readonly number[];
  /** Times of day, ascending; of each list the positions are taken on its own. */
  readonly timeLists: readonly (readonly number[])[];
}

/** Of the slots that a period has, its midnights at each time of day, those at the positions: in minutes, ascending, each once. */
export const atPositions = (midnights: readonly number[], { positions, timeLists }: Choosing): readonly number[] =>
  ascending(
    timeLists.flatMap((times) => {
      const count = midnights.length * times.length;
      return positions.flatMap((position) => {
        const index = position > 0 ? position - 1 : count + position;
        const midnight = midnights[Math.floor(index / times.length)];
        return midnight === undefined ? [] : [midnight + (times[index % times.length] ?? 0)];
      });
    }),
  );

/** At least as many as the positions can be. */
export const mostPositions = ({ positions, timeLists }: Choosing): number => positions.length * timeLists.length;
