import type { Person } from "../../model/audience/person.js";
import type { Cadence } from "../../model/schedule/cadence.js";
import type { CountedBound } from "../bound-counters.js";
import type { Reason } from "../reasons/reason.js";
import type { WallMinute } from "../recurrence/slot-rule.js";
import type { Slot } from "../slot.js";

/** The hours of one person in one week. */
export interface Hours {
  readonly person: Person;
  /** How many they have; infinite where the plan does not say. */
  readonly has: number;
  /** How many are taken. */
  used: number;
}

/** The posts that one author may have in a stretch of a bound. */
export interface Posts {
  readonly author: string;
  readonly bound: CountedBound;
  /** A time in the stretch. */
  readonly wall: WallMinute;
  /** How many they may have. */
  readonly has: number;
  /** How many they have. */
  used: number;
}

/** What a piece takes of somebody. */
export interface Part {
  readonly of: Hours | Posts;
  /** How many hours, or how many posts. */
  readonly takes: number;
}

/** An author who might make a piece. */
export interface Option {
  readonly author: string;
  /** What it takes: posts of the author where bounds count these, and hours of the author, or of the members of a team. */
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
    if (this.given !== undefined) for (const { of, takes } of this.given.parts) of.used -= takes;
    this.given = option;
    if (option !== undefined) for (const { of, takes } of option.parts) of.used += takes;
  }
}
