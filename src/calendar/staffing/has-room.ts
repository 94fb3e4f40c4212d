import type { Option, Part, Piece } from "./piece.js";

/** Whether an author is there and has the hours and the posts for a piece, also once another piece is taken from them. */
export const hasRoom = ({ absentOn, parts }: Option, without?: Piece): boolean =>
  absentOn === undefined && fullPart(parts, without) === undefined;

/** The first part of a piece for which somebody has too little left; undefined where there is none. What takes no hours always fits into these. */
export const fullPart = (parts: readonly Part[], without?: Piece): Part | undefined =>
  parts.find(({ of, takes }) => takes > 0 && of.used - takenOf(of, without) + takes > of.has + tolerance);

const takenOf = (of: Part["of"], piece: Piece | undefined): number => piece?.given?.parts.find((part) => part.of === of)?.takes ?? 0;

/** In hours: sums of fractions, such as thirds, are not exact. */
const tolerance = 1e-6;
