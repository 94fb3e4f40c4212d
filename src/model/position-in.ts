import type { Place } from "./place.js";

type Node = Place["node"];

/** Positions by frozen list, made once a hint was too far off. */
const known = new WeakMap<readonly Node[], ReadonlyMap<unknown, number>>();

/** How far a thing is looked for on both sides of where it is said to stand. */
const reach = 8;

/** The position of the thing with an id in a list, looked for first where it is said to stand; −1 where it does not stand there. */
export const positionIn = (list: readonly Node[], id: unknown, hint: number): number => {
  for (let off = 0; off <= reach; off++) {
    if (list[hint + off]?.["id"] === id) return hint + off;
    if (list[hint - off]?.["id"] === id) return hint - off;
  }
  return Object.isFrozen(list) ? (positionsIn(list).get(id) ?? -1) : list.findIndex((node) => node["id"] === id);
};

const positionsIn = (list: readonly Node[]): ReadonlyMap<unknown, number> => {
  const ready = known.get(list);
  if (ready !== undefined) return ready;
  const positions = new Map(list.map((node, index) => [node["id"], index]));
  known.set(list, positions);
  return positions;
};
