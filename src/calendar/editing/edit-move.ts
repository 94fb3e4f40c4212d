import type { Language } from "../../base/text/language.js";
import type { CalendarEntry, Move } from "../../model/schedule/calendar.js";
import { english } from "../../words/english.js";
import { type Naming, sentenceFormats } from "../../words/sentence-formats.js";
import { reasonOf } from "../reasons/reason.js";
import { sayReason } from "../reasons/say-reason.js";

/** Why a person moved an entry, and how that is said. */
interface MoveReason {
  /** In the person's words, where there are any. */
  readonly because: string | undefined;
  /** The language of the sentence; absent: English. */
  readonly language: Language | undefined;
}

/** The key of a move by hand. */
const byHand = "calendar/moved.edit";

/** Whether a person made this move. */
export const isByHand = ({ key }: Pick<Move, "key">): boolean => key === byHand;

/**
 * Returns the moves of an entry that a person takes to another place. Moves by hand that follow on one another are one, and none where the entry is back in its place:
 * what counts is where it stood before people touched it.
 */
export const movesByHand = ({ local, moves }: CalendarEntry, to: string, { because, language }: MoveReason): readonly Move[] => {
  if (to === local) return moves;
  const last = moves.at(-1);
  const isAgain = last !== undefined && isByHand(last);
  const before = isAgain ? moves.slice(0, -1) : moves;
  const from = isAgain ? last.from : local;
  if (from === to) return before;
  const reason = reasonOf("moved.edit", { reason: because });
  return [...before, { from, to, ...reason, because: sayReason(reason, namingIn(language)) }];
};

/** What says a sentence that names nothing of a plan. */
const namingIn = (language: Language = english): Naming => {
  const naming: Naming = { language, nameOf: (id) => id, formats: sentenceFormats(() => naming) };
  return naming;
};
