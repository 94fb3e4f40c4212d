import { Heap } from "../../base/heap.js";
import { boundedUntil, type Candidate, freeFrom, isFreeButForBounds, lastUseOf, type Wait, type When, waitOf } from "./candidate.js";
import { firstLeft, type Gone } from "./gone.js";
import type { Lack } from "./lack.js";
import type { Rendition } from "./piece.js";
import type { Stocked } from "./shelf.js";

/** A candidate at its place in the pool. */
interface Placed {
  readonly candidate: Candidate;
  readonly order: number;
}

/** A candidate whose turn it is: what was never used comes first, in order, then what has rested longest. */
export interface Turn extends Placed {
  /** When its text was used last. */
  readonly last: number;
}

/** Returns a negative number where the one comes before the other. */
export const compareTurns = (a: Turn, b: Turn): number => (a.last === b.last ? a.order - b.order : a.last < b.last ? -1 : 1);

/** Candidates that say the same: what is used or rests is their text, so that a use concerns all of them at once. */
interface SameText {
  readonly renditions: readonly Rendition[];
  /** Those that nothing else keeps, as far as is known. */
  readonly open: Heap<Placed>;
  /** Where it stands: in turn or at rest. Undefined: nothing of it is open. Others of its places are out of date. */
  place: TextTurn | TextRest | undefined;
}

interface TextTurn extends Turn {
  readonly is: "in turn";
  readonly text: SameText;
}

interface TextRest {
  readonly is: "at rest";
  readonly text: SameText;
  readonly until: number;
}

/**
 * Content that waits for its turn in some place, asked in the order of time. A piece is looked at when the line comes to it and when what kept it is over, and a text when it was used and when it
 * has rested, so that the work grows with pieces and uses, and not with how often the line is asked.
 */
export class Line {
  readonly #list: readonly Stocked[];
  readonly #gone: readonly Gone[];
  readonly #candidateOf: (one: Stocked, place: number) => Candidate | Lack;
  readonly #texts = new Map<string, SameText>();
  readonly #turns = new Heap<TextTurn>(compareTurns);
  readonly #rests = new Heap<TextRest>((a, b) => a.until - b.until);
  readonly #kept = new Heap<Placed & Wait>((a, b) => a.until - b.until);
  /** Those that bounds keep: nothing else did when they were last looked at. */
  readonly #bounded = new Heap<Placed & Pick<Wait, "until">>((a, b) => a.until - b.until);
  #seen = 0;
  /** How many are kept by what, and how many texts rest. */
  readonly #counts = new Map<Lack, number>();

  /** A line of what stands on a list, in its order, but for what is gone; `candidateOf` says what keeps those away that are none. */
  constructor(list: readonly Stocked[], gone: readonly Gone[], candidateOf: (one: Stocked, place: number) => Candidate | Lack) {
    this.#list = list;
    this.#gone = gone;
    this.#candidateOf = candidateOf;
  }

  /** Whose turn it is; undefined where it is nobody's. */
  next(when: When): Turn | undefined {
    this.#wake(when);
    for (;;) {
      const turn = this.#turns.pop();
      this.#seen = firstLeft(this.#gone, this.#seen);
      const unseen = this.#list[this.#seen];
      if (turn !== undefined && turn.text.place !== turn) continue;
      if (unseen !== undefined && (turn === undefined || turn.last > Number.NEGATIVE_INFINITY)) {
        if (turn !== undefined) this.#turns.push(turn);
        this.#see(unseen, this.#seen, when);
        this.#seen += 1;
      } else if (turn === undefined) return undefined;
      else {
        const now = this.#settle(turn.text, when);
        if (now !== undefined && compareTurns(now, turn) === 0) return now;
      }
    }
  }

  /** What keeps away the content of the line, where it is nobody's turn. */
  *lacks(when: When): Generator<Lack> {
    if (this.#isBounded(when)) yield "bound";
    for (const [lack, count] of this.#counts) if (count > 0) yield lack;
    for (const { lacks } of this.#gone) yield* lacks;
  }

  /** Whether there is something that only bounds keep; what something else keeps by now is put there. */
  #isBounded(when: When): boolean {
    for (let one = this.#bounded.pop(); one !== undefined; one = this.#bounded.pop()) {
      if (isFreeButForBounds(one.candidate, when)) {
        this.#bounded.push(one);
        return true;
      }
      this.#put(one, when);
    }
    return false;
  }

  /** Takes up what may have come free. */
  #wake(when: When): void {
    for (const one of due(this.#kept, when)) {
      this.#count(one.lack, -1);
      this.#put(one, when);
    }
    for (const one of due(this.#bounded, when)) this.#put(one, when);
    for (const one of due(this.#rests, when)) if (one.text.place === one) this.#settle(one.text, when);
  }

  #see(one: Stocked, place: number, when: When): void {
    const candidate = this.#candidateOf(one, place);
    if (typeof candidate === "string") this.#count(candidate, 1);
    else this.#put({ candidate, order: one.order }, when);
  }

  /** Puts a candidate with those of its text, or where it is kept. */
  #put(placed: Placed, when: When): void {
    if (this.#keep(placed, when)) return;
    const text = this.#textOf(placed.candidate);
    text.open.push(placed);
    if (text.place?.is !== "at rest") this.#settle(text, when);
  }

  /** Keeps a candidate until it may go out. Returns whether anything keeps it. */
  #keep({ candidate, order }: Placed, when: When): boolean {
    const wait = waitOf(candidate, when);
    if (wait === undefined) return false;
    this.#count(wait.lack, 1);
    if (wait.until < Number.POSITIVE_INFINITY) this.#kept.push({ ...wait, candidate, order });
    return true;
  }

  /** Puts a text where it belongs now. Returns whose turn it is of its candidates, if it is in turn. */
  #settle(text: SameText, when: When): TextTurn | undefined {
    if (text.place?.is === "at rest") this.#count("used", -1);
    text.place = undefined;
    const free = freeFrom(text.renditions, when.wall);
    const isFree = free === when.wall;
    const first = this.#firstOf(text, (one) => this.#keep(one, when) || (isFree && this.#hold(one, when)));
    if (first === undefined) return undefined;
    if (!isFree) {
      const rest: TextRest = { is: "at rest", text, until: Math.min(free, first.candidate.piece.terms.closes) };
      text.place = rest;
      this.#count("used", 1);
      this.#rests.push(rest);
      return undefined;
    }
    const last = lastUseOf(text.renditions, when.wall);
    const turn: TextTurn = { is: "in turn", text, candidate: first.candidate, order: first.order, last };
    text.place = turn;
    this.#turns.push(turn);
    return turn;
  }

  /** Keeps a candidate until bounds leave room for it. Returns whether they do not now. */
  #hold({ candidate, order }: Placed, { wall }: When): boolean {
    const until = boundedUntil(candidate, wall);
    if (until === wall) return false;
    this.#bounded.push({ candidate, order, until });
    return true;
  }

  /** The first of a text that nothing keeps now. */
  #firstOf({ open }: SameText, isKept: (one: Placed) => boolean): Placed | undefined {
    for (let first = open.pop(); first !== undefined; first = open.pop()) {
      if (isKept(first)) continue;
      open.push(first);
      return first;
    }
    return undefined;
  }

  #textOf({ renditions }: Candidate): SameText {
    const key = renditions.map(({ uses }) => uses.id).join();
    const known = this.#texts.get(key);
    if (known !== undefined) return known;
    const text = { renditions, open: new Heap<Placed>((a, b) => a.order - b.order), place: undefined };
    this.#texts.set(key, text);
    return text;
  }

  #count(lack: Lack, by: number): void {
    this.#counts.set(lack, (this.#counts.get(lack) ?? 0) + by);
  }
}

/** Takes out what waited until now at the latest. */
function* due<T extends { readonly until: number }>(heap: Heap<T>, { wall }: When): Generator<T> {
  for (let one = heap.pop(); one !== undefined; one = heap.pop()) {
    if (one.until > wall) {
      heap.push(one);
      return;
    }
    yield one;
  }
}
