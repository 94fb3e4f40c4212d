import { dayFor, isAway } from "../../practice/capacity.js";
import { peopleById } from "../../practice/people.js";
import { reasonOf } from "../reasons/reason.js";
import type { Slot } from "../slot.js";
import { fullPart } from "./has-room.js";
import { occasionOf } from "./occasion-of.js";
import type { Part, Passed, Piece } from "./piece.js";
import type { WeekHours } from "./week-hours.js";

/** The authors of a piece who are away or have too few hours left, with the reasons; none where the one whose turn it is makes it. */
export const passedOver = (piece: Piece, week: WeekHours): readonly Passed[] => {
  const { given, turn } = piece;
  if (given !== undefined && given.author === turn) return [];
  piece.give(undefined); // what it takes itself is not in its own way
  const passed: Passed[] = [];
  for (const author of piece.authors()) {
    const option = week.option(piece, author);
    const full = fullPart(option);
    if (option.absentOn !== undefined) passed.push(...away(author, option.absentOn, week));
    else if (full !== undefined) passed.push(tooFew(author, full, week));
  }
  piece.give(given);
  return passed;
};

/** Nothing is known of somebody whom the plan does not have. */
const away = (author: string, slot: Slot, { plan }: WeekHours): readonly Passed[] => {
  const person = peopleById(plan).get(author);
  if (person === undefined) return [];
  const { day, moment } = occasionOf(slot);
  const isThemselves = isAway(person, day, moment);
  const on = isThemselves ? dayFor(person, day, moment) : day;
  return [{ person: author, ...reasonOf("passed-over.away", { person: author, day: on, team: isThemselves ? undefined : "team" }) }];
};

const tooFew = (author: string, { of: { person, used, has }, hours }: Part, { firstDay }: WeekHours): Passed => ({
  person: author,
  ...reasonOf("passed-over.full", {
    person: author,
    member: person.id === author ? undefined : person.id,
    used: rounded(used),
    hours: rounded(has),
    needs: rounded(hours),
    week: firstDay,
  }),
});

/** To a hundredth: nobody plans by seconds. */
const rounded = (hours: number): number => Math.round(hours * 100) / 100;
