import { fullPart, hasRoom } from "./has-room.js";
import type { Option, Part, Piece } from "./piece.js";
import type { WeekHours } from "./week-hours.js";

/** One step of a search: a piece that is to go elsewhere, so that the one before can go where it was. */
interface Step {
  readonly piece: Piece;
  readonly before?: { readonly step: Step; readonly into: Option };
}

/**
 * Finds authors for pieces by handing others on, each to another of its authors, until the last of them finds room: augmenting paths (Kuhn 1955; Ford and Fulkerson 1956).
 * Where all pieces take equally many hours, each author works alone, and of two bounds that count an author's posts one counts all that the other does, or
 * nothing of it, no other way gives out more. Elsewhere it is a good try.
 */
export class Repair {
  readonly #week: WeekHours;
  /** What is given out of somebody's hours or posts and may go to another: pieces by their kind, as those of one kind can stand for each other. */
  readonly #movable = new Map<Part["of"], Map<string, Set<Piece>>>();
  readonly #kinds = new Map<Piece, string>();
  /** What nothing can free, from how much on. Nothing that is handed on later leads through it (a Hungarian tree). */
  readonly #hopeless = new Map<Part["of"], number>();
  /** Numbers for what pieces take, to tell kinds apart. */
  readonly #numbers = new Map<Part["of"], number>();

  constructor(pieces: readonly Piece[], week: WeekHours) {
    this.#week = week;
    for (const piece of pieces) {
      const kinds = [...week.options(piece)].flatMap(({ absentOn, parts }) => (absentOn === undefined ? [this.#kindOf(parts)] : []));
      if (kinds.length < 2) continue;
      this.#kinds.set(piece, `${piece.cast.place}:${kinds}`);
      this.#list(piece);
    }
  }

  /** Gives a piece to one of its authors; false where there is no way. */
  place(piece: Piece): boolean {
    const steps: Step[] = [{ piece }];
    const seen = new Set([piece]);
    const visited = new Map<Part["of"], number>();
    for (const step of steps) {
      if (this.#handOn(step)) return true;
      for (const option of this.#week.options(step.piece)) {
        const full = option.absentOn === undefined && option !== step.piece.given ? fullPart(option.parts) : undefined;
        if (full === undefined || visited.has(full.of) || full.takes >= (this.#hopeless.get(full.of) ?? Number.POSITIVE_INFINITY)) continue;
        visited.set(full.of, full.takes);
        for (const [other] of this.#movable.get(full.of)?.values() ?? []) {
          if (other === undefined || seen.has(other) || !hasRoom(option, other)) continue;
          seen.add(other);
          const next = { piece: other, before: { step, into: option } };
          if (this.#handOn(next)) return true;
          steps.push(next);
        }
      }
    }
    for (const [of, takes] of visited) this.#hopeless.set(of, takes);
    return false;
  }

  /**
   * Gives the last piece of a search to an author who has room, and those before it to where the next one was; false, and all is as before, where nobody has,
   * or people who share in teams have too few hours for all of it together.
   */
  #handOn(last: Step): boolean {
    for (const option of this.#week.options(last.piece)) {
      if (option === last.piece.given || !hasRoom(option)) continue;
      const moves: { readonly piece: Piece; readonly from: Option | undefined; readonly to: Option }[] = [];
      let to = option;
      for (let step: Step | undefined = last; step !== undefined; step = step.before?.step) {
        moves.push({ piece: step.piece, from: step.piece.given, to });
        to = step.before?.into ?? to;
      }
      for (const { piece } of moves) this.#give(piece, undefined);
      const isDone = moves.every((move) => {
        if (!hasRoom(move.to)) return false;
        this.#give(move.piece, move.to);
        return true;
      });
      if (isDone) return true;
      for (const { piece, from } of moves) this.#give(piece, from);
    }
    return false;
  }

  #give(piece: Piece, option: Option | undefined): void {
    const kind = this.#kinds.get(piece) ?? "";
    for (const { of } of piece.given?.parts ?? []) this.#movable.get(of)?.get(kind)?.delete(piece);
    piece.give(option);
    this.#list(piece);
  }

  #list(piece: Piece): void {
    const kind = this.#kinds.get(piece);
    if (kind === undefined) return;
    for (const { of } of piece.given?.parts ?? []) {
      const kinds = this.#movable.get(of) ?? new Map<string, Set<Piece>>();
      this.#movable.set(of, kinds.set(kind, (kinds.get(kind) ?? new Set()).add(piece)));
    }
  }

  /** What it takes, and how much of each. */
  #kindOf(parts: Option["parts"]): string {
    return parts.map(({ of, takes }) => `${this.#numberOf(of)} ${takes}`).join();
  }

  #numberOf(of: Part["of"]): number {
    const known = this.#numbers.get(of) ?? this.#numbers.size;
    this.#numbers.set(of, known);
    return known;
  }
}
