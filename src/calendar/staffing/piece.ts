import type { Person } from "../../model/audience/person.js";
import type { Cadence } from "../../model/schedule/cadence.js";
import type { Reason } from "../reasons/reason.js";
import type { Slot } from "../slot.js";

/** The hours of one person in one week. */
export interface Hours {
  readonly person: Person;
  /** How many they have; infinite where the plan does not say. */
  readonly has: number;
  /** How many are taken. */
  used: number;
  /** What was given out of them. */
  readonly pieces: Set<Piece>;
}

/** What a piece takes of one person. */
export interface Part {
  readonly of: Hours;
  readonly hours: number;
}

/** An author who might make a piece. */
export interface Option {
  readonly author: string;
  /** Whose hours it takes: those of the author, or of the members of a team. */
  readonly parts: readonly Part[];
  /** The copy on whose day nobody of them is there. */
  readonly absentOn?: Slot;
}

/** Why an author does not make a piece. */
export interface Passed extends Reason {
  readonly person: string;
}

/** A cadence with its authors. */
export interface Cast {
  readonly cadence: Cadence;
  /** The place of the cadence in the plan. */
  readonly place: number;
  /** Its authors, each once. */
  readonly authors: readonly string[];
}

/** What one author makes: a slot of a week, with its copies on other channels in that week. A class, because there are as many as slots: each is to weigh little. */
export class Piece {
  readonly cast: Cast;
  /** Whose turn it is: a place among the authors. */
  turn: number;
  /** The copies that are in the calendar. */
  readonly copies: Slot[];
  /** What was found of authors, by their places. */
  readonly options: (Option | undefined)[] = [];
  /** Who makes it. */
  given: Option | undefined;
  /** The authors who cannot; undefined where the one whose turn it is makes it. */
  passedOver: readonly Passed[] | undefined;
  /** Whether it is decided who makes it. */
  isSettled = false;
  /** Whether a copy of it was handed out. */
  isCounted = false;

  constructor(cast: Cast, turn: number, slot: Slot) {
    this.cast = cast;
    this.turn = turn;
    this.copies = [slot];
  }

  /** Gives it to an author, or to nobody. */
  give(option: Option | undefined): void {
    if (this.given !== undefined)
      for (const { of, hours } of this.given.parts) {
        of.used -= hours;
        of.pieces.delete(this);
      }
    this.given = option;
    if (option !== undefined)
      for (const { of, hours } of option.parts) {
        of.used += hours;
        of.pieces.add(this);
      }
  }
}
