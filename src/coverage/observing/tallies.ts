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

/** How many things there are of which the observers made the same. */
interface Count {
  things: number;
}

const copyOf = (counts: ReadonlyMap<Pattern, Count>): Map<Pattern, Count> =>
  new Map([...counts].map(([pattern, { things }]) => [pattern, { things }]));

/** How the observers fared with the things of each kind. */
export class Tallies {
  readonly #byKind: Map<Kind, Map<Pattern, Count>>;

  constructor(byKind: Map<Kind, Map<Pattern, Count>> = new Map()) {
    this.#byKind = byKind;
  }

  /** The same to go on with. */
  copy(): Tallies {
    return new Tallies(new Map([...this.#byKind].map(([kind, counts]) => [kind, copyOf(counts)])));
  }

  /** Counts a thing of which the observers made this, or with -1 takes it off. */
  add(kind: Kind, pattern: Pattern, count: 1 | -1): void {
    let counts = this.#byKind.get(kind);
    if (counts === undefined) {
      counts = new Map();
      this.#byKind.set(kind, counts);
    }
    const known = counts.get(pattern);
    if (known === undefined) counts.set(pattern, { things: count });
    else known.things += count;
  }

  /** The tally of the observer at a position among those of a kind; undefined where it spoke of none. */
  of(kind: Kind, at: number): Tally | undefined {
    let examined = 0;
    let failed = 0;
    let exempt = 0;
    for (const [pattern, { things: count }] of this.#byKind.get(kind) ?? []) {
      const mark = pattern.marks[at] ?? 0;
      if (mark === 0) exempt += count;
      else examined += count;
      if (mark === 2) failed += count;
    }
    return examined === 0 ? undefined : { examined, failed, exempt };
  }
}
