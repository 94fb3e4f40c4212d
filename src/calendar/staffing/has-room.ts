import type { Option, Part, Piece } from "./piece.js";

/** Whether an author is there and has the hours for a piece, also once another piece is taken from them. One that takes no hours fits in always. */
export const hasRoom = ({ absentOn, parts }: Option, without?: Piece): boolean =>
  absentOn === undefined && fullPart(parts, without) === undefined;

/** The first part of a piece for which somebody has too few hours; undefined where there is none. */
export const fullPart = (parts: readonly Part[], without?: Piece): Part | undefined =>
  parts.find(({ of, hours }) => hours > 0 && of.used - takenOf(of, without) + hours > of.has + tolerance);

const takenOf = (of: Part["of"], piece: Piece | undefined): number => piece?.given?.parts.find((part) => part.of === of)?.hours ?? 0;

/** In hours: sums of fractions, such as thirds, are not exact. */
const tolerance = 1e-6;
