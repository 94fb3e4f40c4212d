import type { BoundCounters, Counter } from "./bound-counters.js";
import type { NumberedSlot, StreamTurns } from "./rotation/stream-turns.js";

/** What counts the slots of a stream in which several themes take turns: for each of them by itself. */
export class ThemeCounters {
  readonly #turns: StreamTurns;
  readonly #bounds: readonly BoundCounters[];
  /** The counters of each theme whose turn came, made once, as every slot asks for them. */
  readonly #ofThemes = new Map<string, readonly Counter[]>();

  constructor(turns: StreamTurns, bounds: readonly BoundCounters[]) {
    this.#turns = turns;
    this.#bounds = bounds;
  }

  /** The counters of the theme whose turn a slot is: by its number, whatever moved it. */
  of(slot: NumberedSlot): readonly Counter[] {
    const pillar = this.#turns.pillars?.at(this.#turns.numberOf(slot)) ?? "";
    const known = this.#ofThemes.get(pillar) ?? this.#bounds.map((bound) => bound.of({ pillar }));
    this.#ofThemes.set(pillar, known);
    return known;
  }
}
