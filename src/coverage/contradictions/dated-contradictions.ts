import type { Experiment } from "../../model/readiness/experiment.js";
import type { Blackout } from "../../model/schedule/blackout.js";
import type { Cadence } from "../../model/schedule/cadence.js";
import type { Campaign } from "../../model/schedule/campaign.js";
import type { DateRange } from "../../model/values/date-range.js";
import type { DateRef } from "../../model/values/date-ref.js";
import type { Id } from "../../model/values/id.js";
import type { Contradiction } from "./contradiction.js";
import { misplaced, outside } from "./date-span.js";

/** The contradiction in the days of a cadence. One that began before the plan and goes on is none. */
export const cadenceDays = ({ id, starts, ends, when }: Cadence, period: DateRange | undefined): readonly Contradiction[] => {
  const kind = "cadence";
  const found = misplaced({ kind, id, from: starts, to: ends }, period);
  if (found.length > 0 || when.kind !== "dates") return found;
  return when.on.flatMap((day) => outside({ kind, id, from: day, to: day }, period)).slice(0, 1);
};

/** The contradiction in the days of a campaign: its own, or where it states none its anchor's. */
export const campaignDays = ({ id, from, to, anchor }: Campaign, period: DateRange | undefined): readonly Contradiction[] =>
  misplaced({ kind: "campaign", id, ...(from === undefined && to === undefined ? { from: anchor, to: anchor } : { from, to }) }, period);

/** The contradiction in the days of a blackout; what comes back every year belongs to no one period. */
export const blackoutDays = ({ id, from, to, yearly }: Blackout, period: DateRange | undefined): readonly Contradiction[] =>
  yearly === true ? [] : outside({ kind: "blackout", id, from, to }, period);

/** The contradiction in the days of an experiment; one that is over may well lie before the plan. */
export const experimentDays = ({ id, from, to, outcome }: Experiment, period: DateRange | undefined): readonly Contradiction[] =>
  outcome === undefined ? outside({ kind: "experiment", id, from, to }, period) : [];

/** The contradiction in a day by which something is due. */
export const dueDay = (
  kind: "goal" | "tactic",
  { id, due }: { readonly id: Id; readonly due?: DateRef },
  period: DateRange | undefined,
): readonly Contradiction[] => outside({ kind, id, from: due, to: due }, period);
