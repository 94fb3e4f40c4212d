import { hasRoom } from "./has-room.js";
import { passedOver } from "./passed-over.js";
import type { Option, Piece } from "./piece.js";
import { Repair } from "./repair.js";
import type { WeekHours } from "./week-hours.js";

/**
 * Gives the pieces of a week to their authors, in order: each to the one whose turn it is, where they are there and have the hours, else to whoever of the others has used the
 * smallest part of theirs. What is left finds an author where others can be handed on. What nobody can make stays with nobody.
 */
export const staffWeek = (pieces: readonly Piece[], week: WeekHours): void => {
  const left = pieces.filter((piece) => !giveOut(piece, week));
  const repair = new Repair(week);
  let isRepaired = false;
  for (const piece of left) if (repair.place(piece)) isRepaired = true;
  if (isRepaired) giveBack(pieces, week);
  for (const piece of pieces) piece.passedOver = passedOver(piece, week);
};

/** Gives a piece to the first author who fits; false where none does. */
const giveOut = (piece: Piece, week: WeekHours): boolean => {
  let best: Option | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const author of piece.authors()) {
    const option = week.option(piece, author);
    if (!hasRoom(option)) continue;
    const used = author === piece.turn ? Number.NEGATIVE_INFINITY : usedPart(option);
    if (best === undefined || used < least) [best, least] = [option, used];
    if (author === piece.turn) break;
  }
  if (best !== undefined) piece.give(best);
  return best !== undefined;
};

/** The part of their hours that is taken already; of a team that of the busiest. */
const usedPart = ({ parts }: Option): number =>
  parts.reduce((most, { of: { used, has } }) => Math.max(most, has === 0 ? Number.POSITIVE_INFINITY : used / has), 0);

/** Handing on a long piece for a short one may leave hours over: whoever's turn it is has them, then whoever has nobody. Each piece goes back once at most. */
const giveBack = (pieces: readonly Piece[], week: WeekHours): void => {
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const piece of pieces) {
      const { given, turn } = piece;
      if (given !== undefined && given.author === turn) continue;
      piece.give(undefined);
      const isBetter = giveOut(piece, week) && (given === undefined || piece.given?.author === turn);
      if (isBetter) isChanged = true;
      else piece.give(given);
    }
  }
};
