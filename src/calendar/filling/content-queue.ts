import type { Ask } from "./ask.js";
import { type Candidate, candidateFor, type When } from "./candidate.js";
import type { Lack } from "./lack.js";
import { compareTurns, Line, type Turn } from "./line.js";
import type { Seat } from "./piece.js";
import type { Shelf, Stocked } from "./shelf.js";
import type { Stock } from "./stock.js";

/** The content of a stock in line for the same seats: a channel with its language, or those of the copies of a slot. It is asked in the order of time. */
export class ContentQueue {
  readonly #stock: Stock;
  readonly #seats: readonly Seat[];
  readonly #shelves: readonly Shelf[];
  readonly #lines = new Map<readonly Stocked[], Line>();

  constructor(stock: Stock, seats: readonly Seat[]) {
    this.#stock = stock;
    this.#seats = seats;
    const [first, ...others] = seats.map(({ channel }) => stock.on(channel));
    const least = others.reduce((least, shelf) => (least === undefined || shelf.size < least.size ? shelf : least), first);
    this.#shelves = least === undefined ? [stock.anywhere] : [least, stock.anywhere];
  }

  /** What goes out next of what is asked for; undefined where nothing may. */
  next(ask: Ask, when: When): Candidate | undefined {
    let first: Turn | undefined;
    for (const line of this.#linesFor(ask)) {
      const turn = line.next(when);
      if (turn !== undefined && (first === undefined || compareTurns(turn, first) < 0)) first = turn;
    }
    return first?.candidate;
  }

  /** What keeps away the content that is asked for, where none may go out. */
  *lacks(ask: Ask, when: When): Generator<Lack> {
    for (const line of this.#linesFor(ask)) yield* line.lacks(when);
  }

  #linesFor(ask: Ask): readonly Line[] {
    return this.#shelves.flatMap((shelf) => shelf.listsFor(ask).map((list) => this.#lineOf(list)));
  }

  /** Lists are shared by all who ask for the same, and so are lines. */
  #lineOf(list: readonly Stocked[]): Line {
    const known = this.#lines.get(list);
    if (known !== undefined) return known;
    const gone = this.#seats.map((seat) => this.#stock.goneFrom(list, seat));
    const line = new Line(list, gone, ({ piece }, place) => candidateFor(piece, this.#seats, (seat, lack) => gone[seat]?.add(place, lack)));
    this.#lines.set(list, line);
    return line;
  }
}
