import type { Kind } from "../../model/kind.js";
import type { Pattern } from "./pattern.js";

/** How an observer fared with the things of a kind. */
export interface Tally {
  /** How many it spoke of. */
  readonly examined: number;
  /** Of how many of them it had something to say. */
  readonly failed: number;
  /** How many it did not speak of. */
  readonly exempt: number;
}

/** How the observers fared with the things of each kind. */
export class Tallies {
  readonly #byKind: Map<Kind, Map<Pattern, number>>;

  constructor(byKind: Map<Kind, Map<Pattern, number>> = new Map()) {
    this.#byKind = byKind;
  }

  /** The same to go on with. */
  copy(): Tallies {
    return new Tallies(new Map([...this.#byKind].map(([kind, counts]) => [kind, new Map(counts)])));
  }

  /** Counts a thing of which the observers made this, or with -1 takes it off. */
  add(kind: Kind, pattern: Pattern, count: 1 | -1): void {
    const counts = this.#byKind.get(kind) ?? new Map<Pattern, number>();
    this.#byKind.set(kind, counts);
    counts.set(pattern, (counts.get(pattern) ?? 0) + count);
  }

  /** The tally of the observer at a position among those of a kind; undefined where it spoke of none. */
  of(kind: Kind, at: number): Tally | undefined {
    let examined = 0;
    let failed = 0;
    let exempt = 0;
    for (const [pattern, count] of this.#byKind.get(kind) ?? []) {
      const mark = pattern.marks[at] ?? 0;
      if (mark === 0) exempt += count;
      else examined += count;
      if (mark === 2) failed += count;
    }
    return examined === 0 ? undefined : { examined, failed, exempt };
  }
}
