import type { Lack } from "./lack.js";

/** The places of a list whose content never goes out somewhere, or never again: who comes to one of them goes on to the next that is none at once. */
export class Gone {
  /** What keeps them. */
  readonly lacks = new Set<Lack>();
  /** Of each of them a later place, before which there are only such. */
  readonly #later = new Map<number, number>();

  /** Notes that what stands at a place does not go out. */
  add(place: number, lack: Lack): void {
    this.lacks.add(lack);
    this.#later.set(place, place + 1);
  }

  /** The first place from one on that is none of them. */
  after(place: number): number {
    let found = place;
    for (let later = this.#later.get(found); later !== undefined; later = this.#later.get(found)) found = later;
    for (let at = place; at < found; ) {
      const later = this.#later.get(at) ?? found;
      this.#later.set(at, found);
      at = later;
    }
    return found;
  }
}

/** Returns the first place from one on that is gone nowhere. */
export const firstLeft = (gone: readonly Gone[], place: number): number => {
  let left = place;
  for (let from = -1; from !== left; ) {
    from = left;
    for (const one of gone) left = one.after(left);
  }
  return left;
};
