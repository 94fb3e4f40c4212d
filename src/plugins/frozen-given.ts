import { isRecord } from "../base/is-record.js";
import type { Plan } from "../model/plan.js";
import { frozenCalendar } from "../model/read/frozen-calendar.js";
import { frozenPlan } from "../model/read/frozen-plan.js";
import type { Calendar } from "../model/schedule/calendar.js";

/**
 * Returns what code of plugins is given in the place of an argument: of a plan or a calendar, by itself or in a bag of options, a frozen copy where it is not frozen.
 * Anything else is handed on as it is, and so is what is no plan or calendar after all: whoever asks for one says so.
 */
export const frozenGiven = (given: unknown): unknown => {
  try {
    if (!isRecord(given)) return given;
    if (isNoBag(given)) return frozenOne(given);
    const held = (["plan", "calendar"] as const).filter((name) => isRecord(given[name]));
    return held.length === 0 ? given : { ...given, ...Object.fromEntries(held.map((name) => [name, frozenOne(given[name])])) };
  } catch {
    return given;
  }
};

const isNoBag = (given: object): boolean => "entries" in given || "strategies" in given;

/** Every calendar has entries, and every plan strategies, if none of them. */
const frozenOne = (given: unknown): unknown => {
  try {
    if (!isRecord(given)) return given;
    if ("entries" in given) return frozenCalendar(given as unknown as Calendar); // it is looked at there
    return "strategies" in given ? frozenPlan(given as unknown as Plan) : given;
  } catch {
    return given;
  }
};
