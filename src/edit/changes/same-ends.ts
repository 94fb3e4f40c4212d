import type { Place } from "../../model/find/place.js";

type Things = readonly Place["node"][];

/** How many things at the head and at the tail of two lists have the same ids in the same order: what differs lies between. */
export const sameEnds = (one: Things, other: Things): { readonly head: number; readonly tail: number } => {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && isSame(one[head], other[head])) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(one[one.length - 1 - tail], other[other.length - 1 - tail])) tail++;
  return { head, tail };
};

const isSame = (one: Things[number] | undefined, other: Things[number] | undefined): boolean =>
  one === other || one?.["id"] === other?.["id"];
