import { defaults } from "../defaults.js";
import type { Weekday } from "../values/weekday.js";
import type { Cadence, Work } from "./cadence.js";
import type { QuotaRecurrence } from "./recurrence.js";

/** What a cadence or an entry is for; one that does not say makes posts. */
export const workOf = ({ work = defaults.work }: Pick<Cadence, "work">): Work => work;

/** Whether a cadence or an entry is a post, and not the work around it. Asked here, because `words`, below `practice`, asks too. */
export const isPost = (planned: Pick<Cadence, "work">): boolean => workOf(planned) === "post";

/** The days of the week on which people work, unless something else is stated. */
export const workingDays: readonly Weekday[] = /* @__PURE__ */ (() => defaults.workDays)();

/** The days of the week on which a quota falls, undefined for all: those it states; work that is no post falls on working days. */
export const daysOfQuota = ({ days }: Pick<QuotaRecurrence, "days">, planned: Pick<Cadence, "work">): readonly Weekday[] | undefined =>
  days ?? (isPost(planned) ? undefined : workingDays);
