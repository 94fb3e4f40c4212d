import { hasRoom } from "./has-room.js";
import { passedOver } from "./passed-over.js";
import type { Cast, Option, Piece } from "./piece.js";
import { Repair } from "./repair.js";
import type { WeekHours } from "./week-hours.js";

/**
 * Gives the pieces of a week to their authors, in order: each to the one whose turn it is, where they are there and have the hours and the posts for it, else to whoever stands in for them in the same
 * turn already, else to whoever of the others has used the smallest part of theirs. What is left finds an author where others can be handed on. What nobody can make stays with nobody.
 */
export const staffWeek = (pieces: readonly Piece[], week: WeekHours): void => {
  const before = new Map<Cast, Piece>();
  const left = pieces.filter((piece) => {
    const last = before.get(piece.cast);
    before.set(piece.cast, piece);
    return !giveOut(piece, week, last?.turn === piece.turn ? last.given?.author : undefined);
  });
  if (left.length > 0) {
    const repair = new Repair(pieces, week);
    const placed = left.filter((piece) => repair.place(piece));
    if (placed.length > 0) giveBack(pieces, week);
  }
  const why = passedOver(week);
  for (const piece of pieces) if (!isInTurn(piece)) piece.passedOver = why(piece);
};

const isInTurn = ({ given, options, turn }: Piece): boolean => given !== undefined && given === options[turn];

/** Gives a piece to the first author who fits; false where none does. */
const giveOut = (piece: Piece, week: WeekHours, standIn?: string): boolean => {
  const first = week.option(piece, piece.turn);
  const option = first !== undefined && hasRoom(first) ? first : instead(piece, week, standIn);
  if (option !== undefined) piece.give(option);
  return option !== undefined;
};

/** Who makes a piece instead: the one who stood in last, where they have room, else whoever has used the least. */
const instead = (piece: Piece, week: WeekHours, standIn: string | undefined): Option | undefined => {
  let best: Option | undefined;
  let least = 0;
  for (const option of week.options(piece)) {
    if (!hasRoom(option)) continue;
    if (option.author === standIn) return option;
    const used = usedPart(option);
    if (best === undefined || used < least) [best, least] = [option, used];
  }
  return best;
};

/** The part of their hours that is taken already; of a team that of the busiest. */
const usedPart = ({ parts }: Option): number =>
  parts.reduce((most, { of }) => ("bound" in of ? most : Math.max(most, of.has === 0 ? Number.POSITIVE_INFINITY : of.used / of.has)), 0);

/** Handing on a long piece for a short one may leave hours over: whoever's turn it is has them, then whoever has nobody. Each piece goes back once at most. */
const giveBack = (pieces: readonly Piece[], week: WeekHours): void => {
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const piece of pieces) {
      if (isInTurn(piece)) continue;
      const { given } = piece;
      piece.give(undefined);
      if (giveOut(piece, week) && (given === undefined || isInTurn(piece))) isChanged = true;
      else piece.give(given);
    }
  }
};
