import { resolveDate } from "../../calendar/recurrence/resolve-date.js";
import { stretchOf } from "../../calendar/stretch-of.js";
import type { Plan } from "../../model/plan.js";
import type { Cadence } from "../../model/schedule/cadence.js";
import type { DateRef } from "../../model/values/date-ref.js";
import type { LocalDate } from "../../model/values/dates.js";
import { dateOfDay } from "../../time/days.js";
import type { Contradiction } from "./contradiction.js";

/**
 * The first day of a cadence that lies outside the campaign or phase it runs during, as fixed dates do once what they count down to has moved: one of its dates,
 * or all of its days. Days of the campaign or phase that count from something else are followed where that states its day.
 */
export const cadenceDuring = ({ id: cadence, during, starts, ends, when }: Cadence, plan: Plan): readonly Contradiction[] => {
  const stretch = during === undefined ? undefined : stretchOf(plan, during);
  if (stretch === undefined || stretch.kind === "cadence") return [];
  const { kind, node } = stretch;
  const [from, to] = [dayOf(plan, node.from), dayOf(plan, node.to)];
  const dates = when.kind === "dates" ? when.on : [];
  const values = { cadence, kind, campaign: node.id };
  const early = [...dates, ends].find((date) => typeof date === "string" && from !== undefined && date < from);
  if (typeof early === "string") return [{ message: "early", values: { ...values, date: early, from }, at: "during" }];
  const late = [...dates, starts].find((date) => typeof date === "string" && to !== undefined && date > to);
  return typeof late === "string" ? [{ message: "late", values: { ...values, date: late, to }, at: "during" }] : [];
};

/** The day a date names, where it is surely known: one that is about right, counts business days or hangs on a chain of others is not. */
const dayOf = (plan: Plan, date: DateRef | undefined): LocalDate | undefined => {
  if (typeof date !== "object") return date;
  const { to, offset } = date;
  const anchor = stretchOf(plan, to);
  const stated =
    anchor?.kind === "cadence" ? anchor.node.starts : ((anchor?.kind === "campaign" ? anchor.node.anchor : undefined) ?? anchor?.node.from);
  if (typeof stated !== "string" || offset.about === true || offset.businessDays !== undefined) return undefined;
  const found = resolveDate(plan, date, () => true);
  return "unresolved" in found ? undefined : dateOfDay(found.day);
};
