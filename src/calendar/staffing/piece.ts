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

/** What one author makes: a slot of a week, with its copies on other channels in that week. */
export class Piece {
  /** The copies that are in the calendar. */
  readonly copies: Slot[] = [];
  /** Options that were looked at, by their author. */
  readonly options = new Map<string, Option>();
  /** Who makes it. */
  given: Option | undefined;
  /** The authors who cannot, unless the one whose turn it is makes it. */
  passedOver: readonly Passed[] = [];
  /** Whether it is decided who makes it. */
  isSettled = false;
  /** Whether a copy of it was handed out. */
  isCounted = false;

  constructor(
    readonly cadence: Cadence,
    /** The place of its cadence in the plan. */
    readonly place: number,
    /** Whose turn it is. */
    public turn: string | undefined,
  ) {}

  /** The authors of its cadence, each once: the one whose turn it is, then the others in the order of the cadence. */
  *authors(): Generator<string> {
    if (this.turn !== undefined) yield this.turn;
    for (const author of new Set<string>(this.cadence.authors)) if (author !== this.turn) yield author;
  }

  /** Gives it to an author, or to nobody. */
  give(option: Option | undefined): void {
    for (const { of, hours } of this.given?.parts ?? []) {
      of.used -= hours;
      of.pieces.delete(this);
    }
    this.given = option;
    for (const { of, hours } of option?.parts ?? []) {
      of.used += hours;
      of.pieces.add(this);
    }
  }
}
