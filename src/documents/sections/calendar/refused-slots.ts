import type { RootContent } from "mdast";
import { groupBy } from "../../../base/group-by.js";
import { sayReason } from "../../../calendar/reasons/say-reason.js";
import type { Plan } from "../../../model/plan.js";
import type { Calendar, RefusedSlot } from "../../../model/schedule/calendar.js";
import { joinBySemicolon, namesOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";
import type { CalendarPaper } from "./entry-table.js";
import { describeWeekdayAndDay } from "./entry-times.js";

/** Every slot that was asked for and refused; those of one cadence that are refused on the same channels for the same reason in one row (X3). */
export const refusedSlots = ({ refused }: Calendar, paper: CalendarPaper): RootContent[] => {
  const { plan, wording } = paper;
  const zones = zonesOf(plan);
  return section(
    2,
    say(wording, "heading.refused"),
    table(rowsOf(refused, wording), [
      { heading: say(wording, "label.day"), cell: ({ days, cadence }) => daysIn(days, zones.get(cadence), paper) },
      { heading: say(wording, "label.what"), cell: ({ cadence, days }) => whatOf(wording.nameOf(cadence), days.length, wording) },
      { heading: say(wording, "label.where"), cell: ({ channels }) => namesOf(channels, wording) },
      { heading: say(wording, "label.why"), cell: ({ why }) => why },
    ]),
  );
};

interface RefusedRow {
  readonly cadence: string;
  readonly channels: readonly string[];
  readonly why: string;
  readonly days: readonly string[];
}

const rowsOf = (refused: readonly RefusedSlot[], wording: Wording): readonly RefusedRow[] => {
  const said = refused.map((slot) => ({ ...slot, why: sayReason(slot, wording, slot.because) }));
  const slots = [...groupBy(said, ({ cadence, original, why }) => JSON.stringify([cadence, original, why])).values()];
  const merged = slots.flatMap((copies) => {
    const [first] = copies;
    if (first === undefined) return [];
    const { cadence, why, original } = first;
    return [{ cadence, why, original, channels: copies.flatMap(({ channel }) => channel ?? []) }];
  });
  const alike = groupBy(merged, ({ cadence, channels, why }) => JSON.stringify([cadence, channels, why]));
  return [...alike.values()].flatMap((row) => {
    const [first] = row;
    return first === undefined ? [] : [{ ...first, days: row.map(({ original }) => original) }];
  });
};

const whatOf = (what: string, count: number, wording: Wording): string =>
  count === 1 ? what : say(wording, "calendar.several", { count, what });

const daysIn = (days: readonly string[], zone: string | undefined, { home, wording }: CalendarPaper): string => {
  const said = joinBySemicolon(
    days.map((day) => describeWeekdayAndDay(day, wording)),
    wording,
  );
  const isTimed = days.some((day) => day.length > 10);
  return zone === undefined || zone === home || !isTimed ? said : say(wording, "calendar.time.zone", { time: said, zone });
};

/** The zone that a cadence or its campaign states; a refused slot has none of its own. */
const zonesOf = ({ cadences, campaigns }: Plan): ReadonlyMap<string, string | undefined> => {
  const ofCampaign = new Map<string | undefined, string | undefined>();
  for (const { id, phases, timeZone } of campaigns)
    for (const one of [id, ...phases.map((phase) => phase.id)]) ofCampaign.set(one, timeZone);
  return new Map(cadences.map(({ id, timeZone, during }) => [id, timeZone ?? ofCampaign.get(during)]));
};
