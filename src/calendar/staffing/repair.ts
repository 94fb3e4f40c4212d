import { fullPart, hasRoom } from "./has-room.js";
import type { Hours, Option, Piece } from "./piece.js";
import type { WeekHours } from "./week-hours.js";

/** One step of a search: a piece that is to go elsewhere, so that the one before can go where it was. */
interface Step {
  readonly piece: Piece;
  readonly before?: { readonly step: Step; readonly into: Option };
}

/**
 * Finds authors for pieces by handing others on, each to another of its authors, until the last of them finds room: augmenting paths (Kuhn 1955; Ford and Fulkerson 1956).
 * Where all pieces take equally many hours and each author works alone, no other way gives out more. Elsewhere it is a good try.
 */
export class Repair {
  readonly #week: WeekHours;
  /** Whose hours nothing can free, from how many on. Nothing that is handed on later leads through them (a Hungarian tree). */
  readonly #hopeless = new Map<Hours, number>();

  constructor(week: WeekHours) {
    this.#week = week;
  }

  /** Gives a piece to one of its authors; false where there is no way. */
  place(piece: Piece): boolean {
    const steps: Step[] = [{ piece }];
    const seen = new Set([piece]);
    const visited = new Map<Hours, number>();
    for (const step of steps) {
      for (const option of this.#week.options(step.piece)) {
        if (option === step.piece.given || option.absentOn !== undefined) continue;
        const full = fullPart(option.parts);
        if (full === undefined) {
          if (handOn(step, option)) return true;
          continue;
        }
        const { of, hours } = full;
        if (visited.has(of) || hours >= (this.#hopeless.get(of) ?? Number.POSITIVE_INFINITY)) continue;
        visited.set(of, hours);
        for (const other of of.pieces) {
          if (seen.has(other) || !hasRoom(option, other)) continue;
          seen.add(other);
          steps.push({ piece: other, before: { step, into: option } });
        }
      }
    }
    for (const [of, hours] of visited) this.#hopeless.set(of, hours);
    return false;
  }
}

/** Hands on what a search found; false, and all is as before, where people who share in teams have too few hours for all of it together. */
const handOn = (last: Step, into: Option): boolean => {
  const moves: { readonly piece: Piece; readonly from: Option | undefined; readonly to: Option }[] = [];
  let to = into;
  for (let step: Step | undefined = last; step !== undefined; step = step.before?.step) {
    moves.push({ piece: step.piece, from: step.piece.given, to });
    to = step.before?.into ?? to;
  }
  for (const { piece } of moves) piece.give(undefined);
  const isDone = moves.every((move) => {
    if (!hasRoom(move.to)) return false;
    move.piece.give(move.to);
    return true;
  });
  if (!isDone) for (const { piece, from } of moves) piece.give(from);
  return isDone;
};
