import { isGivenATime } from "../../practice/content.js";
import type { ContentBound } from "./content-bound.js";
import type { Lack } from "./lack.js";
import type { Piece, Rendition, Seat } from "./piece.js";

/** When a slot is. */
export interface When {
  /** What the clocks show, in milliseconds. */
  readonly wall: number;
  /** Milliseconds since 1970 in UTC. */
  readonly moment: number;
}

/** A piece of content that fits on all channels it is wanted for. */
export interface Candidate {
  readonly piece: Piece;
  /** How it goes out on each of them, in their order. */
  readonly renditions: readonly Rendition[];
  /** The bounds that count it there. */
  readonly bounds: readonly ContentBound[];
}

/** That something may not go out now. */
export interface Wait {
  /** What the clocks show when it may at the earliest; infinity: never. */
  readonly until: number;
  /** What keeps it. */
  readonly lack: Lack;
}

/**
 * Returns a piece of content as it goes out on several channels, or what keeps it from one of them. `onGone` is called with the seats, by their place, in which it never does, or never
 * again: of those before one that keeps it, and that one.
 */
export const candidateFor = (piece: Piece, seats: readonly Seat[], onGone?: (seat: number, lack: Lack) => void): Candidate | Lack => {
  const renditions: Rendition[] = [];
  for (const [at, seat] of seats.entries()) {
    const rendition = piece.for(seat);
    if (typeof rendition === "string") {
      onGone?.(at, rendition);
      return rendition;
    }
    if (isUsedUp(piece, rendition)) onGone?.(at, "used");
    renditions.push(rendition);
  }
  return { piece, renditions, bounds: seats.flatMap((seat) => boundsOn(piece, seat)) };
};

/** Whether a piece is used as often as it may be, and that is all there is to say. */
const isUsedUp = ({ terms: { embargo, opens, closes, maxUses } }: Piece, rendition: Rendition): boolean =>
  Math.max(embargo, opens) === Number.NEGATIVE_INFINITY && closes === Number.POSITIVE_INFINITY && countOf(rendition) >= maxUses;

/** Returns the bounds of a seat that count a piece of content there. */
export const boundsOn = ({ item }: Piece, { bounds }: Seat): readonly ContentBound[] =>
  bounds.flatMap(({ bound, isWanted }) => (bound.counts(item, isWanted) ? [bound] : []));

/** Returns what keeps a candidate by its own terms, wherever its texts were used last: its embargo, its season, or that it is used up. Undefined where nothing does. */
export const waitOf = ({ piece, renditions }: Candidate, { wall, moment }: When): Wait | undefined => {
  const { embargo, opens, closes, maxUses } = piece.terms;
  if (wall >= closes) return { until: Number.POSITIVE_INFINITY, lack: "closed" };
  if (wall < opens || moment < embargo) return { until: Math.max(opens, wall + Math.max(0, embargo - moment)), lack: "closed" };
  return renditions.some((one) => countOf(one) >= maxUses) ? { until: closes, lack: "used" } : undefined;
};

/** A variant that is scheduled or out was used; where no entry of the calendar is that use, it was elsewhere. */
const countOf = ({ uses, variant }: Rendition): number => uses.count + (isGivenATime(variant?.status) && !uses.isGivenATime ? 1 : 0);

/** Returns whether nothing keeps a candidate from going out now. */
export const isFree = (candidate: Candidate, when: When): boolean =>
  isFreeButForBounds(candidate, when) && boundedUntil(candidate, when.wall) === when.wall;

/** Returns whether nothing but a bound keeps a candidate from going out now. */
export const isFreeButForBounds = (candidate: Candidate, when: When): boolean =>
  waitOf(candidate, when) === undefined && freeFrom(candidate.renditions, when.wall) === when.wall;

/** Returns the earliest time from now on, as far as is known, at which bounds leave room for a candidate. */
export const boundedUntil = ({ piece, bounds }: Candidate, now: number): number => {
  let free = now;
  for (const bound of bounds) free = Math.max(free, bound.freeFrom(piece.item, now));
  return free;
};

/** Returns the earliest time from now on, as far as is known, at which no use of one of these texts is too near. */
export const freeFrom = (renditions: readonly Rendition[], now: number): number => {
  let free = now;
  for (const { uses } of renditions) free = Math.max(free, uses.freeFrom(now));
  return free;
};

/** Returns when one of these texts was used last; minus infinity where none was. */
export const lastUseOf = (renditions: readonly Rendition[], now: number): number => {
  let last = Number.NEGATIVE_INFINITY;
  for (const { uses } of renditions) last = Math.max(last, uses.lastUse(now));
  return last;
};
