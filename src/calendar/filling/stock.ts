import { addToGroup } from "../../base/add-to-group.js";
import { Gone } from "./gone.js";
import type { Piece, Seat } from "./piece.js";
import { Shelf, type Stocked } from "./shelf.js";

/** The content of a pool, or of the whole plan, by the channels it is for. */
export class Stock {
  /** What is for any channel. */
  readonly anywhere: Shelf;
  /** Whether some of it is under an embargo, until some moment. */
  readonly hasEmbargo: boolean;
  readonly #pieces: ReadonlySet<Piece>;
  readonly #all: Shelf;
  readonly #nothing = new Shelf([]);
  readonly #shelves = new Map<string, Shelf>();
  readonly #gone = new Map<readonly Stocked[], Map<string, Gone>>();

  /** The pieces in their order, and the channels that content of theirs is wanted for. */
  constructor(pieces: readonly Piece[], wanted: ReadonlySet<string>) {
    this.#pieces = new Set(pieces);
    this.hasEmbargo = pieces.some(({ item }) => item.embargo !== undefined);
    const anywhere: Stocked[] = [];
    const somewhere: Stocked[] = [];
    const byChannel = new Map<string, Stocked[]>();
    for (const [order, piece] of [...this.#pieces].entries()) {
      const one = { piece, order };
      if (piece.channels.size === 0) anywhere.push(one);
      else somewhere.push(one);
      for (const channel of inBoth(piece.channels, wanted)) addToGroup(byChannel, channel, one);
    }
    this.anywhere = new Shelf(anywhere);
    this.#all = new Shelf(somewhere);
    for (const [channel, stocked] of byChannel) this.#shelves.set(channel, new Shelf(stocked));
  }

  /** Whether it holds a piece of content. */
  has(piece: Piece): boolean {
    return this.#pieces.has(piece);
  }

  /** What of one of its lists never goes out in a seat, as far as that was noticed. */
  goneFrom(list: readonly Stocked[], { channel, languages }: Seat): Gone {
    const ofList = this.#gone.get(list) ?? new Map<string, Gone>();
    this.#gone.set(list, ofList);
    const key = JSON.stringify([channel, languages]);
    const gone = ofList.get(key) ?? new Gone();
    ofList.set(key, gone);
    return gone;
  }

  /** What is for one channel and not for any; without a channel, all such content. */
  on(channel: string | undefined): Shelf {
    return channel === undefined ? this.#all : (this.#shelves.get(channel) ?? this.#nothing);
  }
}

/** What is in both of two sets; the work is that of the smaller. */
const inBoth = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): readonly T[] => {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  return [...small].filter((item) => large.has(item));
};
