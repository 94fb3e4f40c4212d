import { type Calendar, type Edit, type Edited, editPlan, type Found, generateCalendar, type Plan, parsePlan, walkPlan } from "social-plan";
import { isRecord } from "../../../src/base/is-record.js";
import { grownPlan } from "./grown-plan.js";
import { type Growth, isPart } from "./growth.js";

/** A plan that has grown, with all that the calls pass beside it. */
export interface Given {
  readonly written: Readonly<Record<string, unknown>>;
  readonly plan: Plan;
  /** A plan in which nothing stands. */
  readonly empty: Plan;
  /** The same plan, its lists the other way round and everything changed a little. */
  readonly reversed: Plan;
  /** The same plan, every second item of its lists before the others and every second thing changed a little. */
  readonly shuffled: Plan;
  /** Everything in it. */
  readonly found: readonly Found[];
  /** Everything changed a little. */
  readonly edited: Edited;
  readonly calendar: Calendar;
}

/** Grows a plan to a size, with all that is passed beside it. */
export const given = (growth: Growth, size: number): Given => {
  const written = grownPlan(growth, size);
  const plan = parsePlan(written);
  const found: Found[] = [];
  walkPlan(plan, (one) => void found.push(one));
  return {
    written,
    plan,
    empty: parsePlan({ format: plan.format, id: plan.id }),
    reversed: noted(
      reordered(written, (list) => list.reverse()),
      found,
      "ours",
    ),
    shuffled: noted(
      reordered(written, (list) => [...list.filter((_, at) => at % 2 === 1), ...list.filter((_, at) => at % 2 === 0)]),
      found.filter((_, at) => at % 2 === 0),
      "theirs",
    ),
    found,
    edited: editPlan(plan, (tx) => note(tx, found, "changed")),
    calendar: generateCalendar(plan, days),
  };
};

/** The days of its calendars: few, since only the plan is to grow. */
export const days = { from: "2027-03-01", to: "2027-03-07" } as const;

const reordered = (value: unknown, order: (list: unknown[]) => unknown[]): unknown => {
  if (Array.isArray(value)) return order(value.map((item: unknown) => reordered(item, order)));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === "journey" ? inner : reordered(inner, order)]));
};

const noted = (written: unknown, found: readonly Found[], text: string): Plan =>
  editPlan(parsePlan(written), (tx) => note(tx, found, text)).plan;

/** Sets the note of everything that can have one. */
export const note = (tx: Edit, found: readonly Found[], text: string): void => {
  for (const { kind, node } of found) if ("id" in node && !isPart(kind)) setNote(tx, kind, node.id, text);
};

const setNote = (tx: Edit, kind: Found["kind"], id: string, text: string): void =>
  (tx.set as (kind: string, id: string, patch: object) => void)(kind, id, { note: text }); // every thing in a list has a note
