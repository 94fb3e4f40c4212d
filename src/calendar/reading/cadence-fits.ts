import { cleanNumber } from "../../base/clean-number.js";
import { groupBy } from "../../base/group-by.js";
import type { Person } from "../../model/audience/person.js";
import type { Plan } from "../../model/plan.js";
import type { Cadence } from "../../model/schedule/cadence.js";
import type { Id } from "../../model/values/id.js";
import { workersBehind } from "../../practice/capacity.js";
import { hoursOf, hoursOfChannels } from "../hours-of.js";
import { usedChannels } from "../used-channels.js";
import type { PlanWeeks } from "./calendar-week.js";
import { hoursOfWork } from "./hours-of-work.js";
import type { PersonLoad } from "./person-load.js";
import type { DatedEntry } from "./read-entries.js";

/** The week that leaves the least room for a cadence. */
export interface TightestWeek {
  /** The name of the week. */
  readonly week: string;
  /** How many slots of the cadence the calendar has in it. */
  readonly slots: number;
  /** For how many of its slots the hours leave room. */
  readonly room: number;
}

/** How many slots of a cadence fit into a week (C6). */
export interface CadenceFit {
  /** The cadence. */
  readonly cadence: Id<"cadence">;
  /** The hours that one of its slots takes, its copies on all channels together. */
  readonly hoursPerSlot: number;
  /** Who may do its slots: its authors, and for a role or team without hours of its own the people in it. */
  readonly people: readonly Id<"person">[];
  /** Those of them for whom the plan does not say how many hours they have. While there are any, the room is not known. */
  readonly unstated: readonly Id<"person">[];
  /**
   * The tightest of the whole weeks in which the cadence has slots, or of all whole weeks where it has none. Absent: no week is whole, or
   * some of the people do not state their hours.
   */
  readonly tightest?: TightestWeek;
}

/**
 * Returns for each cadence that names authors and states its hours on every channel how many of its slots fit into a week. All other work
 * stays as it is planned, and each slot is done whole by one of the people, in the hours that this leaves them. Each cadence asks for its
 * people in the whole weeks, once.
 */
export const cadenceFits = (
  plan: Plan,
  entries: readonly DatedEntry[],
  weeks: PlanWeeks,
  loads: readonly PersonLoad[],
): readonly CadenceFit[] => {
  const ofCadence = groupBy(entries, ({ entry }) => entry.cadence as string | undefined);
  const loadOf = new Map(loads.map((load) => [load.person as string, load]));
  const hoursOf = slotHours(plan);
  return plan.cadences.flatMap((cadence) => {
    const [hoursPerSlot, people] = [hoursOf(cadence), peopleOf(plan, cadence)];
    if (hoursPerSlot === undefined || hoursPerSlot === 0 || people.length === 0) return [];
    const unstated = people.filter((person) => person.hoursPerWeek === undefined);
    const own = ofCadence.get(cadence.id) ?? [];
    const tightest = unstated.length > 0 ? undefined : tightestOf({ plan, weeks, own, people, loadOf, hoursPerSlot });
    return [
      {
        cadence: cadence.id,
        hoursPerSlot,
        people: people.map(({ id }) => id),
        unstated: unstated.map(({ id }) => id),
        ...(tightest !== undefined && { tightest }),
      },
    ];
  });
};

/** Returns the hours of a slot of a cadence, on all channels that it fills together; undefined where one of them states none. */
const slotHours = (plan: Plan): ((cadence: Cadence) => number | undefined) => {
  const byId = new Map(plan.channels.map((channel) => [channel.id as string, channel]));
  const ofChannels = hoursOfChannels(plan);
  return (cadence) => {
    let sum = 0;
    for (const channel of usedChannels(byId, cadence, () => undefined)) {
      const hours = hoursOf({ cadence, channel }, ofChannels);
      if (hours === undefined) return undefined;
      sum += hours;
    }
    return cleanNumber(sum);
  };
};

const peopleOf = (plan: Plan, { authors = [] }: Cadence): readonly Person[] => [
  ...new Set(authors.flatMap((id) => workersBehind(plan, id).map(({ person }) => person))),
];

/** What it takes to find the tightest week of a cadence. */
interface Fitting {
  readonly plan: Plan;
  readonly weeks: PlanWeeks;
  /** Its entries. */
  readonly own: readonly DatedEntry[];
  readonly people: readonly Person[];
  readonly loadOf: ReadonlyMap<string, PersonLoad>;
  readonly hoursPerSlot: number;
}

const tightestOf = (fitting: Fitting): TightestWeek | undefined => {
  const { plan, weeks, own } = fitting;
  const slots = slotsByWeek(own, weeks);
  const work = hoursOfWork(plan, own, weeks);
  const whole = [...weeks.list.keys()].filter((at) => weeks.list[at]?.cut !== true);
  const used = whole.filter((at) => slots.has(at));
  let tightest: TightestWeek | undefined;
  for (const at of used.length === 0 ? whole : used) {
    const room = roomIn(at, fitting, (person) => work.people.get(person)?.hours[at] ?? 0);
    if (tightest === undefined || room < tightest.room)
      tightest = { week: weeks.list[at]?.name ?? "", slots: slots.get(at)?.size ?? 0, room };
  }
  return tightest;
};

/** The slots of a cadence by the place of the week: copies on several channels are one. */
const slotsByWeek = (own: readonly DatedEntry[], { placeOf }: PlanWeeks): ReadonlyMap<number, ReadonlySet<string>> => {
  const slots = new Map<number, Set<string>>();
  for (const { entry, day } of own) slots.set(placeOf(day), (slots.get(placeOf(day)) ?? new Set()).add(entry.slot));
  return slots;
};

/** How many slots fit into the hours that everybody has besides other work. */
const roomIn = (at: number, { people, loadOf, hoursPerSlot }: Fitting, ownHours: (person: string) => number): number => {
  let room = 0;
  for (const { id } of people) {
    const week = loadOf.get(id)?.weeks[at];
    const free = (week?.capacity ?? 0) - ((week?.planned ?? 0) - ownHours(id));
    room += Math.floor(cleanNumber(Math.max(0, free) / hoursPerSlot));
  }
  return Math.min(room, Number.MAX_SAFE_INTEGER);
};
