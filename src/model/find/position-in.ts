import type { Place } from "./place.js";

type Node = Place["node"];

/** Positions by list, made once a hint was too far off; they are hints themselves, for a list may be changed after. */
const known = new WeakMap<readonly Node[], ReadonlyMap<unknown, number>>();

/** How far a thing is looked for on both sides of where it is said to stand. */
const reach = 8;

/** The position of the thing with an id in a list, looked for first where it is said to stand; −1 where it does not stand there. */
export const positionIn = (list: readonly Node[], id: unknown, hint: number): number => {
  const near = positionNear(list, id, hint);
  if (near >= 0) return near;
  const noted = positionNear(list, id, known.get(list)?.get(id) ?? hint);
  if (noted >= 0) return noted;
  const positions = new Map(list.map((node, index) => [node["id"], index]));
  known.set(list, positions);
  return positions.get(id) ?? -1;
};

const positionNear = (list: readonly Node[], id: unknown, hint: number): number => {
  for (let off = 0; off <= reach; off++) {
    if (list[hint + off]?.["id"] === id) return hint + off;
    if (list[hint - off]?.["id"] === id) return hint - off;
  }
  return -1;
};
