/**
 * Chooses `count` of the `room` places 0 … room − 1 as evenly as whole numbers can: any two stretches of equal length differ by at most one.
 * Where there are more than places, places are taken several times. `phase`, from 0 to under 1, turns the pattern.
 * Bresenham's line, also known as the Euclidean rhythm: place ⌊(i + phase) · room ÷ count⌋.
 */
export const spread = (count: number, room: number, phase: number): readonly number[] =>
  room === 0 ? [] : Array.from({ length: count }, (_, index) => Math.floor(((index + phase) * room) / count));
