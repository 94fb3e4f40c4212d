import { dayFor, isAway } from "../../practice/capacity.js";
import { peopleById } from "../../practice/people.js";
import { type Reason, reasonOf } from "../reasons/reason.js";
import type { Slot } from "../slot.js";
import { fullPart } from "./has-room.js";
import { occasionOf } from "./occasion-of.js";
import type { Hours, Option, Part, Passed, Piece, Posts } from "./piece.js";
import type { WeekHours } from "./week-hours.js";

/** Returns what says, once a week is given out, which authors of a piece are away, have too few hours left or as many posts as a bound allows, and why. Pieces share reasons, as a calendar says each reason once. */
export const passedOver = (week: WeekHours): ((piece: Piece) => readonly Passed[] | undefined) => {
  const known = new Map<string, Passed>();
  const whyNot = ({ author, absentOn, parts }: Option): Passed | undefined => {
    const full = absentOn === undefined ? fullPart(parts) : undefined;
    const [key, make] = absentOn !== undefined ? away(author, absentOn, week) : full !== undefined ? whyFull(author, full, week) : none;
    if (make === undefined) return undefined;
    const passed = known.get(key) ?? { person: author, ...make() };
    known.set(key, passed);
    return passed;
  };
  return (piece) => {
    const { given } = piece;
    piece.give(undefined); // what it takes itself is not in its own way
    const passed = [...week.options(piece)].flatMap((option) => whyNot(option) ?? []);
    piece.give(given);
    return passed.length === 0 ? undefined : passed;
  };
};

/** What tells one reason from another, and what makes it. */
type Unmade = readonly [key: string, make?: () => Reason];

/** Nothing is known of somebody whom the plan does not have. */
const none: Unmade = [""];

const away = (author: string, slot: Slot, { plan }: WeekHours): Unmade => {
  const person = peopleById(plan).get(author);
  if (person === undefined) return none;
  const { day: local, moment } = occasionOf(slot);
  const team = isAway(person, local, moment) ? undefined : "team";
  const day = team === undefined ? dayFor(person, local, moment) : local;
  return [`${author} ${day} ${team}`, () => reasonOf("passed-over.away", { person: author, day, team })];
};

const whyFull = (author: string, { of, takes }: Part, week: WeekHours): Unmade =>
  "bound" in of ? bounded(of) : tooFew(author, of, takes, week);

const bounded = ({ author: person, bound: { owner, kind, max, bound } }: Posts): Unmade => {
  const { every = 1, per } = bound;
  return [
    `${person} ${kind} ${owner} ${max} ${every} ${per}`,
    () => reasonOf(`passed-over.bound.${kind}`, { person, owner, max, every, per }),
  ];
};

const tooFew = (author: string, of: Hours, asked: number, { firstDay: week }: WeekHours): Unmade => {
  const [used, hours, needs] = [rounded(of.used), rounded(of.has), rounded(asked)];
  const member = of.person.id === author ? undefined : of.person.id;
  return [`${author} ${member} ${used} ${needs}`, () => reasonOf("passed-over.full", { person: author, member, used, hours, needs, week })];
};

/** To a hundredth: nobody plans by seconds. */
const rounded = (hours: number): number => Math.round(hours * 100) / 100;
